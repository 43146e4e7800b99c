package app.cairn.meeting;

import java.util.Objects;
import java.util.UUID;

/// Somebody one meets.
///
/// @param contact their contact
public record Guest(UUID contact) {

  public Guest {
    Objects.requireNonNull(contact);
  }
}
