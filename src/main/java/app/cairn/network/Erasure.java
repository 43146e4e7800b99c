package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes a person out of a dossier for good: not a removal that one undoes, but what they may ask
/// of whoever keeps something on them.
///
/// The change made here is the part in memory. The store sees it by its name, [#GESTURE], and takes
/// the person out of the past and out of every copy that it keeps; the session forgets what it
/// could undo: see [app.cairn.dossier.DossierSession#erase].
public final class Erasure {

  /// What the change is called.
  public static final String GESTURE = "network.erase";

  private Erasure() {}

  /// Everything in `dossier` that is about `contact`: themselves, whatever each kind says goes with
  /// them ([EntityKind#without]: their ties, what imports filled in on them, what they said), their
  /// name in the source of others. What the owner wrote about them elsewhere, in their own words,
  /// stays.
  public static Change of(Dossier dossier, UUID contact) {
    List<Change> changes = new ArrayList<>();
    dossier.kinds().forEach(kind -> forget(kind, dossier, contact, changes));
    Contact erased = dossier.get(Contact.KIND, contact);
    HeardFrom.without(dossier, erased).forEach(changes::add);
    changes.add(new Change.Removed<>(Contact.KIND, erased));
    return new Change.Group(GESTURE, changes);
  }

  private static <E extends Record & Entity> void forget(
      EntityKind<E> kind, Dossier dossier, UUID person, List<Change> changes) {
    if (!kind.forgets()) {
      return;
    }
    for (E entity : dossier.all(kind)) {
      Optional<E> left = kind.without(entity, person);
      if (left.isEmpty()) {
        changes.add(new Change.Removed<>(kind, entity));
      } else if (!left.get().equals(entity)) {
        changes.add(new Change.Edited<>(kind, entity, left.get()));
      }
    }
  }
}
