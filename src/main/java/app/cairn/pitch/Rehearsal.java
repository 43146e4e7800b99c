package app.cairn.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A pitch said aloud once, from beginning to end, and timed.
///
/// @param pitch the version that was said
/// @param startedAt when it began
/// @param spoken how long it took, pauses left out; more than zero
/// @param words how many words the pitch had then
public record Rehearsal(UUID id, UUID pitch, Instant startedAt, Duration spoken, int words)
    implements Entity {

  public static final EntityKind<Rehearsal> KIND =
      EntityKind.of(Rehearsal.class, _ -> Stream.empty());

  public Rehearsal {
    Objects.requireNonNull(id);
    Objects.requireNonNull(pitch);
    Objects.requireNonNull(startedAt);
    if (spoken.isNegative() || spoken.isZero() || words < 1) {
      throw new IllegalArgumentException("A rehearsal has words and lasts");
    }
  }

  /// The rehearsals of one version, the latest last.
  public static List<Rehearsal> of(UUID pitch, Dossier dossier) {
    return dossier.all(KIND).stream().filter(r -> r.pitch.equals(pitch)).toList();
  }
}
