package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// One look at whether what one says is what one feels.
///
/// @param said how far « ce que je dis » is what one means to say: 0 to 100
/// @param felt how far one feels it: 0 to 100
/// @param note in the person’s words; may be empty
public record AlignmentCheck(UUID id, Instant at, int said, int felt, String note)
    implements Entity {

  /// The end of both scales.
  public static final int WHOLE = 100;

  public static final EntityKind<AlignmentCheck> KIND =
      EntityKind.of(AlignmentCheck.class, a -> Stream.of(a.note));

  public AlignmentCheck {
    Objects.requireNonNull(id);
    Objects.requireNonNull(at);
    Objects.requireNonNull(note);
    if (said < 0 || said > WHOLE || felt < 0 || felt > WHOLE) {
      throw new IllegalArgumentException("Both are 0 to 100: " + said + ", " + felt);
    }
  }

  public static AlignmentCheck of(int said, int felt, String note, Instant now) {
    return new AlignmentCheck(Ids.next(), now, said, felt, note.strip());
  }

  /// How what one says and what one feels stand to each other: told in words, never in figures.
  public enum Nearness {
    /// No further apart than a hand sets two sliders it means to be level.
    ONE,

    /// Level, and one of them at least far from whole.
    ABREAST,
    NEAR,
    APART;

    private static final int LEVEL = 10;
    private static final int FAR_FROM_WHOLE = 60;
    private static final int CLOSE = 30;

    /// @param said 0 to 100
    /// @param felt 0 to 100
    public static Nearness of(int said, int felt) {
      int gap = Math.abs(said - felt);
      if (gap <= LEVEL) {
        return Math.min(said, felt) < FAR_FROM_WHOLE ? ABREAST : ONE;
      }
      return gap <= CLOSE ? NEAR : APART;
    }
  }

  public Nearness nearness() {
    return Nearness.of(said, felt);
  }

  /// All, the first first.
  public static List<AlignmentCheck> all(Dossier dossier) {
    return dossier.all(KIND).stream()
        .sorted(Comparator.comparing(AlignmentCheck::at).thenComparing(AlignmentCheck::id))
        .toList();
  }
}
