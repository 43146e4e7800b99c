package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Themes;
import app.cairn.meeting.Understanding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Returns put together before one decides something from them.
///
/// @param returns the first chosen first
/// @param people who said them, each once
/// @param voices how many independent voices they are
/// @param understood how many of those people are marked as having understood the project
/// @param theme the one they share; null where they share none
public record Chosen(
    List<Feedback> returns, Set<UUID> people, int voices, int understood, String theme) {

  /// Those that are there still.
  public static Chosen of(Dossier dossier, Collection<UUID> ids) {
    List<Feedback> returns =
        ids.stream().map(id -> dossier.find(Feedback.KIND, id)).flatMap(Optional::stream).toList();
    Set<UUID> people = new LinkedHashSet<>();
    Set<UUID> understood = new LinkedHashSet<>();
    for (Feedback one : returns) {
      if (one.contact() != null) {
        people.add(one.contact());
        if (one.understanding() == Understanding.UNDERSTOOD) {
          understood.add(one.contact());
        }
      }
    }
    return new Chosen(
        returns, people, Voices.of(dossier).count(people), understood.size(), shared(returns));
  }

  private static String shared(List<Feedback> returns) {
    return returns.stream()
        .findFirst()
        .flatMap(
            first ->
                first.themes().stream()
                    .filter(theme -> returns.stream().allMatch(one -> Themes.has(one, theme)))
                    .findFirst())
        .orElse(null);
  }
}
