package app.cairn.ui.offer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text that wraps, with passages marked behind it: style class `marked-text`. A mark is a box
/// behind every line of its passage, coloured and underlined by the stylesheet. JavaFX thread.
class MarkedText extends Region {

  /// What stands behind the characters from `start` to `end`, that one not included.
  record Mark(int start, int end, String styleClass) {}

  private final Text words = new Text();
  private final TextFlow flow = new TextFlow(words);
  private final List<Region> boxes = new ArrayList<>();
  private List<Mark> marks = List.of();

  MarkedText() {
    getStyleClass().add("marked-text");
    words.getStyleClass().add("words");
    flow.setManaged(false);
    getChildren().add(flow);
  }

  final void setWords(String next) {
    words.setText(next);
    marks = List.of();
    requestLayout();
    requestParentLayout();
  }

  final void setMarks(List<Mark> next) {
    marks = List.copyOf(next);
    requestLayout();
  }

  /// The character under a point of this node; -1 beside the text.
  final int characterAt(double x, double y) {
    Point2D inFlow = flow.parentToLocal(x, y);
    if (inFlow.getY() < 0 || inFlow.getY() > flow.getHeight()) {
      return -1;
    }
    return flow.getHitInfo(inFlow).getCharIndex();
  }

  /// The middle of the first line of a passage, in this node.
  final Point2D middleOf(int start, int end) {
    Rectangle2D first = rectangles(flow.getRangeShape(start, end, false)).getFirst();
    return flow.localToParent(
        first.getMinX() + first.getWidth() / 2, first.getMinY() + first.getHeight() / 2);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 40;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return Math.ceil(snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    flow.resizeRelocate(
        snappedLeftInset(), snappedTopInset(), width, Math.ceil(flow.prefHeight(width)));
    flow.layout();
    int count = 0;
    for (Mark mark : marks) {
      for (Rectangle2D place : rectangles(flow.getRangeShape(mark.start(), mark.end(), false))) {
        show(box(count++), place, mark.styleClass());
      }
    }
    while (boxes.size() > count) {
      getChildren().remove(boxes.removeLast());
    }
  }

  /// Boxes stay from one layout to the next: a layout that always changes its children never ends.
  private Region box(int index) {
    if (index == boxes.size()) {
      Region box = new Region();
      box.setManaged(false);
      box.setMouseTransparent(true);
      boxes.add(box);
      getChildren().add(0, box);
    }
    return boxes.get(index);
  }

  private void show(Region box, Rectangle2D place, String styleClass) {
    if (!box.getStyleClass().equals(List.of(styleClass))) {
      box.getStyleClass().setAll(styleClass);
    }
    box.resizeRelocate(
        flow.getLayoutX() + place.getMinX(),
        flow.getLayoutY() + place.getMinY(),
        place.getWidth(),
        place.getHeight());
  }

  /// A range's outline is one closed rectangle a line.
  private static List<Rectangle2D> rectangles(PathElement[] outline) {
    List<Rectangle2D> result = new ArrayList<>();
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (PathElement element : outline) {
      if (element instanceof MoveTo move) {
        add(result, left, top, right, bottom);
        left = right = move.getX();
        top = bottom = move.getY();
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
    }
    add(result, left, top, right, bottom);
    return result;
  }

  private static void add(
      List<Rectangle2D> result, double left, double top, double right, double bottom) {
    if (right > left && bottom > top) {
      result.add(new Rectangle2D(left, top, right - left, bottom - top));
    }
  }
}
