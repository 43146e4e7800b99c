package app.cairn.ui.pitch;

import app.cairn.ui.kit.Scrolling;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What a dialog of this room shows when it may be long: as high as its content, up to a measure;
/// then it scrolls.
final class DialogPage extends ScrollPane {

  private static final double HIGHEST = 420;
  private static final double LEAST = 60;
  private final Region content;

  /// @param says what a screen reader calls it; the keyboard comes here to scroll
  DialogPage(String says, Region content) {
    this.content = content;
    getStylesheets().add(PitchScreen.STYLESHEET);
    setContent(content);
    Scrolling.ready(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(says);
    setMinHeight(LEAST);
    getStyleClass().add("dialog-page");
    content.heightProperty().addListener((_, _, _) -> requestLayout());
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? getWidth() : width;
    return Math.clamp(content.prefHeight(inside > 0 ? inside : -1) + 4, LEAST, HIGHEST);
  }
}
