package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
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

  /// Everything in `dossier` that is about `contact`: themselves, their ties, what imports filled
  /// in on them, where they were put on the map, their name in the source of others. What the owner
  /// wrote about them elsewhere, in their own words, stays.
  public static Change of(Dossier dossier, UUID contact) {
    List<Change> changes = new ArrayList<>();
    dossier.all(Tie.KIND).stream()
        .filter(tie -> tie.from().equals(contact) || tie.to().equals(contact))
        .forEach(tie -> changes.add(new Change.Removed<>(Tie.KIND, tie)));
    dossier.all(Pin.KIND).stream()
        .filter(pin -> pin.node().contains(contact.toString()))
        .forEach(pin -> changes.add(new Change.Removed<>(Pin.KIND, pin)));
    for (Import done : dossier.all(Import.KIND)) {
      Import without = without(done, contact);
      if (!without.equals(done)) {
        changes.add(new Change.Edited<>(Import.KIND, done, without));
      }
    }
    Contact erased = dossier.get(Contact.KIND, contact);
    HeardFrom.without(dossier, erased).forEach(changes::add);
    changes.add(new Change.Removed<>(Contact.KIND, erased));
    return new Change.Group(GESTURE, changes);
  }

  private static Import without(Import done, UUID contact) {
    List<Import.Filled> others =
        done.filled().stream().filter(filled -> !filled.contact().equals(contact)).toList();
    return new Import(done.id(), done.source(), done.file(), done.at(), others, done.made());
  }
}
