package app.cairn.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
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
    Dossier next = this;
    for (Change.Leaf<?> leaf : change.leaves().toList()) {
      next = next.withLeaf(leaf);
    }
    return next;
  }

  private Dossier withLeaf(Change.Leaf<?> leaf) {
    TreePMap<UUID, Entity> map = entities.getOrDefault(leaf.kind(), TreePMap.empty());
    UUID id = leaf.entity().id();
    Entity present = map.get(id);
    return switch (leaf) {
      case Change.Added<?> added -> {
        require(present == null, leaf);
        yield put(leaf.kind(), map.plus(id, added.entity()));
      }
      case Change.Edited<?> edited -> {
        require(edited.before().equals(present), leaf);
        yield put(leaf.kind(), map.plus(id, edited.after()));
      }
      case Change.Removed<?> removed -> {
        require(removed.entity().equals(present), leaf);
        yield put(leaf.kind(), map.minus(id));
      }
    };
  }

  private Dossier put(EntityKind<?> kind, TreePMap<UUID, Entity> map) {
    return new Dossier(map.isEmpty() ? entities.minus(kind) : entities.plus(kind, map));
  }

  private static void require(boolean held, Change.Leaf<?> leaf) {
    if (!held) {
      throw new IllegalStateException(
          leaf.getClass().getSimpleName() + " of a " + leaf.kind() + " does not fit this state");
    }
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

    private final Map<EntityKind<?>, TreePMap<UUID, Entity>> entities = new HashMap<>();

    /// Keeps `entity`, in place of the one with the same id if there was one.
    public <E extends Record & Entity> Builder put(EntityKind<E> kind, E entity) {
      entities.merge(
          kind,
          TreePMap.singleton(entity.id(), entity),
          (map, one) -> map.plus(entity.id(), entity));
      return this;
    }

    public Builder remove(EntityKind<?> kind, UUID id) {
      entities.computeIfPresent(
          kind,
          (_, map) -> {
            TreePMap<UUID, Entity> rest = map.minus(id);
            return rest.isEmpty() ? null : rest;
          });
      return this;
    }

    public Dossier build() {
      return new Dossier(HashTreePMap.from(entities));
    }
  }
}
