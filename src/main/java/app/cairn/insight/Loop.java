package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One turn of the method: define, confront, step back; closed on the day what one says and what
/// one feels are one, or when the person says so.
///
/// @param number 1 for the first
/// @param closedAt null while it goes on
/// @param learned what the person takes along; empty when not said
/// @param challenge what comes next; empty when not said
public record Loop(
    UUID id, int number, Instant openedAt, Instant closedAt, String learned, String challenge)
    implements Entity {

  public static final EntityKind<Loop> KIND =
      EntityKind.of(Loop.class, l -> Stream.of(l.learned, l.challenge));

  public Loop {
    Objects.requireNonNull(id);
    Objects.requireNonNull(openedAt);
    Objects.requireNonNull(learned);
    Objects.requireNonNull(challenge);
    if (number < 1) {
      throw new IllegalArgumentException("Loops are counted from 1: " + number);
    }
  }

  static Loop opened(int number, Instant now) {
    return new Loop(Ids.next(), number, now, null, "", "");
  }

  /// The same with other words of the person, as they are typed.
  Loop saying(String whatWasLearned, String next) {
    return new Loop(id, number, openedAt, closedAt, whatWasLearned, next);
  }

  Loop closed(String whatWasLearned, String next, Instant now) {
    return new Loop(id, number, openedAt, now, whatWasLearned.strip(), next.strip());
  }

  public boolean open() {
    return closedAt == null;
  }

  /// All, the first first.
  public static List<Loop> all(Dossier dossier) {
    return dossier.all(KIND).stream()
        .sorted(Comparator.comparingInt(Loop::number).thenComparing(Loop::id))
        .toList();
  }

  /// The one that goes on, where one is written down: the first opens by itself.
  public static Optional<Loop> current(Dossier dossier) {
    return all(dossier).stream().filter(Loop::open).reduce((_, later) -> later);
  }
}
