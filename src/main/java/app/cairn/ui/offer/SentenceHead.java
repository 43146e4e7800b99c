package app.cairn.ui.offer;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The tabs on the left, the tools on the right; the tools under the tabs where there is little
/// room. Only the room decides, never what the tools say: they stay where they are while one writes
/// under them.
final class SentenceHead extends Pane {

  private static final double ROOM_FOR_BOTH = 600;
  private static final double ROW = 36;
  private static final double GAP = 2;

  private final Node tabs;
  private final Node tools;

  SentenceHead(Node tabs, Node tools) {
    this.tabs = tabs;
    this.tools = tools;
    getChildren().setAll(tabs, tools);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return ROOM_FOR_BOTH;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return stacked(width) ? 2 * ROW + GAP : ROW;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = Math.min(width, Math.ceil(tabs.prefWidth(-1)));
    double right = Math.min(width, Math.ceil(tools.prefWidth(-1)));
    tabs.resizeRelocate(0, 0, left, ROW);
    tools.resizeRelocate(
        stacked(width) ? 0 : width - right, stacked(width) ? ROW + GAP : 0, right, ROW);
  }

  private static boolean stacked(double width) {
    return width >= 0 && width < ROOM_FOR_BOTH;
  }
}
