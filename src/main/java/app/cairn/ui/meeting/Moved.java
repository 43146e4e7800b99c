package app.cairn.ui.meeting;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import java.util.Optional;
import java.util.UUID;

/// Tells a change of people alone from one of what happens in this room.
final class Moved {

  private Moved() {}

  /// Whom `change` is about, where it is about nothing else.
  static Optional<UUID> person(Change change) {
    boolean onlyPeople = change.leaves().allMatch(leaf -> leaf.kind() == Contact.KIND);
    return onlyPeople
        ? change.leaves().map(leaf -> leaf.entity().id()).findFirst()
        : Optional.empty();
  }
}
