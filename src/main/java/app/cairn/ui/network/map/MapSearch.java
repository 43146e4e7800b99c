package app.cairn.ui.network.map;

import app.cairn.map.Plan;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.PeopleFilter;
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
    Predicate<Contact> fits = filter.in(network, dormancy);
    Predicate<Contact> wanted =
        typed.isEmpty() ? fits : fits.and(contact -> says(network, contact));
    Set<UUID> people =
        network.contacts().stream().filter(wanted).map(Contact::id).collect(Collectors.toSet());
    return new Found(people, plan.keysUpTo(people));
  }

  private boolean says(Network network, Contact contact) {
    return holds(contact.name())
        || holds(contact.role())
        || holds(network.sector(contact))
        || network.circle(contact).filter(circle -> holds(circle.name())).isPresent()
        || network.organisation(contact).filter(place -> holds(place.name())).isPresent()
        || contact.expertise().stream().anyMatch(this::holds);
  }

  private boolean holds(String text) {
    return Folding.fold(text).contains(typed);
  }
}
