package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A network that came out of one file: everybody in one circle.
class PartingTest {

  private static final UUID WORK = UUID.randomUUID();

  /// So many people in so many organisations, all in « Travail »; `friends` more in « Amis ».
  private static Dossier oneCircle(int people, int houses, int friends) {
    Dossier.Builder dossier = new Dossier.Builder();
    UUID amis = UUID.randomUUID();
    dossier.put(Circle.KIND, new Circle(WORK, "Travail", 3, 1));
    dossier.put(Circle.KIND, new Circle(amis, "Amis", 6, 2));
    List<Organisation> all = new ArrayList<>();
    for (int i = 0; i < houses; i++) {
      all.add(Organisation.named("Société " + (char) ('A' + i % 26) + i));
      dossier.put(Organisation.KIND, all.getLast());
    }
    for (int i = 0; i < people + friends; i++) {
      UUID house = houses == 0 || i >= people ? null : all.get(i % houses).id();
      dossier.put(
          Contact.KIND,
          Contact.someone()
              .name("Anne Rivière" + i)
              .circle(i < people ? WORK : amis)
              .organisation(house)
              .contact());
    }
    return dossier.build();
  }

  private static double[] heights(Plan plan) {
    double[] heights = new double[2];
    for (int side : new int[] {1, -1}) {
      double top = 0;
      double bottom = 0;
      for (Spot spot : plan.spots()) {
        if (spot.side() == side && spot.node().kind() == MapNode.Kind.PERSON) {
          top = Math.min(top, spot.top());
          bottom = Math.max(bottom, spot.bottom());
        }
      }
      heights[side > 0 ? 0 : 1] = bottom - top;
    }
    return heights;
  }

  @ParameterizedTest
  @CsvSource({"100, 20, 0", "200, 40, 0", "200, 0, 0", "200, 1, 0", "180, 30, 12", "60, 12, 3"})
  void bothSidesAreAboutAsHigh(int people, int houses, int friends) {
    Plan plan = Maps.plan(Maps.tree(oneCircle(people, houses, friends)));
    double[] heights = heights(plan);
    assertThat(Math.min(heights[0], heights[1]))
        .isGreaterThan(0.6 * Math.max(heights[0], heights[1]));
    Set<UUID> stood = new HashSet<>();
    for (Spot spot : plan.spots()) {
      if (spot.node().kind() == MapNode.Kind.PERSON) {
        assertThat(stood.add(spot.node().entity())).as("%s stands once", spot).isTrue();
      }
    }
    assertThat(stood).hasSize(people + friends);
  }

  @Test
  void aHundredPeopleOfOneCircleAreAllReadInAWindow() {
    Plan plan = Maps.plan(Maps.tree(oneCircle(100, 20, 0)));
    View view = View.fitting(plan.bounds(), 1540, 900, 24, 1.15);
    List<Maps.Drawn> texts = Maps.texts(plan, view);
    assertThat(texts).filteredOn(text -> text.text().startsWith("Anne")).hasSize(100);
    assertThat(Maps.overlapping(texts)).isEmpty();
  }

  @Test
  void aCircleThatFitsStaysWhole() {
    Plan plan = Maps.plan(Maps.tree(oneCircle(30, 5, 0)));
    assertThat(circles(plan, "Travail")).hasSize(1);
  }

  @Test
  void bothHalvesAreOneCircleForWhoWalksOnTheMap() {
    Plan plan = Maps.plan(Maps.tree(oneCircle(200, 40, 0)));
    List<Spot> halves = circles(plan, "Travail");
    assertThat(halves).hasSize(2).extracting(Spot::side).containsExactlyInAnyOrder(1, -1);
    assertThat(halves).extracting(half -> half.node().people()).allMatch(n -> n > 80);
    assertThat(plan.children(plan.me())).containsAll(halves);
    for (Spot half : halves) {
      assertThat(plan.children(half)).hasSize(40).doesNotHaveDuplicates();
    }
  }

  @Test
  void theHalvesOfOneGroupAreOneGroupToo() {
    Plan plan = Maps.plan(Maps.tree(oneCircle(200, 1, 0)));
    List<Spot> groups =
        plan.branches().stream().filter(s -> s.node().kind() == MapNode.Kind.GROUP).toList();
    assertThat(groups).hasSize(2);
    assertThat(plan.children(groups.getFirst())).hasSize(200).doesNotHaveDuplicates();
  }

  private static List<Spot> circles(Plan plan, String name) {
    return plan.branches().stream().filter(s -> s.node().label().equals(name)).toList();
  }
}
