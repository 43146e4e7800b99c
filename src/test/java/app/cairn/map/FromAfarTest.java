package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.Pin;
import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A tree of hundreds as it is opened: groups with their counts, people as dots in a patch of its
/// colour.
class FromAfarTest {

  @ParameterizedTest
  @CsvSource({
    "900, 1, 1480, 850",
    "1000, 1, 1480, 850",
    "1000, 1, 1180, 680",
    "1000, 2, 1480, 850",
    "1000, 2, 1180, 680",
    "1000, 3, 1480, 850",
    "1000, 4, 1480, 850"
  })
  void everyGroupHasItsCountAndNoDotIsUnderAName(
      int people, long seed, double width, double height) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, seed)));
    View view = View.fitting(plan.bounds(), width, height, 24, 1.15);
    List<Maps.Drawn> texts = Maps.texts(plan, view);
    List<String> missing = new ArrayList<>();
    for (Spot spot : plan.branches()) {
      if (spot != plan.me() && spot.node().people() > 0 && !spot.shown().isEmpty()) {
        String count = MapDrawing.count(spot.node());
        boolean counted =
            texts.stream()
                .filter(text -> text.text().equals(spot.shown()))
                .anyMatch(
                    name ->
                        texts.stream()
                            .anyMatch(
                                text ->
                                    text.text().equals(count)
                                        && Math.abs(text.bottom() - name.bottom()) < 6
                                        && text.left() - name.right() < 12
                                        && text.left() >= name.right()));
        if (!counted) {
          missing.add(spot.toString());
        }
      }
    }
    assertThat(missing).as("at %s", view.scale()).isEmpty();
    for (Spot spot : plan.spots()) {
      if (spot.node().kind() == MapNode.Kind.PERSON) {
        double x = view.x(spot.x());
        double y = view.y(spot.y());
        assertThat(texts)
            .as("%s", spot)
            .noneMatch(t -> t.left() < x && x < t.right() && t.top() < y && y < t.bottom());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"60, 1, 560, 320", "100, 1, 560, 320", "100, 2, 640, 400", "200, 3, 900, 600"})
  void inASmallWindowTheNameOfAGroupStandsBeyondItsPeopleNotOnThem(
      int people, long seed, double width, double height) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, seed)));
    View view = View.fitting(plan.bounds(), width, height, 24, 1.15);
    List<Maps.Drawn> texts = Maps.texts(plan, view);
    int named = 0;
    for (Spot group : plan.branches()) {
      if (group.node().kind() == MapNode.Kind.GROUP && !group.shown().isEmpty()) {
        List<Maps.Drawn> names =
            texts.stream().filter(text -> text.text().equals(group.shown())).toList();
        named += names.isEmpty() ? 0 : 1;
        for (Spot spot : plan.spots()) {
          if (spot.node().kind() == MapNode.Kind.PERSON) {
            double x = view.x(spot.x());
            double y = view.y(spot.y());
            assertThat(names)
                .as("%s", spot)
                .noneMatch(t -> t.left() < x && x < t.right() && t.top() < y && y < t.bottom());
          }
        }
      }
    }
    assertThat(named).isGreaterThan(5);
  }

  @Test
  void whoWasMovedByHandDoesNotStretchThePatchOfTheirGroup() {
    MapNode me = Maps.tree(Crowds.of(1000, 1));
    Plan before = Maps.plan(me);
    Spot person =
        before.branches().stream()
            .filter(spot -> spot.patch != null && spot.patch.height() > Sizes.ROW)
            .map(group -> before.children(group).getFirst())
            .findFirst()
            .orElseThrow();
    Box patch = person.parent().patch;
    assertThat(patch.grown(0.1).holds(person.x(), person.y())).isTrue();
    Pin pin = new Pin(UUID.randomUUID(), person.node().key(), 4000, 0);
    Plan after = new MapLayout(Maps.WIDTHS).plan(me, List.of(pin));
    assertThat(after.spot(person.parent().node().key()).orElseThrow().patch.right())
        .isLessThan(patch.right() + 1);
  }
}
