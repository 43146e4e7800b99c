package app.cairn.ui.kit;

import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A text area as high as its text: no scroll bar of its own, and what lies around it scrolls with
/// the caret. A text of many pages is higher than what a screen can be given to draw: it scrolls
/// within the area, which then is as high as what can be seen of it. Tab leaves it, as one expects
/// of a form. Whoever gives it the focus may type at once: it is dressed by then, so that no key is
/// lost before the next pulse.
public final class GrowingTextArea extends TextArea {

  /// A text field is drawn as one picture, of 8192 pixels at most on a common screen: enough at 300
  /// % of an interface twice as large.
  private static final double HIGHEST = 2000;

  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final Text measure = new Text();
  private final int leastRows;
  private Predicate<String> pasting = _ -> false;
  private final InvalidationListener onSeen = _ -> measureAgain();
  private final WeakInvalidationListener resized = new WeakInvalidationListener(onSeen);
  private ScrollPane around;
  private Runnable following;

  public GrowingTextArea(int leastRows) {
    this.leastRows = leastRows;
    // As the lines of a text area are: their height is rounded up.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    getStyleClass().add("growing-text-area");
    setWrapText(true);
    setPrefRowCount(leastRows);
    textProperty().addListener((_, _, _) -> requestParentLayout());
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
    double spacing = spacing();
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
    pseudoClassStateChanged(SCROLLING, whole > HIGHEST);
    return whole <= HIGHEST ? whole : Math.max(leastRows * row, seenAround());
  }

  /// Between two lines, as when nothing scrolls: what scrolls has none, since JavaFX forgets it
  /// where it reckons how far a text area scrolls, and the last lines were never shown.
  private double spacing() {
    if (!getPseudoClassStates().contains(SCROLLING)
        && lookup(".content .text") instanceof Text text) {
      measure.setLineSpacing(text.getLineSpacing());
    }
    return measure.getLineSpacing();
  }

  /// As much as the pane around shows at once: the words scroll in one place only.
  private double seenAround() {
    return around == null ? HIGHEST : Math.min(HIGHEST, around.getViewportBounds().getHeight());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ScrollPane now = Scrolling.around(this);
    if (now != around) {
      if (around != null) {
        around.viewportBoundsProperty().removeListener(resized);
      }
      around = now;
      if (around != null) {
        around.viewportBoundsProperty().addListener(resized);
      }
      measureAgain();
    }
  }

  private void measureAgain() {
    if (getPseudoClassStates().contains(SCROLLING)) {
      FxThread.soon(this::requestLayout);
    }
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
    Region content = (Region) lookup(".content");
    return content == null ? 10 : content.snappedTopInset() + content.snappedBottomInset();
  }

  private double contentPaddingX() {
    Region content = (Region) lookup(".content");
    return content == null ? 14 : content.snappedLeftInset() + content.snappedRightInset();
  }
}
