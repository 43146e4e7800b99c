package app.cairn.meeting;

import java.util.Objects;
import java.util.UUID;

/// Somebody whom one has been given to meet.
///
/// @param contact who they are
/// @param by the guest who named them; null when not known any more
public record Introduced(UUID contact, UUID by) {

  public Introduced {
    Objects.requireNonNull(contact);
  }
}
