package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Themes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What has not been heard yet. With n independent voices, the next one brings a new theme with a
/// chance of about (themes that one voice alone brought) ÷ n, by Good and Turing (I. J. Good, “The
/// population frequencies of species”, Biometrika 40, 1953). Said in words, never as a figure.
///
/// @param voices independent voices that brought any theme
/// @param once themes that one voice alone brought
/// @param themes all that were brought
public record Unheard(int voices, int once, int themes) {

  /// How much there is to expect of the next meeting.
  public enum Expectation {
    /// Nobody was heard yet.
    EVERYTHING,
    /// More than two in three: « sûrement du nouveau ».
    SURELY_NEW,
    /// More than one in three: « sans doute du nouveau ».
    PROBABLY_NEW,
    /// Less: « vous commencez à tout entendre ».
    MOSTLY_HEARD
  }

  public static Unheard of(Dossier dossier) {
    return of(dossier.all(Feedback.KIND).stream().toList(), Voices.of(dossier));
  }

  static Unheard of(List<Feedback> all, Voices voices) {
    Map<String, Set<UUID>> people = new HashMap<>();
    Set<UUID> everybody = new HashSet<>();
    for (Feedback one : all) {
      if (one.contact() != null && !one.themes().isEmpty()) {
        everybody.add(one.contact());
        one.themes()
            .forEach(
                theme ->
                    people
                        .computeIfAbsent(Themes.key(theme), _ -> new HashSet<>())
                        .add(one.contact()));
      }
    }
    int once = (int) people.values().stream().filter(who -> voices.count(who) == 1).count();
    return new Unheard(voices.count(everybody), once, people.size());
  }

  /// The estimate: 0 to 1.
  double chanceOfNew() {
    return voices == 0 ? 1 : Math.min(1, (double) once / voices);
  }

  public Expectation expectation() {
    if (voices == 0) {
      return Expectation.EVERYTHING;
    }
    double chance = chanceOfNew();
    return chance > 2.0 / 3
        ? Expectation.SURELY_NEW
        : chance > 1.0 / 3 ? Expectation.PROBABLY_NEW : Expectation.MOSTLY_HEARD;
  }
}
