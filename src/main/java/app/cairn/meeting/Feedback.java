package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A *retour*: one thing heard. No single one is law.
///
/// [#draft()] makes the next state.
///
/// @param meeting where it was heard; null for a return noted outside of any
/// @param contact who said it; null when not said
/// @param words the verbatim, without guillemets
/// @param themes labels shared by several, as written: [Themes]
/// @param aim the words of the pitch or of the offer that it is about; null when not said
/// @param minute how far into the meeting, in whole minutes; 0 when not noted
public record Feedback(
    UUID id,
    UUID meeting,
    UUID contact,
    String words,
    Sort sort,
    Aspect aspect,
    Tone tone,
    Understanding understanding,
    MarketFit marketFit,
    List<String> themes,
    Aim aim,
    int minute,
    Instant notedAt)
    implements Entity {

  /// Whose words they are.
  public enum Sort {
    /// « ses mots »
    QUOTE,
    /// What the person noted of it, in their own words.
    NOTE,
    /// « elle questionne »: they ask, and have become the journalist.
    QUESTION
  }

  public static final EntityKind<Feedback> KIND =
      EntityKind.of(Feedback.class, f -> Stream.concat(Stream.of(f.words), f.themes.stream()))
          .forgetting((one, person) -> Optional.of(one).filter(f -> !person.equals(f.contact)));

  public Feedback {
    Objects.requireNonNull(id);
    Objects.requireNonNull(words);
    Objects.requireNonNull(sort);
    Objects.requireNonNull(aspect);
    Objects.requireNonNull(tone);
    Objects.requireNonNull(understanding);
    Objects.requireNonNull(marketFit);
    themes = List.copyOf(themes);
    Objects.requireNonNull(notedAt);
    if (minute < 0) {
      throw new IllegalArgumentException("A minute is counted from the beginning: " + minute);
    }
  }

  /// A draft of what was heard now, not sorted yet.
  public static FeedbackDraft heard(String words, Instant now) {
    return new FeedbackDraft(Ids.next()).words(words).notedAt(now);
  }

  /// A draft that begins as this return is.
  public FeedbackDraft draft() {
    return new FeedbackDraft(this);
  }

  /// Those of one meeting, the first noted first.
  public static List<Feedback> of(UUID meeting, Dossier dossier) {
    return dossier.all(KIND).stream().filter(one -> meeting.equals(one.meeting)).toList();
  }

  /// Those that aim at a version of the pitch or of the offer.
  public static List<Feedback> about(UUID version, Dossier dossier) {
    return dossier.all(KIND).stream()
        .filter(one -> one.aim != null && one.aim.version().equals(version))
        .toList();
  }
}
