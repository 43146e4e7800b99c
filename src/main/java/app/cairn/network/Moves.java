package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What one drags or pushes elsewhere on the map, as changes of the network: each one gesture,
/// undone at once.
public final class Moves {

  private Moves() {}

  /// Into a circle, each with their organisation.
  ///
  /// @param circle null for none
  public static Change toCircle(Dossier dossier, Collection<UUID> people, UUID circle) {
    return edit("network.moved", dossier, people, draft -> draft.circle(circle));
  }

  /// Into an organisation of a circle.
  ///
  /// @param organisation null for none
  public static Change toOrganisation(
      Dossier dossier, Collection<UUID> people, UUID circle, UUID organisation) {
    return edit(
        "network.moved", dossier, people, draft -> draft.circle(circle).organisation(organisation));
  }

  public static Change toSector(
      Dossier dossier, Collection<UUID> people, UUID circle, String sector) {
    return edit("network.moved", dossier, people, draft -> draft.circle(circle).sector(sector));
  }

  /// What they know best is `tag` from now on; the rest stays behind it.
  public static Change toExpertise(
      Dossier dossier, Collection<UUID> people, UUID circle, String tag) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : people) {
      dossier
          .find(Contact.KIND, id)
          .ifPresent(
              contact -> {
                List<String> tags =
                    Stream.concat(
                            Stream.of(tag).filter(t -> !t.isEmpty()),
                            contact.expertise().stream().filter(t -> !t.equals(tag)))
                        .toList();
                Contact after = contact.draft().circle(circle).expertise(tags).contact();
                changes.add(new Change.Edited<>(Contact.KIND, contact, after));
              });
    }
    return new Change.Group("network.moved", changes);
  }

  /// Beside those whom one knows oneself.
  public static Change toMe(Dossier dossier, Collection<UUID> people) {
    return edit("network.moved", dossier, people, draft -> draft.degree(1));
  }

  /// Behind somebody who leads to them: a tie, and one degree further. Nobody stands behind
  /// themselves, nor behind whom they lead to.
  public static Change behind(
      Dossier dossier, Collection<UUID> people, UUID door, LocalDate today) {
    List<Change> changes = new ArrayList<>();
    Contact leads = dossier.get(Contact.KIND, door);
    for (UUID id : people) {
      Contact contact = dossier.find(Contact.KIND, id).orElse(null);
      if (contact == null || id.equals(door) || leads.degree() >= Contact.FURTHEST_DEGREE) {
        continue;
      }
      Contact after =
          contact.draft().degree(leads.degree() + 1).circle(leads.circle()).contact();
      changes.add(new Change.Edited<>(Contact.KIND, contact, after));
      Acquaintance.tied(dossier, leads, contact, today).leaves().forEach(changes::add);
    }
    return new Change.Group("network.moved", changes);
  }

  /// Between two siblings.
  ///
  /// @param before the rank after which it stands
  /// @param after the rank before which it stands
  public static Change between(Contact contact, double before, double after) {
    return new Change.Group(
        "network.reordered",
        List.of(
            new Change.Edited<>(
                Contact.KIND, contact, contact.draft().rank((before + after) / 2).contact())));
  }

  /// Puts a circle one place further on, or back; nothing at the end.
  public static Change circle(Dossier dossier, UUID circle, int by) {
    List<Circle> all = Circle.all(dossier);
    int at = all.indexOf(dossier.get(Circle.KIND, circle));
    int to = at + by;
    if (to < 0 || to >= all.size()) {
      return new Change.Group("network.reordered", List.of());
    }
    Circle one = all.get(at);
    Circle other = all.get(to);
    // Two of the same rank stand by their age: they part first.
    double rank = one.rank() == other.rank() ? other.rank() + by : other.rank();
    return new Change.Group(
        "network.reordered",
        List.of(
            new Change.Edited<>(Circle.KIND, one, one.withRank(rank)),
            new Change.Edited<>(Circle.KIND, other, other.withRank(one.rank()))));
  }

  /// Keeps something where it was put by hand, `x` and `y` further than where it stood.
  public static Change pinned(Dossier dossier, String node, double x, double y) {
    Pin before =
        dossier.all(Pin.KIND).stream()
            .filter(pin -> pin.node().equals(node))
            .min(Comparator.comparing(Pin::id))
            .orElse(null);
    if (before == null) {
      return new Change.Added<>(
          Pin.KIND, new Pin(app.cairn.dossier.Ids.next(), node, x, y));
    }
    return new Change.Edited<>(
        Pin.KIND, before, new Pin(before.id(), node, before.x() + x, before.y() + y));
  }

  /// Back where the map would put it.
  public static Change unpinned(Dossier dossier, String node) {
    return new Change.Group(
        "network.unpinned",
        dossier.all(Pin.KIND).stream()
            .filter(pin -> pin.node().equals(node))
            .<Change>map(pin -> new Change.Removed<>(Pin.KIND, pin))
            .toList());
  }

  private static Change edit(
      String name, Dossier dossier, Collection<UUID> people, UnaryOperator<ContactDraft> edit) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : people) {
      dossier
          .find(Contact.KIND, id)
          .ifPresent(
              before ->
                  changes.add(
                      new Change.Edited<>(
                          Contact.KIND, before, edit.apply(before.draft()).contact())));
    }
    return new Change.Group(name, changes);
  }
}
