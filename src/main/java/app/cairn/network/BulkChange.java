package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// One gesture upon several people: one change, undone at once. Whoever is no contact of the
/// dossier, or is as wanted already, is left alone.
public final class BulkChange {

  private static final String REMOVED = "network.peopleRemoved";

  private BulkChange() {}

  /// @param circle null for none
  public static Change circle(Dossier dossier, Collection<UUID> people, UUID circle) {
    return each("network.circleOfSeveral", dossier, people, draft -> draft.circle(circle));
  }

  public static Change warmth(Dossier dossier, Collection<UUID> people, Warmth warmth) {
    return each("network.warmthOfSeveral", dossier, people, draft -> draft.warmth(warmth));
  }

  public static Change step(Dossier dossier, Collection<UUID> people, Step step) {
    return each("network.stepOfSeveral", dossier, people, draft -> draft.step(step));
  }

  public static Change tagAdded(Dossier dossier, Collection<UUID> people, String tag) {
    return edit(
        "network.tagAdded",
        dossier,
        people,
        contact -> {
          if (contact.expertise().contains(tag)) {
            return contact;
          }
          List<String> tags = new ArrayList<>(contact.expertise());
          tags.add(tag);
          return contact.draft().expertise(tags).contact();
        });
  }

  public static Change tagRemoved(Dossier dossier, Collection<UUID> people, String tag) {
    return edit(
        "network.tagRemoved",
        dossier,
        people,
        contact ->
            contact
                .draft()
                .expertise(contact.expertise().stream().filter(t -> !t.equals(tag)).toList())
                .contact());
  }

  /// Takes people, circles and organisations away, and the ties that lead to them. Those who were
  /// in a circle or an organisation stay, without it.
  public static Change removed(Dossier dossier, Collection<UUID> chosen) {
    Set<UUID> gone = new HashSet<>(chosen);
    List<Change> changes = new ArrayList<>();
    for (Tie tie : dossier.all(Tie.KIND)) {
      if (gone.contains(tie.from()) || gone.contains(tie.to())) {
        changes.add(new Change.Removed<>(Tie.KIND, tie));
      }
    }
    for (Contact contact : dossier.all(Contact.KIND)) {
      Contact left = without(gone, contact);
      if (gone.contains(contact.id())) {
        changes.add(new Change.Removed<>(Contact.KIND, contact));
      } else if (left != contact) {
        changes.add(new Change.Edited<>(Contact.KIND, contact, left));
      }
    }
    for (UUID id : gone) {
      dossier
          .find(Circle.KIND, id)
          .ifPresent(c -> changes.add(new Change.Removed<>(Circle.KIND, c)));
      dossier
          .find(Organisation.KIND, id)
          .ifPresent(o -> changes.add(new Change.Removed<>(Organisation.KIND, o)));
    }
    return new Change.Group(REMOVED, changes);
  }

  /// Those whom a removal took away, where `change` undoes it; empty for any other change.
  public static List<UUID> broughtBack(Change change) {
    return change instanceof Change.Group group && group.name().equals(REMOVED)
        ? group
            .leaves()
            .filter(leaf -> leaf.kind() == Contact.KIND && leaf instanceof Change.Added<?>)
            .map(leaf -> leaf.entity().id())
            .toList()
        : List.of();
  }

  private static Contact without(Set<UUID> gone, Contact contact) {
    boolean circle = contact.circle() != null && gone.contains(contact.circle());
    boolean organisation = contact.organisation() != null && gone.contains(contact.organisation());
    return circle || organisation
        ? contact
            .draft()
            .circle(circle ? null : contact.circle())
            .organisation(organisation ? null : contact.organisation())
            .contact()
        : contact;
  }

  private static Change each(
      String name, Dossier dossier, Collection<UUID> people, UnaryOperator<ContactDraft> edit) {
    return edit(name, dossier, people, contact -> edit.apply(contact.draft()).contact());
  }

  private static Change edit(
      String name, Dossier dossier, Collection<UUID> people, UnaryOperator<Contact> edit) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : people) {
      dossier
          .find(Contact.KIND, id)
          .ifPresent(
              before -> {
                Contact after = edit.apply(before);
                if (!after.equals(before)) {
                  changes.add(new Change.Edited<>(Contact.KIND, before, after));
                }
              });
    }
    return new Change.Group(name, changes);
  }
}
