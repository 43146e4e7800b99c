package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Stone;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/// Who is missing, over the map: a dashed stone with its question, tied by a dashed line to what it
/// stands beside. A press asks for the name. JavaFX thread.
final class GhostMark extends Pane {

  private static final double EDGE = 16;

  private final MapPane pane;
  private final NameEditor editor;
  private final Button mark = AsWritten.of(new Button());
  private final CubicCurve line = new CubicCurve();
  private Missing missing;
  private Consumer<String> onAnswer = _ -> {};

  GhostMark(MapPane pane, NameEditor editor, boolean writable) {
    this.pane = pane;
    this.editor = editor;
    setPickOnBounds(false);
    Rectangle inside = new Rectangle();
    inside.widthProperty().bind(widthProperty());
    inside.heightProperty().bind(heightProperty());
    setClip(inside);
    Stone stone = new Stone(3, 22, 15);
    stone.getStyleClass().add("stone-dashed");
    mark.setId("map-ghost");
    mark.getStyleClass().setAll("button", "map-ghost");
    mark.setGraphic(stone);
    mark.setManaged(false);
    mark.setMouseTransparent(!writable);
    mark.setFocusTraversable(writable);
    mark.setOnAction(_ -> ask());
    line.getStyleClass().add("map-ghost-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    getChildren().addAll(line, mark);
    setVisible(false);
  }

  /// Shows whoever is missing from now on.
  ///
  /// @param answer is given the name that fills the place
  void follow(ObservableValue<Missing> shown, Consumer<String> answer) {
    onAnswer = answer;
    shown.subscribe(this::show);
  }

  private void show(Missing next) {
    boolean other = next != null && !next.equals(missing);
    missing = next;
    if (next != null) {
      mark.setText(next.label());
      mark.setAccessibleText(next.question());
      mark.setTooltip(new Tooltip(next.question()));
    }
    lay();
    if (other && isVisible()) {
      bringIn();
    }
  }

  /// Moves the camera as little as may be, so that one sees the question.
  private void bringIn() {
    double right = Math.max(0, mark.getLayoutX() + mark.getWidth() + EDGE - pane.getWidth());
    double below = Math.max(0, mark.getLayoutY() + mark.getHeight() + EDGE - pane.getHeight());
    double dx = right > 0 ? -right : Math.max(0, EDGE - mark.getLayoutX());
    double dy = below > 0 ? -below : Math.max(0, EDGE - mark.getLayoutY());
    if (dx != 0 || dy != 0) {
      pane.moveTo(pane.view().get().panned(dx, dy));
    }
  }

  /// Stands where it belongs, as the camera looks now.
  void lay() {
    setVisible(missing != null && pane.plan() != null);
    if (!isVisible()) {
      return;
    }
    mark.applyCss();
    mark.autosize();
    View view = pane.view().get();
    Spot beside = missing.beside(pane.plan());
    double width = mark.prefWidth(-1) / view.scale();
    double height = mark.prefHeight(-1) / view.scale();
    Box box = Missing.place(pane.plan(), beside, width, height);
    mark.relocate(view.x(box.left()), view.y(box.top()));
    tie(beside, box, view);
  }

  private void tie(Spot beside, Box box, View view) {
    if (beside.parent() == null) {
      boolean over = box.bottom() < beside.y();
      double middle = view.x((box.left() + box.right()) / 2);
      line.setStartX(view.x(beside.x()));
      line.setStartY(view.y(over ? beside.top() : beside.bottom()));
      line.setEndX(middle);
      line.setEndY(view.y(over ? box.bottom() : box.top()));
      double half = (line.getStartY() + line.getEndY()) / 2;
      line.setControlX1(line.getStartX());
      line.setControlY1(half);
      line.setControlX2(middle);
      line.setControlY2(half);
      return;
    }
    line.setStartX(view.x(beside.side() > 0 ? beside.right() : beside.left()));
    line.setStartY(view.y(beside.y()));
    line.setEndX(view.x(beside.side() > 0 ? box.left() : box.right()));
    line.setEndY(view.y((box.top() + box.bottom()) / 2));
    double half = (line.getStartX() + line.getEndX()) / 2;
    line.setControlX1(half);
    line.setControlY1(line.getStartY());
    line.setControlX2(half);
    line.setControlY2(line.getEndY());
  }

  private void ask() {
    double middle = mark.getLayoutY() + mark.getHeight() / 2;
    editor.begin(mark.getLayoutX(), middle, "", missing.label(), onAnswer, () -> {});
  }
}
