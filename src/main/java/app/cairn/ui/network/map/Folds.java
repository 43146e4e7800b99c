package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is folded away, and whom it hides. Any thread.
///
/// @param keys of what is folded
record Folds(Set<String> keys) {

  /// The same, without those that hide `contact`.
  Folds showing(UUID contact, Network network) {
    Set<String> left = new HashSet<>(keys);
    Optional<Contact> one = network.contact(contact);
    while (one.isPresent()) {
      Contact person = one.get();
      String circle = network.circle(person).map(c -> c.id().toString()).orElse("");
      left.removeIf(key -> key.equals("c:" + circle) || key.startsWith("g:" + circle + "/"));
      one = network.door(person);
      one.ifPresent(door -> left.remove(MapNode.personKey(door.id())));
    }
    return new Folds(Set.copyOf(left));
  }

  /// Those that hide one of `some`.
  ///
  /// @param tree with nothing folded
  Set<String> hiding(Set<UUID> some, MapNode tree) {
    Set<String> hiding = new HashSet<>();
    if (!keys.isEmpty()) {
      gather(tree, some, hiding);
    }
    return hiding;
  }

  private void gather(MapNode node, Set<UUID> some, Set<String> hiding) {
    if (!keys.contains(node.key())) {
      node.children().forEach(child -> gather(child, some, hiding));
    } else if (!Collections.disjoint(some, node.everybody())) {
      hiding.add(node.key());
    }
  }
}
