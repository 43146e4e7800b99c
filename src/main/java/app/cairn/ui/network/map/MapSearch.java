package app.cairn.ui.network.map;

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
  /// @param keys theirs, and of those who lead to them
  record Found(Set<UUID> people, Set<String> keys) {}

  MapSearch {
    typed = Folding.fold(typed.strip());
  }

  /// True where one looks for nobody in particular.
  boolean empty() {
    return typed.isEmpty() && filter.empty();
  }

  Found in(Network network, Plan plan, Dormancy dormancy) {
    Predicate<Contact> wanted =
        filter.in(network, dormancy).and(PeopleWords.in(network, typed, Folding::fold));
    Set<UUID> people =
        network.contacts().stream().filter(wanted).map(Contact::id).collect(Collectors.toSet());
    return new Found(people, plan.keysUpTo(people));
  }
}
