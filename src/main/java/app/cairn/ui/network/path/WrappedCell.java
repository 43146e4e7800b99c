package app.cairn.ui.network.path;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell whose words wrap: as high as they need in the width of the list, from the first time it
/// is laid out.
///
/// @param <T> what it shows
abstract class WrappedCell<T> extends ListCell<T> {

  /// What a scroll bar takes.
  private static final double BAR = 14;

  WrappedCell() {
    setPrefWidth(0);
  }

  /// What is shown of `item`; the cell sets its accessible text.
  abstract Region row(T item);

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      Region row = row(item);
      row.setPrefWidth(room());
      row.setMaxWidth(room());
      setGraphic(row);
    }
  }

  private double room() {
    double width = getListView() == null ? 0 : getListView().getWidth();
    return Math.max(80, width - snappedLeftInset() - snappedRightInset() - BAR);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region row)) {
      return super.computePrefHeight(width);
    }
    return Math.ceil(row.prefHeight(room()) + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    if (getGraphic() instanceof Region row) {
      row.setPrefWidth(room());
      row.setMaxWidth(room());
    }
    super.layoutChildren();
  }
}
