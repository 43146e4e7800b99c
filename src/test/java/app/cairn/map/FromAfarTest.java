package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A tree of hundreds as it is opened: groups with their counts, people as dots on threads.
class FromAfarTest {

  @ParameterizedTest
  @CsvSource({"900, 1", "1000, 1", "1000, 2", "1000, 3", "1000, 4"})
  void everyGroupHasItsCountAndNoDotIsUnderAName(int people, long seed) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, seed)));
    View view = View.fitting(plan.bounds(), 1480, 850, 24, 1.15);
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
}
