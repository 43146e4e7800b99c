package app.cairn.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What happened to a dossier: a value that knows its inverse.
///
/// Four shapes serve every kind of entity: what differs between two states is read from the record.
public sealed interface Change {

  /// The change that undoes this one: `dossier.with(c).with(c.inverse())` equals `dossier`.
  Change inverse();

  /// This change, flattened: never a [Group].
  Stream<Leaf<?>> leaves();

  /// A change of one entity.
  sealed interface Leaf<E extends Record & Entity> extends Change {

    EntityKind<E> kind();

    /// The entity as it is once the change is made; for a removal, as it was.
    E entity();

    @Override
    default Stream<Leaf<?>> leaves() {
      return Stream.of(this);
    }
  }

  /// An entity that was not there is there.
  record Added<E extends Record & Entity>(EntityKind<E> kind, E entity) implements Leaf<E> {

    public Added {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(entity.id());
    }

    @Override
    public Change inverse() {
      return new Removed<>(kind, entity);
    }
  }

  /// An entity has another state.
  record Edited<E extends Record & Entity>(EntityKind<E> kind, E before, E after)
      implements Leaf<E> {

    public Edited {
      Objects.requireNonNull(kind);
      if (!before.id().equals(after.id())) {
        throw new IllegalArgumentException("An edit keeps the id of " + kind);
      }
    }

    @Override
    public E entity() {
      return after;
    }

    /// The fields in which before and after differ.
    public List<Field<E>> fields() {
      return kind.differences(before, after);
    }

    @Override
    public Change inverse() {
      return new Edited<>(kind, after, before);
    }
  }

  /// An entity that was there is there no more.
  record Removed<E extends Record & Entity>(EntityKind<E> kind, E entity) implements Leaf<E> {

    public Removed {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(entity.id());
    }

    @Override
    public Change inverse() {
      return new Added<>(kind, entity);
    }
  }

  /// Several changes that are one gesture: done, undone and written together.
  ///
  /// @param name what the gesture is called: a message key, after `change.`, such as
  ///   `offer.newVersion`
  record Group(String name, List<Change> changes) implements Change {

    public Group {
      Objects.requireNonNull(name);
      changes = List.copyOf(changes);
    }

    public static Group of(String name, Change... changes) {
      return new Group(name, List.of(changes));
    }

    @Override
    public Change inverse() {
      return new Group(name, changes.reversed().stream().map(Change::inverse).toList());
    }

    @Override
    public Stream<Leaf<?>> leaves() {
      return changes.stream().flatMap(Change::leaves);
    }
  }
}
