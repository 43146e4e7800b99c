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
/// undone at once. Who is moved takes along those they lead to.
public final class Moves {

  private Moves() {}

  /// Into a circle, each with their organisation. Whoever stood behind somebody comes to one’s own
  /// side.
  ///
  /// @param circle null for none
  public static Change toCircle(Dossier dossier, Collection<UUID> people, UUID circle) {
    return near(dossier, people, draft -> draft.circle(circle));
  }

  /// Into an organisation of a circle.
  ///
  /// @param organisation null for none
  public static Change toOrganisation(
      Dossier dossier, Collection<UUID> people, UUID circle, UUID organisation) {
    return near(dossier, people, draft -> draft.circle(circle).organisation(organisation));
  }

  public static Change toSector(
      Dossier dossier, Collection<UUID> people, UUID circle, String sector) {
    return near(dossier, people, draft -> draft.circle(circle).sector(sector));
  }

  /// What they know best is `tag` from now on; the rest stays behind it.
  public static Change toExpertise(
      Dossier dossier, Collection<UUID> people, UUID circle, String tag) {
    Rehanging moved = new Rehanging(dossier, people);
    for (Contact contact : moved.tops()) {
      List<String> tags =
          Stream.concat(
                  Stream.of(tag).filter(t -> !t.isEmpty()),
                  contact.expertise().stream().filter(t -> !t.equals(tag)))
              .toList();
      moved.hang(
          contact,
          moved.hung(contact) ? 1 : contact.degree(),
          draft -> draft.circle(circle).expertise(tags));
    }
    return done(moved);
  }

  /// Among those of a degree in a circle.
  public static Change toDegree(Dossier dossier, Collection<UUID> people, UUID circle, int degree) {
    Rehanging moved = new Rehanging(dossier, people);
    moved.tops().forEach(contact -> moved.hang(contact, degree, draft -> draft.circle(circle)));
    return done(moved);
  }

  /// Beside those whom one knows oneself.
  public static Change toMe(Dossier dossier, Collection<UUID> people) {
    Rehanging moved = new Rehanging(dossier, people);
    moved.tops().forEach(contact -> moved.hang(contact, 1, draft -> draft));
    return done(moved);
  }

  /// Behind somebody who leads to them: a tie, and one degree further. It takes the place of the
  /// tie with the one they stood behind only where they would stand there still; no other tie is
  /// touched. Nobody stands behind themselves, nor behind whom they lead to; and nothing is done
  /// where one of them would land behind somebody else.
  public static Change behind(
      Dossier dossier, Collection<UUID> people, UUID door, LocalDate today) {
    Contact leads = dossier.get(Contact.KIND, door);
    Rehanging moved = new Rehanging(dossier, people);
    List<Change> ties = new ArrayList<>();
    for (Contact contact : moved.putBehind(leads)) {
      Acquaintance.tied(dossier, leads, contact, today).leaves().forEach(ties::add);
    }
    List<Change> changes = new ArrayList<>(moved.changes());
    changes.addAll(ties);
    return new Change.Group("network.moved", changes);
  }

  /// True where [#behind] hangs all of `people` behind `door`.
  public static boolean mayStandBehind(Network network, Collection<UUID> people, UUID door) {
    Rehanging moved = new Rehanging(network, people);
    return network
        .contact(door)
        .map(leads -> moved.putBehind(leads))
        .filter(hung -> !hung.isEmpty() && hung.size() == moved.tops().size())
        .isPresent();
  }

  /// At another place among those around them.
  ///
  /// @param siblings in their order; `contact` may be among them
  /// @param index the place, `contact` left out of the count
  public static Change reordered(Contact contact, List<Contact> siblings, int index) {
    List<Contact> others = siblings.stream().filter(one -> !one.id().equals(contact.id())).toList();
    if (others.isEmpty()) {
      return new Change.Group("network.reordered", List.of());
    }
    int at = Math.clamp(index, 0, others.size());
    double before = at > 0 ? others.get(at - 1).rank() : others.getFirst().rank() - 2;
    double after = at < others.size() ? others.get(at).rank() : before + 2;
    double rank = (before + after) / 2;
    if (before < rank && rank < after) {
      return new Change.Group("network.reordered", List.of(ranked(contact, rank)));
    }
    // There is no room between two of the same rank: all stand anew.
    List<Contact> order = new ArrayList<>(others);
    order.add(at, contact);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      double wanted = others.getFirst().rank() + i;
      if (order.get(i).rank() != wanted) {
        changes.add(ranked(order.get(i), wanted));
      }
    }
    return new Change.Group("network.reordered", changes);
  }

  private static Change ranked(Contact contact, double rank) {
    return new Change.Edited<>(Contact.KIND, contact, contact.draft().rank(rank).contact());
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
      return new Change.Added<>(Pin.KIND, new Pin(app.cairn.dossier.Ids.next(), node, x, y));
    }
    return new Change.Edited<>(
        Pin.KIND, before, new Pin(before.id(), node, before.x() + x, before.y() + y));
  }

  /// Back where the map would put them.
  ///
  /// @param nodes what they are called in their [Pin]s
  public static Change unpinned(Dossier dossier, Collection<String> nodes) {
    return new Change.Group(
        "network.unpinned",
        dossier.all(Pin.KIND).stream()
            .filter(pin -> nodes.contains(pin.node()))
            .<Change>map(pin -> new Change.Removed<>(Pin.KIND, pin))
            .toList());
  }

  private static Change near(
      Dossier dossier, Collection<UUID> people, UnaryOperator<ContactDraft> edit) {
    Rehanging moved = new Rehanging(dossier, people);
    for (Contact contact : moved.tops()) {
      moved.hang(contact, moved.hung(contact) ? 1 : contact.degree(), edit);
    }
    return done(moved);
  }

  private static Change done(Rehanging moved) {
    return new Change.Group("network.moved", moved.changes());
  }
}
