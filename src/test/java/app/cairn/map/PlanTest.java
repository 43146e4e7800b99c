package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Pin;
import app.cairn.network.Tie;
import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everybody stands somewhere, once, and is found there.
class PlanTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 100, 1_000, 5_000})
  void everybodyStandsOnce(int people) {
    for (Grouping grouping : Grouping.values()) {
      Dossier dossier = Crowds.of(people, 2);
      Plan plan = Maps.plan(Maps.tree(dossier, grouping, Set.of()));
      assertThat(persons(plan))
          .containsExactlyInAnyOrderElementsOf(
              dossier.all(Contact.KIND).stream().map(Contact::id).toList());
    }
  }

  @Test
  void whoeverOpensDoorsInARingOrStandsNowhereStandsOnceToo() {
    Dossier.Builder dossier = new Dossier.Builder();
    Circle circle = Circle.next(dossier.build(), "Travail");
    dossier.put(Circle.KIND, circle);
    List<Contact> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Contact contact =
          Contact.someone()
              .lastName("Ring " + i)
              .degree(i < 4 ? 2 : 3)
              .circle(i == 5 ? UUID.randomUUID() : i == 4 ? null : circle.id())
              .rank(i)
              .contact();
      people.add(contact);
      dossier.put(Contact.KIND, contact);
    }
    for (int i = 0; i < 6; i++) {
      dossier.put(
          Tie.KIND, Tie.knows(people.get(i).id(), people.get((i + 1) % 6).id(), Crowds.TODAY));
    }
    Contact door = Contact.someone().lastName("Porte").rank(9).contact();
    Contact behind = Contact.someone().lastName("Derrière").degree(2).rank(10).contact();
    dossier.put(Contact.KIND, door);
    dossier.put(Contact.KIND, behind);
    dossier.put(Tie.KIND, Tie.knows(door.id(), behind.id(), Crowds.TODAY));
    Dossier made = dossier.build();
    assertThat(persons(Maps.plan(Maps.tree(made))))
        .containsExactlyInAnyOrderElementsOf(
            made.all(Contact.KIND).stream().map(Contact::id).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 100, 1_000, 5_000})
  void whatStandsAtAPointIsFoundThere(int people) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, 4)));
    for (Spot spot : plan.spots()) {
      if (spot.node().kind() == MapNode.Kind.PERSON) {
        double name = spot.x() + spot.side() * spot.reach * 0.6;
        assertThat(plan.at(spot.x(), spot.y(), 2)).contains(spot);
        assertThat(plan.at(name, spot.y(), 2)).contains(spot);
      }
    }
    assertThat(plan.at(0, 0, 1)).contains(plan.me());
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 1_000, 5_000})
  void whoIsInABoxIsToldOnce(int people) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, 4)));
    Box bounds = plan.bounds();
    for (double share : new double[] {1, 0.5, 0.1}) {
      Box box =
          new Box(
              bounds.left() * share,
              bounds.top() * share,
              bounds.right() * share,
              bounds.bottom() * share);
      List<Spot> told = new ArrayList<>();
      plan.people(box, told::add);
      List<Spot> there = new ArrayList<>();
      for (Spot spot : plan.spots()) {
        if (spot.node().kind() == MapNode.Kind.PERSON && Box.of(spot).meets(box)) {
          there.add(spot);
        }
      }
      assertThat(told).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void whatIsFoldedAwayIsCountedButDoesNotStandThere() {
    Dossier dossier = Crowds.of(200, 1);
    MapNode open = Maps.tree(dossier);
    MapNode work = open.children().getFirst();
    MapNode folded = Maps.tree(dossier, Grouping.ORGANISATION, Set.of(work.key()));
    Plan plan = Maps.plan(folded);
    Spot circle = plan.spot(work.key()).orElseThrow();
    assertThat(plan.children(circle)).isEmpty();
    assertThat(circle.node().people()).isEqualTo(work.people()).isPositive();
    assertThat(folded.people()).isEqualTo(200);
    assertThat(Maps.texts(plan, Maps.fitting(plan)).stream().map(Maps.Drawn::text))
        .contains("Travail", "· " + work.people());
  }

  @Test
  void whatWasMovedByHandStaysMovedAndTakesAlongWhatHangsFromIt() {
    MapNode me = Maps.tree(Crowds.of(100, 1));
    MapLayout layout = new MapLayout(Maps.WIDTHS);
    Plan before = layout.plan(me, List.of());
    String key = me.children().getFirst().key();
    Plan after = layout.plan(me, List.of(new Pin(Ids.next(), key, 40, -300)));
    Spot circle = before.spot(key).orElseThrow();
    for (Spot spot : before.spots()) {
      boolean moved = under(spot, circle);
      Spot now = after.spot(spot.node().key()).orElseThrow();
      assertThat(now.x()).isCloseTo(spot.x() + (moved ? 40 : 0), within(1e-6));
      assertThat(now.y()).isCloseTo(spot.y() - (moved ? 300 : 0), within(1e-6));
    }
    Spot moved = after.spot(key).orElseThrow();
    assertThat(after.bounds().holds(moved.x(), moved.y())).isTrue();
  }

  @Test
  void onePersonMoreMovesTheOthersByARowAndLeavesCirclesOnTheirSide() {
    int moved = 0;
    int seeds = 120;
    for (long seed = 0; seed < seeds; seed++) {
      int people = 20 + (int) (seed * 2) % 80;
      Dossier before = Crowds.of(people, seed);
      Contact like = before.all(Contact.KIND).iterator().next();
      Contact added =
          Contact.someone()
              .lastName("Nouvelle")
              .circle(like.circle())
              .organisation(like.organisation())
              .rank(9_999)
              .contact();
      Dossier after = more(before, added);
      moved += stays(Maps.plan(Maps.tree(before)), Maps.plan(Maps.tree(after))) ? 0 : 1;
    }
    assertThat(moved).as("of " + seeds).isLessThanOrEqualTo(seeds / 6);
  }

  private static boolean stays(Plan before, Plan after) {
    Set<Boolean> stays = new HashSet<>();
    for (Spot spot : before.spots()) {
      Spot now = after.spot(spot.node().key()).orElseThrow();
      stays.add(now.side() == spot.side() && Math.abs(now.y() - spot.y()) <= 1.5 * Sizes.ROW);
    }
    return !stays.contains(false);
  }

  private static Dossier more(Dossier before, Contact added) {
    Dossier.Builder dossier = new Dossier.Builder();
    before.all(Circle.KIND).forEach(circle -> dossier.put(Circle.KIND, circle));
    before.all(Organisation.KIND).forEach(house -> dossier.put(Organisation.KIND, house));
    before.all(Contact.KIND).forEach(contact -> dossier.put(Contact.KIND, contact));
    before.all(Tie.KIND).forEach(tie -> dossier.put(Tie.KIND, tie));
    dossier.put(Contact.KIND, added);
    return dossier.build();
  }

  private static boolean under(Spot spot, Spot circle) {
    for (Spot one = spot; one != null; one = one.parent()) {
      if (one == circle) {
        return true;
      }
    }
    return false;
  }

  private static List<UUID> persons(Plan plan) {
    List<UUID> persons = new ArrayList<>();
    for (Spot spot : plan.spots()) {
      if (spot.node().kind() == MapNode.Kind.PERSON) {
        persons.add(spot.node().entity());
      }
    }
    return persons;
  }
}
