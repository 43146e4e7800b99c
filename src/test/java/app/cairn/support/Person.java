package app.cairn.support;

import app.cairn.ui.kit.Scrolling;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;

/// Someone in front of the application: sees it, points, presses keys, types.
public final class Person extends FxRobot implements AutoCloseable {

  private final Path home;
  private App app;
  private Point2D middle;

  /// Starts the application and sits down in front of it.
  public Person(Path home) {
    this.home = home;
    this.app = App.start(home);
  }

  public App app() {
    return app;
  }

  /// Clicks what has this id, once it is there.
  public Person click(String id) {
    app.node(id);
    middle = null;
    app.await(() -> pointsAt(id), "#" + id + " never rests");
    clickOn(MouseButton.PRIMARY);
    app.settle();
    return this;
  }

  /// Puts the pointer in the middle of what has this id, without the way there: it takes longer
  /// than the rest of a gesture.
  ///
  /// @return whether it has not moved since the last time: what has just come may still be laid out
  private boolean pointsAt(String id) {
    Node node = app.stage().getScene().lookup("#" + id);
    if (node == null) {
      return false;
    }
    Parent page = node.getScene().getRoot();
    page.applyCss();
    page.layout();
    Scrolling.show(node, node.getBoundsInLocal());
    page.layout();
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    Point2D before = middle;
    middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    new Robot().mouseMove(middle);
    return middle.equals(before);
  }

  /// Puts the pointer where it touches nothing.
  public Person letsGoOfTheMouse() {
    App.onFx(() -> new Robot().mouseMove(2, 2));
    return this;
  }

  /// Begins a dossier under this first name, from the welcome page to the first question.
  public Person begins(String firstName) {
    click("begin");
    app.node("first-name");
    types(firstName).presses(KeyCode.ENTER);
    app.node("answer");
    return this;
  }

  /// Asks the window to close, as its cross does.
  public Person asksToLeave() {
    app.asksToClose();
    return this;
  }

  /// Types, and gives the application time to take it in. Accents included.
  public Person types(String words) {
    write(words, 0);
    app.settle();
    return this;
  }

  public Person presses(KeyCode... keys) {
    push(keys);
    app.settle();
    return this;
  }

  /// Presses Tab until the focus is on what has this id.
  public Person tabsTo(String id) {
    app.node(id);
    for (int i = 0; i < 80; i++) {
      Node[] owner = new Node[1];
      App.onFx(() -> owner[0] = app.stage().getScene().getFocusOwner());
      if (owner[0] != null && id.equals(owner[0].getId())) {
        return this;
      }
      presses(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to #" + id);
  }

  /// Waits until these words can be read somewhere in the window.
  public Person reads(String words) {
    app.await(() -> readable(words), "« " + words + " » is nowhere to be read");
    return this;
  }

  public boolean readsNow(String words) {
    boolean[] found = new boolean[1];
    App.onFx(() -> found[0] = readable(words));
    return found[0];
  }

  /// Waits until the document holds everything.
  public Person untilTheFileIsUpToDate() {
    presses(KeyCode.CONTROL, KeyCode.S);
    return reads(french() ? "Fichier à jour" : "File up to date");
  }

  /// Closes the application, and starts it again.
  public Person leavesAndComesBack() {
    app.close();
    app = App.start(home);
    return this;
  }

  @Override
  public void close() {
    app.close();
  }

  private boolean french() {
    return readsNow("Réglages") || readsNow("Rechercher");
  }

  private boolean readable(String words) {
    return in(app.stage().getScene().getRoot(), words);
  }

  private static boolean in(Node node, String words) {
    if (!node.isVisible()) {
      return false;
    }
    if (node instanceof Labeled label
            && label.getText() != null
            && plain(label.getText()).contains(words)
        || node instanceof javafx.scene.text.Text text && plain(text.getText()).contains(words)
        || node instanceof javafx.scene.control.TextInputControl field
            && field.getText() != null
            && plain(field.getText()).contains(words)) {
      return true;
    }
    return node instanceof javafx.scene.Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> in(child, words));
  }

  /// No-break spaces are spaces to whoever reads.
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }
}
