package app.cairn.ui.network.map;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.network.BulkChange;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Moves;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleMoves;
import app.cairn.ui.network.people.PeopleRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What one does on the map, as changes of the dossier: each undone at once. JavaFX thread.
public final class MapGestures {

  private final Workspace workspace;
  private final MapViewModel model;
  private final PeopleGestures people;
  private final PeopleMoves moves;

  MapGestures(Workspace workspace, MapViewModel model) {
    this.workspace = workspace;
    this.model = model;
    this.people = new PeopleGestures(workspace);
    this.moves = new PeopleMoves(workspace);
  }

  boolean writable() {
    return people.writable();
  }

  /// Adds a person of no circle.
  ///
  /// @return who was added
  Optional<UUID> addPerson(String said) {
    return people.add(said, null);
  }

  /// Adds what hangs from a node: a circle from me, a person from the rest.
  ///
  /// @return what was added
  Optional<UUID> addUnder(MapNode node, String said) {
    return switch (node.kind()) {
      case ME -> people.addCircle(said);
      case PERSON -> people.addBehind(said, row(node));
      case CIRCLE -> people.add(said, row(node));
      case GROUP -> people.add(said, row(node), false, draft -> like(draft, node));
    };
  }

  /// Adds a sibling of a node, after it or before.
  Optional<UUID> addBeside(Spot spot, String said, boolean before) {
    MapNode node = spot.node();
    switch (node.kind()) {
      case ME -> {
        return people.addCircle(said);
      }
      case CIRCLE -> {
        return people.addCircle(said, node.entity(), before);
      }
      case GROUP -> {
        return people.add(said, row(spot.parent().node()));
      }
      case PERSON -> {
        if (spot.parent().node().kind() == MapNode.Kind.PERSON) {
          return people.addBehind(said, row(spot.parent().node()));
        }
        MapNode around = spot.parent().node();
        return people.add(said, row(node), before, draft -> like(draft, around));
      }
    }
    return Optional.empty();
  }

  /// What those of a group have in common; whoever is said with an organisation stays there.
  private ContactDraft like(ContactDraft draft, MapNode group) {
    if (group.kind() != MapNode.Kind.GROUP) {
      return draft;
    }
    Grouping by = model.grouping().get();
    String label = by == Grouping.DEGREE ? String.valueOf(degree(group)) : group.label();
    return PeopleGestures.like(draft, new PeopleRow.Group(by, label));
  }

  void rename(MapNode node, String name) {
    if (node.kind() != MapNode.Kind.ME && node.entity() != null) {
      people.rename(row(node), name);
    }
  }

  /// Takes away the people, organisations and circles of these ids, undone at once.
  public void remove(Collection<UUID> chosen) {
    perform(BulkChange.removed(dossier(), chosen));
  }

  /// Hangs people elsewhere: in a circle, in a group, behind somebody, at one’s own side.
  void move(Collection<UUID> chosen, Spot target) {
    MapNode node = target.node();
    UUID circle =
        node.kind() == MapNode.Kind.GROUP ? target.parent().node().entity() : node.entity();
    perform(
        switch (node.kind()) {
          case ME -> Moves.toMe(dossier(), chosen);
          case CIRCLE -> Moves.toCircle(dossier(), chosen, circle);
          case PERSON -> Moves.behind(dossier(), chosen, node.entity(), model.today());
          case GROUP -> toGroup(chosen, node, circle);
        });
  }

  private Change toGroup(Collection<UUID> chosen, MapNode group, UUID circle) {
    return switch (model.grouping().get()) {
      case ORGANISATION -> Moves.toOrganisation(dossier(), chosen, circle, group.entity());
      case SECTOR -> Moves.toSector(dossier(), chosen, circle, group.label());
      case EXPERTISE -> Moves.toExpertise(dossier(), chosen, circle, group.label());
      case DEGREE -> Moves.toDegree(dossier(), chosen, circle, degree(group));
    };
  }

  /// A folded group shows nobody whose degree could be read: its name says it.
  private int degree(MapNode group) {
    for (int degree = 2; degree <= Contact.FURTHEST_DEGREE; degree++) {
      if (group.label().equals(workspace.say("network.map.degree." + degree))) {
        return degree;
      }
    }
    return 1;
  }

  /// True where [#move] puts all of them where the target is.
  boolean takes(Collection<UUID> chosen, Spot target) {
    MapNode node = target.node();
    if (chosen.isEmpty() || node.entity() != null && chosen.contains(node.entity())) {
      return false;
    }
    return node.kind() != MapNode.Kind.PERSON
        || Moves.mayStandBehind(model.network().get(), chosen, node.entity());
  }

  /// One place up or down among its siblings.
  void push(Spot spot, int by, Plan plan) {
    MapNode node = spot.node();
    if (node.kind() == MapNode.Kind.CIRCLE && node.entity() != null) {
      moves.pushCircle(node.entity(), by);
    } else if (node.kind() == MapNode.Kind.PERSON) {
      moves.push(node.entity(), people(plan.children(spot.parent())), by);
    }
  }

  private static List<UUID> people(List<Spot> spots) {
    return spots.stream()
        .filter(s -> s.node().contact() != null)
        .map(s -> s.node().entity())
        .toList();
  }

  /// One level in: whom somebody else leads to comes to one’s own side. One level out: behind the
  /// sibling before.
  void level(Spot spot, boolean in, Plan plan) {
    MapNode node = spot.node();
    if (node.kind() != MapNode.Kind.PERSON) {
      return;
    }
    if (in) {
      if (node.distant()) {
        moves.bringNear(node.entity());
      }
      return;
    }
    List<UUID> siblings = people(plan.children(spot.parent()));
    int at = siblings.indexOf(node.entity());
    if (at > 0) {
      moves.putBehind(node.entity(), siblings.get(at - 1));
    }
  }

  void pin(Spot spot, double x, double y) {
    perform(Moves.pinned(dossier(), spot.pinKey(), x, y));
  }

  /// Puts a spot back where the map puts it, and all that hangs from it.
  void unpin(Spot spot, Plan plan) {
    Set<String> pinned = plan.pinned(spot);
    if (!pinned.isEmpty()) {
      perform(Moves.unpinned(dossier(), pinned));
    }
  }

  /// The same thing as the list names it.
  PeopleRow row(MapNode node) {
    Network network = model.network().get();
    return switch (node.kind()) {
      case ME -> null;
      case CIRCLE -> PeopleRow.circle(circle(node.entity()), node.people());
      case GROUP -> groupRow(node, network);
      case PERSON -> {
        Contact contact = dossier().find(Contact.KIND, node.entity()).orElse(node.contact());
        yield PeopleRow.person(
            contact,
            network.circle(contact).orElse(null),
            network.organisation(contact).orElse(null),
            node.people());
      }
    };
  }

  private PeopleRow groupRow(MapNode node, Network network) {
    String key = node.key();
    String circle = key.substring(2, key.indexOf('/'));
    Circle within = circle.isEmpty() ? null : circle(UUID.fromString(circle));
    Optional<Organisation> organisation =
        node.entity() == null || model.grouping().get() != Grouping.ORGANISATION
            ? Optional.empty()
            : network.organisation(node.entity());
    return organisation
        .map(o -> PeopleRow.organisation(within, o, node.people()))
        .orElseGet(() -> PeopleRow.circle(within, node.people()));
  }

  private Circle circle(UUID id) {
    return dossier().find(Circle.KIND, id).orElse(null);
  }

  private void perform(Change change) {
    if (writable()) {
      workspace.session().perform(change);
    }
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
