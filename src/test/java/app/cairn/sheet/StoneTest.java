package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class StoneTest {

  @Test
  void aStoneNeverChangesShape() {
    Rectangle2D once = Stone.outline(100, 40, 7).getBounds2D();
    assertThat(Stone.outline(100, 40, 7).getBounds2D()).isEqualTo(once);
    assertThat(Stone.outline(100, 40, 8).getBounds2D()).isNotEqualTo(once);
  }

  @Test
  void aStoneFillsItsBoxAndHardlyPassesIt() {
    for (long seed = 0; seed < 500; seed++) {
      Path2D stone = Stone.outline(100, 40, seed);
      assertThat(new Rectangle2D.Double(-6, -3, 112, 46).contains(stone.getBounds2D())).isTrue();
      assertThat(stone.contains(20, 10, 60, 20)).isTrue();
    }
  }
}
