package app.cairn.ui.kit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Two things that change over time, as two soft lines; never a figure, never a scale. JavaFX
/// thread.
public final class SoftLines extends Pane {

  /// One moment.
  ///
  /// @param name what stands below it
  /// @param quiet the height of the dashed line, 0 to 1; not a number where nothing was noted
  /// @param plain the height of the other, the same
  public record Moment(String name, double quiet, double plain) {}

  private static final double SIDE = 16;
  private static final double FOOT = 24;
  private static final double DOT = 4;

  private final String quietName;
  private final String plainName;
  private List<Moment> moments = List.of();

  /// What the names take beside the lines.
  private double legend;

  /// @param quiet what the dashed line is called
  /// @param plain what the other is called
  public SoftLines(String quiet, String plain) {
    this.quietName = quiet;
    this.plainName = plain;
    getStyleClass().add("soft-lines");
    setMinHeight(96);
    setPrefHeight(132);
  }

  /// Shows these, the first on the left.
  public void show(List<Moment> next) {
    moments = List.copyOf(next);
    draw();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    getChildren().clear();
    if (getWidth() <= 0 || moments.isEmpty()) {
      return;
    }
    legend = Math.max(width(quietName), width(plainName)) + 20;
    double quiet = line(Moment::quiet, "soft-quiet");
    double plain = line(Moment::plain, "soft-plain");
    legends(quiet, plain);
    for (int i = 0; i < moments.size(); i++) {
      Label name = Labels.small(moments.get(i).name());
      name.setWrapText(false);
      WholeWords.of(name, name::getText);
      getChildren().add(name);
      name.applyCss();
      double wide = Math.min(Math.max(24, step() - 4), Math.ceil(name.prefWidth(-1)));
      double left = Math.clamp(x(i) - wide / 2, 0, Math.max(0, getWidth() - wide));
      name.resizeRelocate(Math.round(left), getHeight() - 18, wide, 18);
    }
  }

  /// Both names at the end of their lines, one above the other where the lines meet.
  private void legends(double quiet, double plain) {
    double apart = 17;
    double quietAt = quiet;
    double plainAt = plain;
    if (Math.abs(quiet - plain) < apart) {
      double middle = (quiet + plain) / 2;
      boolean below = quiet >= plain;
      quietAt = middle + (below ? apart / 2 : -apart / 2);
      plainAt = middle + (below ? -apart / 2 : apart / 2);
    }
    legend(quietName, "soft-quiet-name", quietAt);
    legend(plainName, "soft-plain-name", plainAt);
  }

  private void legend(String words, String style, double y) {
    if (!Double.isNaN(y)) {
      Label name = Labels.small(words);
      name.getStyleClass().add(style);
      name.setWrapText(false);
      getChildren().add(name);
      name.resizeRelocate(x(moments.size() - 1) + 12, Math.max(0, y - 9), legend - 12, 18);
    }
  }

  /// What a name takes, set as heavily as either is.
  private double width(String words) {
    Label name = Labels.small(words);
    name.getStyleClass().add("soft-plain-name");
    name.setWrapText(false);
    getChildren().add(name);
    name.applyCss();
    double width = Math.ceil(name.prefWidth(-1));
    getChildren().remove(name);
    return width;
  }

  /// @return where it ends; not a number where nothing was noted
  private double line(ToDoubleFunction<Moment> height, String style) {
    Path path = new Path();
    path.getStyleClass().add(style + "-line");
    getChildren().add(path);
    int before = -1;
    for (int i = 0; i < moments.size(); i++) {
      double value = height.applyAsDouble(moments.get(i));
      if (!Double.isNaN(value)) {
        if (before < 0) {
          path.getElements().add(new MoveTo(x(i), y(value)));
        } else {
          double middle = (x(before) + x(i)) / 2;
          double from = y(height.applyAsDouble(moments.get(before)));
          path.getElements().add(new CubicCurveTo(middle, from, middle, y(value), x(i), y(value)));
        }
        before = i;
        Circle dot = new Circle(x(i), y(value), DOT);
        dot.getStyleClass().add(style + "-dot");
        getChildren().add(dot);
      }
    }
    if (before < 0) {
      return Double.NaN;
    }
    double end = y(height.applyAsDouble(moments.get(before)));
    if (path.getElements().size() == 1) {
      path.getElements().add(new LineTo(x(before), end));
    }
    return end;
  }

  private double step() {
    return moments.size() < 2
        ? getWidth() - legend
        : (getWidth() - legend - 2 * SIDE) / (moments.size() - 1);
  }

  private double x(int i) {
    return moments.size() == 1 ? (getWidth() - legend) / 2 : SIDE + i * step();
  }

  private double y(double value) {
    return 8 + (getHeight() - FOOT - 16) * (1 - value);
  }
}
