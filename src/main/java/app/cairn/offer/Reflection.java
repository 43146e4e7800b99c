package app.cairn.offer;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What was answered to one [Exercise].
///
/// @param exercise the exercise's key
/// @param answer in the person's words; empty when passed over
/// @param skipped passed over for now, to be taken up again if they feel like it
/// @param writtenAt when it was first answered or passed over
public record Reflection(
    UUID id, String exercise, String answer, boolean skipped, Instant writtenAt) implements Entity {

  public static final EntityKind<Reflection> KIND =
      EntityKind.of(Reflection.class, r -> Stream.of(r.answer));

  public Reflection {
    Objects.requireNonNull(id);
    Objects.requireNonNull(exercise);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(writtenAt);
  }

  public Reflection withAnswer(String newAnswer) {
    return new Reflection(id, exercise, newAnswer, skipped && newAnswer.isBlank(), writtenAt);
  }

  public Reflection asSkipped() {
    return new Reflection(id, exercise, answer, true, writtenAt);
  }

  /// The answer to the exercise called `key`, if there is one.
  public static Optional<Reflection> to(String key, Dossier dossier) {
    return dossier.all(KIND).stream().filter(r -> r.exercise.equals(key)).findFirst();
  }
}
