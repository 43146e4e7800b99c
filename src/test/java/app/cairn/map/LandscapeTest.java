package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Crowds;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seen as a whole, trunks have their way, areas have air, and the largest groups have their name.
class LandscapeTest {

  private static final MapLook LOOK = MapLook.LIGHT;

  private record Area(Spot spot, Path2D shape, List<double[]> edge) {}

  @ParameterizedTest
  @CsvSource({
    "1000, 1",
    "1000, 2",
    "1000, 3",
    "2000, 1",
    "2000, 2",
    "10000, 1",
    "10000, 2",
    "10000, 3",
    "10000, 4",
    "10000, 5",
    "30000, 1",
    "30000, 3",
    "30000, 5"
  })
  void noTrunkCrossesATitleOrAnotherAreaAndAreasDoNotTouch(int people, long seed) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, seed)));
    for (View view :
        List.of(Maps.fitting(plan), window(plan, 1480, 850), window(plan, 1180, 700))) {
      Seen seen = new Seen();
      new MapDrawing(Maps.WIDTHS).draw(seen, plan, view, MapScene.plain(LOOK, Crowds.TODAY));
      List<Spot> circles =
          plan.branches().stream().filter(s -> s.node().kind() == MapNode.Kind.CIRCLE).toList();
      assertThat(seen.titles).hasSize(circles.size());
      List<Area> areas = plan.landscape() ? seen.areas(circles, view) : List.of();
      for (Spot circle : circles) {
        for (double[] point : seen.trunk(circle, plan.landscape())) {
          for (Seen.Title title : seen.titles) {
            boolean own = !plan.landscape() && title.text.equals(circle.shown());
            assertThat(!own && title.box.holds(point[0], point[1]))
                .as("%s crosses the title %s", circle, title)
                .isFalse();
          }
          for (Area area : areas) {
            assertThat(area.spot != circle && area.shape.contains(point[0], point[1]))
                .as("%s crosses %s", circle, area.spot)
                .isFalse();
          }
        }
      }
      for (Area one : areas) {
        for (Area other : areas) {
          assertThat(one == other || nearest(one, other) > 8).as("%s %s", one, other).isTrue();
        }
        for (Seen.Title title : seen.titles) {
          assertThat(one.edge).as("%s", title).noneMatch(p -> title.box.holds(p[0], p[1]));
        }
      }
    }
  }

  @Test
  void theLargestGroupsAreNamedFromAfar() {
    for (long seed = 1; seed < 4; seed++) {
      Plan plan = Maps.plan(Maps.tree(Crowds.of(30_000, seed)));
      View view = window(plan, 1480, 850);
      List<Maps.Drawn> texts = Maps.texts(plan, view);
      Set<String> names = new HashSet<>();
      plan.branches().stream()
          .filter(spot -> spot.node().kind() == MapNode.Kind.GROUP)
          .forEach(spot -> names.addAll(List.of(spot.shown().split(" "))));
      long lines =
          texts.stream()
              .filter(text -> Stream.of(text.text().split(" ")).anyMatch(names::contains))
              .count();
      assertThat(lines).as("%s", seed).isGreaterThan(20);
      assertThat(Maps.overlapping(texts)).isEmpty();
    }
  }

  @Test
  void bothSidesHoldAboutAsMuch() {
    for (long seed = 1; seed < 6; seed++) {
      Plan plan = Maps.plan(Maps.tree(Crowds.of(10_000, seed)));
      double[] high = new double[2];
      for (Spot spot : plan.branches()) {
        if (spot.node().kind() == MapNode.Kind.CIRCLE) {
          int side = spot.side() > 0 ? 0 : 1;
          high[side] = Math.max(high[side], Math.abs(spot.y()) + spot.halfHeight);
        }
      }
      assertThat(Math.min(high[0], high[1])).isGreaterThan(0.7 * Math.max(high[0], high[1]));
    }
  }

  private static View window(Plan plan, double width, double height) {
    return View.fitting(plan.bounds(), width, height, 24, 1.15);
  }

  private static double nearest(Area one, Area other) {
    double nearest = Double.MAX_VALUE;
    for (double[] a : one.edge) {
      if (other.shape.contains(a[0], a[1])) {
        return 0;
      }
      for (double[] b : other.edge) {
        nearest = Math.min(nearest, Math.hypot(a[0] - b[0], a[1] - b[1]));
      }
    }
    return nearest;
  }

  /// The shapes and titles that are drawn.
  private static final class Seen extends Maps.Blind {

    private record Title(String text, Box box) {}

    private record Shape(List<double[]> edge, int colour) {}

    private final List<Title> titles = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private boolean counted = true;

    List<double[]> trunk(Spot circle, boolean landscape) {
      int hue = LOOK.hue(circle.node().hue());
      int colour = landscape ? MapLook.mix(hue, LOOK.paper(), 0.2) : hue;
      List<double[]> points = new ArrayList<>();
      shapes.stream().filter(s -> s.colour == colour).forEach(s -> points.addAll(s.edge));
      assertThat(points).as("%s", circle).isNotEmpty();
      return points;
    }

    List<Area> areas(List<Spot> circles, View view) {
      List<Area> areas = new ArrayList<>();
      for (Spot circle : circles) {
        int colour = MapLook.mix(LOOK.paper(), LOOK.hue(circle.node().hue()), 0.13);
        for (Shape shape : shapes) {
          Path2D path = new Path2D.Double();
          path.moveTo(shape.edge.getFirst()[0], shape.edge.getFirst()[1]);
          shape.edge.forEach(point -> path.lineTo(point[0], point[1]));
          path.closePath();
          if (shape.colour == colour && path.contains(view.x(circle.x()), view.y(circle.y()))) {
            areas.add(new Area(circle, path, shape.edge));
          }
        }
      }
      assertThat(areas).hasSameSizeAs(circles);
      return areas;
    }

    @Override
    public void polygon(double[] xs, double[] ys, int count, int colour) {
      List<double[]> edge = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int next = (i + 1) % count;
        double length = Math.hypot(xs[next] - xs[i], ys[next] - ys[i]);
        int steps = (int) Math.ceil(length / 4) + 1;
        for (int j = 0; j < steps; j++) {
          double t = (double) j / steps;
          double x = xs[i] + t * (xs[next] - xs[i]);
          edge.add(new double[] {x, ys[i] + t * (ys[next] - ys[i])});
        }
      }
      shapes.add(new Shape(edge, colour));
    }

    /// On the line of the last title: the count of a group stands elsewhere.
    private boolean behind(double baseline) {
      return !titles.isEmpty() && titles.getLast().box.bottom() == baseline + 1;
    }

    @Override
    public void text(
        String text, double x, double baseline, Face face, double size, int colour, int halo) {
      double right = x + Maps.WIDTHS.width(text, face, size);
      // My own name has no halo.
      if (face == Face.SERIF_SEMIBOLD && halo != 0) {
        titles.add(new Title(text, new Box(x, baseline - 0.7 * size, right, baseline + 1)));
        counted = false;
      } else if (text.startsWith("· ") && !counted && behind(baseline)) {
        Title last = titles.removeLast();
        Box box = last.box;
        titles.add(new Title(last.text, new Box(box.left(), box.top(), right, box.bottom())));
        counted = true;
      }
    }
  }
}
