package app.cairn.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However many stones there are, none lies on another and none beside the path.
class RingLayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 14, 23, 27, 60, RingLayout.MOST})
  void noStoneLiesOnAnother(int count) {
    List<RingLayout.Place> places = new ArrayList<>();
    for (double from : new double[] {297, 57, 177}) {
      places.addAll(RingLayout.places(count, from));
    }
    assertThat(places).hasSize(3 * count);
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Area both = new Area(shape(places.get(i)));
        both.intersect(new Area(shape(places.get(j))));
        assertThat(both.isEmpty())
            .as("%d stones: %s and %s", count, places.get(i), places.get(j))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 27, RingLayout.MOST})
  void everyStoneLiesOnThePathAndCanBeSeen(int count) {
    for (RingLayout.Place place : RingLayout.places(count, 57)) {
      double radius = Math.hypot(place.x(), place.y());
      assertThat(radius + place.height() / 2)
          .isLessThanOrEqualTo(RingLayout.RADIUS + RingLayout.PATH / 2);
      assertThat(radius - place.height() / 2)
          .isGreaterThanOrEqualTo(RingLayout.RADIUS - RingLayout.PATH / 2);
      assertThat(Math.min(place.width(), place.height())).isGreaterThanOrEqualTo(4);
    }
  }

  private static Shape shape(RingLayout.Place place) {
    AffineTransform turned = AffineTransform.getTranslateInstance(place.x(), place.y());
    turned.rotate(Math.toRadians(place.angle()));
    return turned.createTransformedShape(
        new Rectangle2D.Double(
            -place.width() / 2, -place.height() / 2, place.width(), place.height()));
  }
}
