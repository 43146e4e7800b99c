package app.cairn.ui.network.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is chosen, on the map and in the list alike: people, organisations, circles, by their ids,
/// and one that leads. JavaFX thread.
///
/// However many change, [#chosen()] tells once.
public final class Selection {

  private final ReadOnlyObjectWrapper<Set<UUID>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<UUID> lead = new ReadOnlyObjectWrapper<>();

  /// The ids, in the order in which they were chosen; never changed, always replaced.
  public ReadOnlyObjectProperty<Set<UUID>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// The latest one chosen, from which the arrows go on; null when nothing is chosen.
  public ReadOnlyObjectProperty<UUID> lead() {
    return lead.getReadOnlyProperty();
  }

  /// Chooses one, which leads, and no other.
  public void only(UUID id) {
    all(Set.of(id), id);
  }

  /// Adds one, or takes it out.
  public void toggle(UUID id) {
    Set<UUID> next = new LinkedHashSet<>(chosen.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    UUID nextLead = next.contains(id) ? id : next.isEmpty() ? null : next.iterator().next();
    all(next, nextLead);
  }

  /// @param next those, and no others
  /// @param nextLead one of them; null when there are none
  public void all(Collection<UUID> next, UUID nextLead) {
    Set<UUID> copy = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(next));
    if (!copy.equals(chosen.get()) || !java.util.Objects.equals(nextLead, lead.get())) {
      lead.set(nextLead);
      chosen.set(copy);
    }
  }

  /// Chooses nothing.
  public void clear() {
    all(Set.of(), null);
  }
}
