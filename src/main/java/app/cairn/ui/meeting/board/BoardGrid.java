package app.cairn.ui.meeting.board;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Columns side by side, as high as the board, the last one slim while it is folded; where there is
/// no room for all of them, rows of as many as there is.
final class BoardGrid extends Pane {

  private static final double GAP = 10;
  private static final double ROW_GAP = 14;

  /// Narrower than this a name breaks at each word.
  private static final double LEAST = 126;

  /// In rows there is room to breathe.
  private static final double EASY = 156;

  private static final double SLIM = 40;

  private final Region slim;
  private final Region last;
  private boolean folded;

  /// @param slim what stands in place of the last column while it is folded
  BoardGrid(List<? extends Region> columns, Region slim) {
    this.slim = slim;
    this.last = columns.getLast();
    getChildren().addAll(columns);
    getChildren().add(slim);
    // Whoever is around asks for a height before there is a width.
    widthProperty().addListener(_ -> requestLayout());
  }

  /// True where all the columns stand side by side.
  boolean oneRow() {
    return rows(getWidth()).size() == 1;
  }

  /// Whether the last column may be slim.
  void fold(boolean now) {
    folded = now;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return EASY;
  }

  @Override
  protected double computeMinWidth(double height) {
    return EASY;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? 1000 : width;
    double height = 0;
    List<List<Region>> rows = rows(room);
    for (List<Region> row : rows) {
      height += height(row, columnWidth(row, room, perRow(room)));
    }
    return height + (rows.size() - 1) * ROW_GAP;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth();
    List<List<Region>> rows = rows(room);
    boolean one = rows.size() == 1;
    List<Region> used = rows.stream().flatMap(List::stream).toList();
    for (Node child : getChildren()) {
      child.setVisible(used.contains(child));
    }
    double y = 0;
    for (List<Region> row : rows) {
      double width = columnWidth(row, room, perRow(room));
      double height = one ? getHeight() : height(row, width);
      double x = 0;
      for (Region column : row) {
        double each = column == slim ? SLIM : width;
        column.resizeRelocate(
            snapPositionX(x), snapPositionY(y), snapSizeX(each), snapSizeY(height));
        x += each + GAP;
      }
      y += height + ROW_GAP;
    }
  }

  private static double height(List<Region> row, double width) {
    return row.stream().mapToDouble(column -> column.prefHeight(width)).max().orElse(0);
  }

  private List<List<Region>> rows(double room) {
    List<Region> all = new ArrayList<>();
    for (Node child : getChildren()) {
      if (child != slim && child != last) {
        all.add((Region) child);
      }
    }
    int perRow = perRow(room);
    if (perRow > all.size()) {
      all.add(folded ? slim : last);
      return List.of(all);
    }
    all.add(last);
    List<List<Region>> rows = new ArrayList<>();
    for (int from = 0; from < all.size(); from += perRow) {
      rows.add(all.subList(from, Math.min(all.size(), from + perRow)));
    }
    return rows;
  }

  /// One more than there are wide columns where all stand in one row.
  private int perRow(double room) {
    int wide = getChildren().size() - 2;
    double whole = wide * (LEAST + GAP) + (folded ? SLIM : LEAST);
    return room >= whole ? wide + 1 : Math.max(1, (int) ((room + GAP) / (EASY + GAP)));
  }

  private double columnWidth(List<Region> row, double room, int perRow) {
    if (row.contains(slim)) {
      int wide = row.size() - 1;
      return Math.floor((room - SLIM - wide * GAP) / wide);
    }
    int columns = Math.min(perRow, getChildren().size() - 1);
    return Math.floor((room - (columns - 1) * GAP) / columns);
  }
}
