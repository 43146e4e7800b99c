package app.cairn.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// Everything one person keeps, at one moment: an immutable snapshot. Any thread.
///
/// Two snapshots share what did not change, so that keeping the older one costs almost nothing.
/// Only a [DossierSession] makes the next one.
public final class Dossier {

  /// How many changes are made one after the other; a gesture on a selection is less.
  private static final int MANY = 100;

  private static final Dossier EMPTY = new Dossier(HashTreePMap.empty());

  private final PMap<EntityKind<?>, TreePMap<UUID, Entity>> entities;

  private Dossier(PMap<EntityKind<?>, TreePMap<UUID, Entity>> entities) {
    this.entities = entities;
  }

  public static Dossier empty() {
    return EMPTY;
  }

  /// The entities of one kind, the oldest first.
  @SuppressWarnings("unchecked") // a kind's map holds entities of that kind alone: see put
  public <E extends Record & Entity> Collection<E> all(EntityKind<E> kind) {
    TreePMap<UUID, Entity> map = entities.get(kind);
    return map == null ? List.of() : (Collection<E>) (Collection<?>) map.values();
  }

  public <E extends Record & Entity> Optional<E> find(EntityKind<E> kind, UUID id) {
    TreePMap<UUID, Entity> map = entities.get(kind);
    return map == null || id == null
        ? Optional.empty()
        : Optional.ofNullable(kind.cast(map.get(id)));
  }

  /// @throws NoSuchElementException when the dossier holds no such entity
  public <E extends Record & Entity> E get(EntityKind<E> kind, UUID id) {
    return find(kind, id).orElseThrow(() -> new NoSuchElementException("No " + kind + " " + id));
  }

  public int count(EntityKind<?> kind) {
    TreePMap<UUID, Entity> map = entities.get(kind);
    return map == null ? 0 : map.size();
  }

  /// The kinds of which there is something.
  public Stream<EntityKind<?>> kinds() {
    return entities.keySet().stream();
  }

  /// The latest id of each kind.
  Stream<UUID> latestIds() {
    return entities.values().stream().map(TreePMap::lastKey);
  }

  /// The dossier after `change`.
  ///
  /// @throws IllegalStateException when the change was made on another state than this one
  Dossier with(Change change) {
    List<Change.Leaf<?>> leaves = change.leaves().toList();
    if (leaves.size() > MANY) {
      return withMany(leaves);
    }
    Dossier next = this;
    for (Change.Leaf<?> leaf : leaves) {
      next = next.withLeaf(leaf);
    }
    return next;
  }

  private Dossier withLeaf(Change.Leaf<?> leaf) {
    TreePMap<UUID, Entity> map = entities.getOrDefault(leaf.kind(), TreePMap.empty());
    UUID id = leaf.entity().id();
    requireFit(leaf, map.get(id));
    return put(
        leaf.kind(), leaf instanceof Change.Removed ? map.minus(id) : map.plus(id, leaf.entity()));
  }

  /// The same, where making each state in between would cost more than copying what is there.
  private Dossier withMany(List<Change.Leaf<?>> leaves) {
    Map<EntityKind<?>, TreeMap<UUID, Entity>> changed = new HashMap<>();
    for (Change.Leaf<?> leaf : leaves) {
      TreeMap<UUID, Entity> map =
          changed.computeIfAbsent(
              leaf.kind(),
              kind -> new TreeMap<UUID, Entity>(entities.getOrDefault(kind, TreePMap.empty())));
      UUID id = leaf.entity().id();
      requireFit(leaf, map.get(id));
      if (leaf instanceof Change.Removed) {
        map.remove(id);
      } else {
        map.put(id, leaf.entity());
      }
    }
    Dossier next = this;
    for (Map.Entry<EntityKind<?>, TreeMap<UUID, Entity>> one : changed.entrySet()) {
      next = next.put(one.getKey(), TreePMap.fromSortedMap(one.getValue()));
    }
    return next;
  }

  private static void requireFit(Change.Leaf<?> leaf, Entity present) {
    Entity before =
        switch (leaf) {
          case Change.Added<?> _ -> null;
          case Change.Edited<?> edited -> edited.before();
          case Change.Removed<?> removed -> removed.entity();
        };
    if (!Objects.equals(before, present)) {
      throw new IllegalStateException(
          leaf.getClass().getSimpleName() + " of a " + leaf.kind() + " does not fit this state");
    }
  }

  private Dossier put(EntityKind<?> kind, TreePMap<UUID, Entity> map) {
    return new Dossier(map.isEmpty() ? entities.minus(kind) : entities.plus(kind, map));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier that && entities.equals(that.entities);
  }

  @Override
  public int hashCode() {
    return entities.hashCode();
  }

  /// Gathers a snapshot from entities that were kept: a file being read, an older state being
  /// replayed.
  public static final class Builder {

    private final Map<EntityKind<?>, TreeMap<UUID, Entity>> entities = new HashMap<>();

    /// Keeps `entity`, in place of the one with the same id if there was one.
    public <E extends Record & Entity> Builder put(EntityKind<E> kind, E entity) {
      entities.computeIfAbsent(kind, _ -> new TreeMap<>()).put(entity.id(), entity);
      return this;
    }

    public Builder remove(EntityKind<?> kind, UUID id) {
      entities.getOrDefault(kind, new TreeMap<>()).remove(id);
      return this;
    }

    public Dossier build() {
      Dossier dossier = EMPTY;
      for (Map.Entry<EntityKind<?>, TreeMap<UUID, Entity>> one : entities.entrySet()) {
        dossier = dossier.put(one.getKey(), TreePMap.fromSortedMap(one.getValue()));
      }
      return dossier;
    }
  }
}
