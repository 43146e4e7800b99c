package app.cairn.support;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// One screen in a window of its own, with a real mouse and a real keyboard.
public final class OpenScreen extends FxRobot implements AutoCloseable {

  public final HandClock clock;
  public DossierSession session;
  public StageWindow window;
  public Workspace workspace;
  private Function<Workspace, Screen> makes;
  private Screen screen;
  private Stage stage;

  private OpenScreen(HandClock clock) {
    this.clock = clock;
  }

  /// Opens the screen that `makes` makes, and puts the keyboard where one begins.
  public static OpenScreen of(Dossier dossier, HandClock clock, Function<Workspace, Screen> makes)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenScreen open = new OpenScreen(clock);
    open.interact(() -> open.show(dossier, makes));
    until(() -> open.stage.isFocused());
    return open;
  }

  private void show(Dossier dossier, Function<Workspace, Screen> making) {
    makes = making;
    stage = new Stage();
    window = new StageWindow();
    session = StageWindow.session(dossier, clock);
    workspace = window.workspace(session, new Messages(Language.FRENCH), clock, Runnable::run);
    screen = makes.apply(workspace);
    window.show(screen.node());
    Windows.show(stage, window);
    window.applyCss();
    window.layout();
    screen.focus();
  }

  /// Goes to another room and comes back.
  public void reopens() {
    does(
        () -> {
          screen.commit();
          screen.close();
          screen = makes.apply(workspace);
          window.show(screen.node());
          screen.focus();
        });
  }

  public Dossier dossier() {
    return session.dossier();
  }

  public Node focused() {
    return stage.getScene().getFocusOwner();
  }

  public Stage stage() {
    return stage;
  }

  public Screen screen() {
    return screen;
  }

  public Node node(String id) {
    return lookup("#" + id).query();
  }

  public boolean shows(String id) {
    return lookup("#" + id).tryQuery().filter(OpenScreen::seen).isPresent();
  }

  private static boolean seen(Node node) {
    return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
  }

  public String text(String id) {
    return lookup("#" + id).queryAs(Labeled.class).getText();
  }

  /// What stands in a field.
  public String typed(String id) {
    return lookup("#" + id).queryTextInputControl().getText();
  }

  /// Types as on a keyboard.
  public void types(String words) {
    write(words, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void presses(KeyCode... keys) {
    push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void clicks(String id) {
    clickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void clicks(Node node) {
    clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Does it on the JavaFX thread.
  public void does(Runnable what) {
    interact(what);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    interact(
        () -> {
          screen.close();
          stage.hide();
        });
  }
}
