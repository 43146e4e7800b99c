package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Undoes an import on a later day: removes whom it added, unless they were worked on since, and
/// takes back what it filled in, where it still stands. Immutable; any thread.
public final class ImportUndoing {

  private final Dossier dossier;
  private final Import done;
  private final Network network;
  private final Set<UUID> made = new HashSet<>();
  private final List<Contact> removed = new ArrayList<>();
  private final List<Contact> staying = new ArrayList<>();

  private ImportUndoing(Dossier dossier, Import done) {
    this.dossier = dossier;
    this.done = done;
    this.network = Network.of(dossier);
    done.made().forEach(id -> made.add(UUID.fromString(id)));
    for (Contact contact : network.contacts()) {
      if (done.id().equals(contact.imported())) {
        (workedOn(contact) ? staying : removed).add(contact);
      }
    }
  }

  public static ImportUndoing of(Dossier dossier, Import done) {
    return new ImportUndoing(dossier, done);
  }

  /// The imports of a dossier, the latest first.
  public static List<Import> imports(Dossier dossier) {
    return dossier.all(Import.KIND).stream()
        .sorted(Comparator.comparing(Import::at).reversed())
        .toList();
  }

  /// The import itself.
  public Import done() {
    return done;
  }

  /// Who goes.
  public List<Contact> removed() {
    return List.copyOf(removed);
  }

  /// Who was worked on since, and stays.
  public List<Contact> staying() {
    return List.copyOf(staying);
  }

  private boolean workedOn(Contact contact) {
    return contact.workedOnSinceImport()
        || network.ties(contact.id()).stream().anyMatch(tie -> !made.contains(tie.id()));
  }

  /// The whole as one gesture.
  public Change change() {
    Set<UUID> going = new HashSet<>();
    removed.forEach(contact -> going.add(contact.id()));
    List<Change> changes = new ArrayList<>();
    for (Tie tie : dossier.all(Tie.KIND)) {
      if (made.contains(tie.id()) && (going.contains(tie.from()) || going.contains(tie.to()))) {
        changes.add(new Change.Removed<>(Tie.KIND, tie));
      }
    }
    removed.forEach(contact -> changes.add(new Change.Removed<>(Contact.KIND, contact)));
    Map<UUID, Contact> edited = edited(going);
    edited.forEach(
        (id, after) ->
            changes.add(
                new Change.Edited<>(Contact.KIND, network.contact(id).orElseThrow(), after)));
    changes.addAll(placesLeftEmpty(going, edited));
    owner(changes);
    changes.add(new Change.Removed<>(Import.KIND, done));
    return new Change.Group("network.importUndone", changes);
  }

  /// Who stays belongs to no import any more; who was there before loses what it filled in.
  private Map<UUID, Contact> edited(Set<UUID> going) {
    Map<UUID, Contact> edited = new LinkedHashMap<>();
    staying.forEach(
        contact ->
            edited.put(contact.id(), contact.draft().imported(null).importedAs(null).contact()));
    for (Import.Filled filled : done.filled()) {
      Contact held =
          edited.getOrDefault(filled.contact(), network.contact(filled.contact()).orElse(null));
      if (held != null && !going.contains(held.id())) {
        Contact back = TakenBack.from(held, filled);
        if (!back.equals(held)) {
          edited.put(held.id(), back);
        }
      }
    }
    return edited;
  }

  /// What it made, and where nobody is any more.
  private List<Change> placesLeftEmpty(Set<UUID> going, Map<UUID, Contact> edited) {
    Set<UUID> lived = new HashSet<>();
    for (Contact contact : network.contacts()) {
      if (!going.contains(contact.id())) {
        Contact after = edited.getOrDefault(contact.id(), contact);
        lived.add(after.circle());
        lived.add(after.organisation());
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Organisation one : network.organisations()) {
      if (made.contains(one.id()) && !lived.contains(one.id()) && untouched(one, going)) {
        changes.add(new Change.Removed<>(Organisation.KIND, one));
      }
    }
    for (Circle circle : network.circles()) {
      if (made.contains(circle.id()) && !lived.contains(circle.id())) {
        changes.add(new Change.Removed<>(Circle.KIND, circle));
      }
    }
    return changes;
  }

  /// As the import made it: one on which something was written since is one’s own.
  private boolean untouched(Organisation one, Set<UUID> going) {
    return Organisation.WRITTEN.stream().allMatch(field -> asWritten(one, field))
        && network.ties(one.id()).stream()
            .allMatch(tie -> made.contains(tie.id()) && going.contains(tie.from()));
  }

  /// Imports made long ago did not note the name and the source.
  private boolean asWritten(Organisation one, String field) {
    String held = Organisation.KIND.field(field).get(one).toString();
    String otherwise =
        switch (field) {
          case "name" -> one.name();
          case "source" -> done.source();
          case "wanted" -> Boolean.FALSE.toString();
          default -> "";
        };
    return done.filled().stream()
        .filter(f -> f.contact().equals(one.id()) && f.field().equals(field))
        .map(Import.Filled::after)
        .findFirst()
        .orElse(otherwise)
        .equals(held);
  }

  private void owner(List<Change> changes) {
    Profile present = Profile.of(dossier);
    Profile after = present;
    for (Import.Filled filled : done.filled()) {
      if (filled.contact().equals(present.id())
          && filled.after().equals(Profile.KIND.field(filled.field()).get(after))) {
        after = Profile.KIND.with(after, filled.field(), filled.before());
      }
    }
    if (!after.equals(present)) {
      changes.add(new Change.Edited<>(Profile.KIND, present, after));
    }
  }
}
