package app.cairn.ui.shell;

import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// What lies over the window: one dialog at a time, dimmed behind, and one sentence at its foot.
/// JavaFX thread.
final class Overlays extends StackPane {

  /// Style class of a button or a field that does not take the focus by itself.
  static final String NOT_AT_ONCE = "not-at-once";

  /// Style class of a dialog that only the program closes.
  static final String HELD = "held";

  private static final double WIDEST_SENTENCE = 580;

  private final StackPane face = new StackPane();
  private final Behind behind = new Behind();
  private final StackPane veil = new StackPane();
  private final StackPane notice = new StackPane();
  private final Label sentence = Labels.text("");
  private final PauseTransition fade = new PauseTransition(Duration.seconds(6));
  private Node focusBefore;
  private Runnable whenClosed = () -> {};
  private boolean held;

  Overlays() {
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    veil.setPadding(new Insets(20));
    veil.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
    // A filter: a text field keeps Escape for itself.
    veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedEscape);
    notice.getStyleClass().add("notice");
    notice.setAccessibleRole(AccessibleRole.TEXT);
    notice.getChildren().add(sentence);
    sentence.setMaxWidth(WIDEST_SENTENCE);
    notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notice.setVisible(false);
    notice.setManaged(false);
    notice.setMouseTransparent(true);
    StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
    StackPane.setMargin(notice, new Insets(0, 20, 26, 20));
    fade.setOnFinished(_ -> hideNotice());
    getChildren().addAll(face, veil, notice);
  }

  /// Replaces everything below.
  void show(Node node) {
    face.getChildren().setAll(node);
    if (face.isDisable()) {
      behind.follow(face);
    }
  }

  void open(Node dialog, Pos where) {
    // Whoever opens a dialog has read it, and may need what it lies on.
    hideNotice();
    held = dialog.getStyleClass().contains(HELD);
    if (!veil.isVisible()) {
      focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    StackPane.setAlignment(dialog, where);
    veil.getChildren().setAll(dialog);
    veil.setVisible(true);
    face.getStyleClass().add("behind");
    behind.follow(face);
    face.setDisable(true);
    // What scrolls has its parts only once it is dressed.
    veil.applyCss();
    dialog.requestFocus();
    Node first = firstField(dialog);
    if (first != null) {
      first.requestFocus();
    }
  }

  void close() {
    if (veil.isVisible()) {
      veil.setVisible(false);
      veil.getChildren().clear();
      face.setDisable(false);
      face.getStyleClass().removeAll("behind");
      behind.letGo();
      if (focusBefore != null && focusBefore.getScene() == getScene()) {
        focusBefore.requestFocus();
      }
      Runnable then = whenClosed;
      whenClosed = () -> {};
      then.run();
    }
  }

  /// What to do once the present dialog is closed, in whatever way.
  void whenClosed(Runnable then) {
    whenClosed = then;
  }

  /// Puts what lies below out of reach, or within it again.
  void freeze(boolean frozen) {
    face.setMouseTransparent(frozen);
    face.getStyleClass().removeAll("behind");
    if (frozen) {
      face.getStyleClass().add("behind");
      behind.follow(face);
    }
    face.setDisable(frozen || isOpen());
  }

  boolean isOpen() {
    return veil.isVisible();
  }

  void tell(String words) {
    sentence.setText(words);
    notice.setAccessibleText(words);
    notice.setVisible(true);
    notice.setManaged(true);
    notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    fade.playFromStart();
  }

  /// What was told holds no more.
  void hush() {
    fade.stop();
    hideNotice();
  }

  private void hideNotice() {
    notice.setVisible(false);
    notice.setManaged(false);
  }

  private void pressedBeside(MouseEvent event) {
    for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
      if (node instanceof Dialog) {
        return;
      }
    }
    if (!held && !holdsWords()) {
      close();
    }
  }

  private boolean holdsWords() {
    return veil.lookup(".dialog") instanceof Dialog dialog && dialog.holdsWords();
  }

  private void pressedEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (!held) {
        close();
      }
    }
  }

  /// Where one begins in a dialog: its first field, else its last button.
  private static Node firstField(Node dialog) {
    for (Node field : dialog.lookupAll(".text-input")) {
      if (!field.getStyleClass().contains(NOT_AT_ONCE)) {
        return field;
      }
    }
    Node last = null;
    for (Node button : dialog.lookupAll(".button")) {
      last = button.getStyleClass().contains(NOT_AT_ONCE) ? last : button;
    }
    return last;
  }
}
