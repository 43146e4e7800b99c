package app.cairn.ui.meeting.page;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Columns side by side where there is room, one under the other where there is not.
final class SideBySide extends StackPane {

  private static final double GAP = 18;

  /// Of the one that grows.
  private static final double LEAST = 280;

  private final List<? extends Region> columns;
  private final Region growing;
  private final double least;
  private boolean wide;

  /// @param growing takes what room is left
  /// @param least under this width they stand one under the other
  SideBySide(Region growing, double least, Region... columns) {
    this.columns = List.of(columns);
    this.growing = growing;
    this.least = least;
    getStyleClass().add("side-by-side");
    for (Region column : columns) {
      column.setMinWidth(column == growing ? 0 : USE_PREF_SIZE);
    }
    // What room is left, and never more: its words wrap.
    growing.setPrefWidth(LEAST);
    lay(true);
    widthProperty()
        .addListener(
            (_, _, width) -> {
              if (wide != width.doubleValue() >= least) {
                lay(!wide);
              }
            });
  }

  private void lay(boolean nowWide) {
    wide = nowWide;
    if (wide) {
      HBox row = new HBox(GAP);
      row.getChildren().setAll(columns);
      HBox.setHgrow(growing, Priority.ALWAYS);
      getChildren().setAll(row);
    } else {
      VBox pile = new VBox(GAP);
      pile.getChildren().setAll(columns);
      getChildren().setAll(pile);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// Words wrap: how high they are is known at the width they have, not at the least there could
  /// be.
  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
