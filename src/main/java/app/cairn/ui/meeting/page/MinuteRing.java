package app.cairn.ui.meeting.page;

import app.cairn.ui.kit.Stone;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeType;

/// A ring of stones, one a minute; more minutes than fit share a stone. The one under way is pale.
final class MinuteRing extends Pane {

  private static final double SIZE = 198;
  private static final double RADIUS = 80;
  private static final double TRACK = 34;

  /// More would not be told apart.
  private static final int MOST = 20;

  private final Group stones = new Group();
  private int shown = -1;

  MinuteRing() {
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    Circle track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
    track.getStyleClass().add("ring-track");
    track.setStrokeWidth(TRACK);
    track.setStrokeType(StrokeType.CENTERED);
    getChildren().setAll(track, stones);
  }

  /// @param minutes as many as were asked for
  /// @param passed how many went by, and the part of the one under way
  void show(int minutes, double passed) {
    int count = Math.clamp(minutes, 1, MOST);
    if (count != shown) {
      shown = count;
      lay(count);
    }
    double full = passed * count / Math.max(1, minutes);
    for (int i = 0; i < count; i++) {
      String state = full >= i + 1 ? "ring-full" : full > i ? "ring-now" : "stone-dashed";
      stones.getChildren().get(i).getStyleClass().setAll("stone", state);
    }
  }

  private void lay(int count) {
    stones.getChildren().clear();
    double width = Math.min(28, 2 * Math.PI * RADIUS / count * 0.78);
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * (i + 0.5) / count - Math.PI / 2;
      Stone stone = new Stone(31L * i + 7, width, 20);
      stone.setLayoutX(SIZE / 2 + RADIUS * Math.cos(angle) - width / 2);
      stone.setLayoutY(SIZE / 2 + RADIUS * Math.sin(angle) - 10);
      stone.setRotate(Math.toDegrees(angle) + 90);
      stones.getChildren().add(stone);
    }
  }
}
