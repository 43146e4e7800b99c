package app.cairn.ui.offer;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of one width beside each other where there is room, else one under the other.
class Columns extends Pane {

  private static final double ROOM_FOR_THREE = 540;
  private static final double GAP = 14;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return ROOM_FOR_THREE + 140;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double each = each(width);
    double sum = 0;
    double tallest = 0;
    for (Node child : getManagedChildren()) {
      double height = child.prefHeight(each);
      sum += height + (sum > 0 ? GAP : 0);
      tallest = Math.max(tallest, height);
    }
    return Math.ceil(stacked(width) ? sum : tallest);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth());
    double at = 0;
    for (Node child : getManagedChildren()) {
      if (stacked(getWidth())) {
        double height = child.prefHeight(each);
        child.resizeRelocate(0, at, each, height);
        at += height + GAP;
      } else {
        child.resizeRelocate(snapPositionX(at), 0, snapSizeX(each), getHeight());
        at += each + GAP;
      }
    }
  }

  private double each(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    int count = Math.max(1, getManagedChildren().size());
    return stacked(room) ? room : Math.floor((room - GAP * (count - 1)) / count);
  }

  private static boolean stacked(double width) {
    return width >= 0 && width < ROOM_FOR_THREE;
  }
}
