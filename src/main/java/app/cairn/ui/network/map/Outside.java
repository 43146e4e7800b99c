package app.cairn.ui.network.map;

import app.cairn.map.Grouping;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Whom a search finds in other branches than the one that is shown alone. Any thread.
record Outside(Network network, Grouping grouping, String branch) {

  long count(Collection<UUID> found) {
    return branch == null
        ? 0
        : found.stream()
            .flatMap(id -> network.contact(id).stream())
            .filter(contact -> !branch.equals(branchOf(contact)))
            .count();
  }

  /// Whoever stands behind somebody stands in their branch; by degree nobody does.
  private String branchOf(Contact contact) {
    Contact top = contact;
    Optional<Contact> door = door(top);
    while (door.isPresent()) {
      top = door.get();
      door = door(top);
    }
    return "c:" + network.circle(top).map(Circle::id).map(UUID::toString).orElse("");
  }

  private Optional<Contact> door(Contact contact) {
    return grouping == Grouping.DEGREE ? Optional.empty() : network.door(contact);
  }
}
