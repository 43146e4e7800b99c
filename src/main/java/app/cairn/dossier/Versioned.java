package app.cairn.dossier;

import java.time.Instant;
import java.util.UUID;

/// A text that is rewritten over months, and whose earlier versions stay for ever: an offer, a
/// pitch.
///
/// The latest version may be a *draft*, free to change. Freezing it (« Nouvelle version ») asks
/// why, and from then on its words do not change any more: editing them starts the next draft.
public interface Versioned extends Entity {

  /// 1 for the first, then one more each time.
  int number();

  /// The version this one was made from; null for the first.
  UUID parent();

  /// Why it was made, in the person's words; empty when not said.
  String reason();

  VersionStatus status();

  /// When it was begun.
  Instant startedAt();

  /// When its words became final; null while it is a draft.
  Instant frozenAt();

  default boolean draft() {
    return frozenAt() == null;
  }
}
