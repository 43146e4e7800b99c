package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.PeopleFilter;
import app.cairn.network.PeopleWords;
import app.cairn.text.Folding;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whom one looks for on the map: by a filter, and by what is typed. Immutable; any thread.
record MapSearch(PeopleFilter filter, String typed) {

  /// @param people whom one looks for
  /// @param keys theirs, of those who lead to them, and of what is folded over them
  record Found(Set<UUID> people, Set<String> keys) {}

  MapSearch {
    typed = Folding.fold(typed.strip());
  }

  /// True where one looks for nobody in particular.
  boolean empty() {
    return typed.isEmpty() && filter.empty();
  }

  /// @param tree with nothing folded
  Found in(Network network, Plan plan, Dormancy dormancy, Folds folds, MapNode tree) {
    Predicate<Contact> wanted =
        filter.in(network, dormancy).and(PeopleWords.in(network, typed, Folding::fold));
    Set<UUID> people =
        network.contacts().stream().filter(wanted).map(Contact::id).collect(Collectors.toSet());
    Set<String> keys = plan.keysUpTo(people);
    folds.hiding(people, tree).forEach(key -> keys.addAll(plan.keysUpTo(key)));
    return new Found(people, keys);
  }
}
