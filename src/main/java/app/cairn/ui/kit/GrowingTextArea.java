package app.cairn.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A text area as high as its text: no inner scroll bar. Tab leaves it, as one expects of a form.
public final class GrowingTextArea extends TextArea {

  private final Text measure = new Text();
  private final int leastRows;

  public GrowingTextArea(int leastRows) {
    this.leastRows = leastRows;
    // As the lines of a text area are: their height is rounded up.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    getStyleClass().add("growing-text-area");
    setWrapText(true);
    setPrefRowCount(leastRows);
    textProperty().addListener((_, _, _) -> requestParentLayout());
    addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, TabLeaves::handle);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setFont(getFont());
    javafx.scene.Node inner = lookup(".content .text");
    double spacing = inner instanceof Text text ? text.getLineSpacing() : 0;
    measure.setLineSpacing(spacing);
    double padding = snappedTopInset() + snappedBottomInset() + contentPadding();
    double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset() - contentPaddingX();
    measure.setWrappingWidth(Math.max(20, inside - 2));
    measure.setText(getText() == null || getText().isEmpty() ? prompt() : getText());
    double text = measure.getLayoutBounds().getHeight();
    measure.setText("M");
    double row = measure.getLayoutBounds().getHeight() + spacing;
    return Math.ceil(Math.max(text + spacing, leastRows * row) + padding + 2);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private String prompt() {
    return getPromptText() == null || getPromptText().isEmpty() ? "M" : getPromptText();
  }

  private double contentPadding() {
    javafx.scene.layout.Region content = (javafx.scene.layout.Region) lookup(".content");
    return content == null ? 10 : content.snappedTopInset() + content.snappedBottomInset();
  }

  private double contentPaddingX() {
    javafx.scene.layout.Region content = (javafx.scene.layout.Region) lookup(".content");
    return content == null ? 14 : content.snappedLeftInset() + content.snappedRightInset();
  }
}
