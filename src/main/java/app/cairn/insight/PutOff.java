package app.cairn.insight;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A *prochain pas* that waits until another day.
///
/// @param step which one: [NextStep#key]
/// @param until the day on which it is shown again
public record PutOff(UUID id, String step, LocalDate until) implements Entity {

  public static final EntityKind<PutOff> KIND =
      EntityKind.of(PutOff.class, _ -> Stream.empty())
          .forgetting(
              (one, person) -> Optional.of(one).filter(o -> !o.step.contains(person.toString())));

  public PutOff {
    Objects.requireNonNull(id);
    Objects.requireNonNull(step);
    Objects.requireNonNull(until);
  }
}
