package app.cairn.ui.kit;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A text area as high as its text: no inner scroll bar, but for a text of many pages, which is
/// higher than what a screen can be given to draw. What lies around it scrolls with the caret. Tab
/// leaves it, as one expects of a form. Whoever gives it the focus may type at once: it is dressed
/// by then, so that no key is lost before the next pulse.
public final class GrowingTextArea extends TextArea {

  /// A text field is drawn as one picture, of 8192 pixels at most on a common screen: enough at 300
  /// % of an interface twice as large.
  private static final double HIGHEST = 2000;

  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final Text measure = new Text();
  private final int leastRows;
  private Predicate<String> pasting = _ -> false;
  private Runnable following;

  public GrowingTextArea(int leastRows) {
    this.leastRows = leastRows;
    // As the lines of a text area are: their height is rounded up.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    getStyleClass().add("growing-text-area");
    setWrapText(true);
    setPrefRowCount(leastRows);
    textProperty().addListener((_, _, _) -> requestParentLayout());
    heightProperty()
        .addListener(
            (_, _, high) -> pseudoClassStateChanged(SCROLLING, high.doubleValue() >= HIGHEST));
    caretPositionProperty().addListener((_, _, _) -> followCaret());
    focusedProperty().addListener((_, _, _) -> followCaret());
    addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, TabLeaves::handle);
  }

  /// Offers a paste to `taking` before the area takes it itself.
  ///
  /// @param taking told the words pasted; true when it did all there is to do
  public void setOnPaste(Predicate<String> taking) {
    pasting = taking;
  }

  /// A press in what is empty below the words, within `around`, puts the caret at their end.
  public void takePressesBelow(Node around) {
    // A filter: what scrolls keeps presses for itself.
    around.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          double at = screenToLocal(event.getScreenX(), event.getScreenY()).getY();
          if (at >= getHeight() && event.getButton() == MouseButton.PRIMARY && !onBar(event)) {
            requestFocus();
            end();
            event.consume();
          }
        });
  }

  private static boolean onBar(MouseEvent event) {
    Node node = (Node) event.getTarget();
    while (node != null && !(node instanceof ScrollBar)) {
      node = node.getParent();
    }
    return node != null;
  }

  @Override
  public void paste() {
    String words = Clipboard.getSystemClipboard().getString();
    if (!isEditable() || words == null || !pasting.test(words)) {
      super.paste();
    }
  }

  @Override
  public void requestFocus() {
    // Without a skin it would have the focus, and drop every key.
    if (getSkin() == null && getScene() != null) {
      applyCss();
    }
    super.requestFocus();
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setFont(getFont());
    Node inner = lookup(".content .text");
    double spacing = inner instanceof Text text ? text.getLineSpacing() : 0;
    measure.setLineSpacing(spacing);
    double padding = snappedTopInset() + snappedBottomInset() + contentPadding();
    double inside =
        (width < 0 ? getWidth() : width)
            - snappedLeftInset()
            - snappedRightInset()
            - contentPaddingX();
    measure.setWrappingWidth(Math.max(20, inside - 2));
    measure.setText(getText() == null || getText().isEmpty() ? prompt() : getText());
    double text = measure.getLayoutBounds().getHeight();
    measure.setText("M");
    double row = measure.getLayoutBounds().getHeight() + spacing;
    double whole = Math.ceil(Math.max(text + spacing, leastRows * row) + padding + 2);
    return Math.min(HIGHEST, whole);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /// Once the words, and all that lies around them, are laid out.
  private void followCaret() {
    Scene scene = getScene();
    if (isFocused() && scene != null && following == null) {
      following =
          () -> {
            scene.removePostLayoutPulseListener(following);
            following = null;
            showCaret();
          };
      scene.addPostLayoutPulseListener(following);
      requestLayout();
    }
  }

  private void showCaret() {
    if (isFocused() && getSkin() instanceof TextAreaSkin skin) {
      Rectangle2D at = skin.getCharacterBounds(Math.max(0, getCaretPosition() - 1));
      Scrolling.show(
          this, new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }
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
