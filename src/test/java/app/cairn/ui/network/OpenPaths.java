package app.cairn.ui.network;

import app.cairn.dossier.Dossier;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Paths and what goes with them, in a window of their own, and someone in front of it.
public final class OpenPaths extends FxRobot implements AutoCloseable {

  public final PathStage room;
  private final Stage stage = new Stage();

  private OpenPaths(Dossier dossier) {
    room = new PathStage(dossier, Language.FRENCH);
    Windows.show(stage, room.window);
  }

  public static OpenPaths on(Dossier dossier) throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenPaths[] open = new OpenPaths[1];
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> open[0] = new OpenPaths(dossier));
    WaitForAsyncUtils.waitForFxEvents();
    return open[0];
  }

  /// What the palette would do.
  public void does(String action) {
    interact(() -> room.run(action));
    WaitForAsyncUtils.waitForFxEvents();
  }

  public OpenPaths types(String words) {
    write(words, 0);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  public OpenPaths presses(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  public OpenPaths clicks(String id) {
    clickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  public String text(String id) {
    return lookup("#" + id).queryAs(Labeled.class).getText();
  }

  public boolean shows(String id) {
    return lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  /// Presses Tab until the focus is on what has this id.
  public OpenPaths tabsTo(String id) {
    for (int i = 0; i < 40; i++) {
      if (id.equals(focused())) {
        return this;
      }
      presses(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to #" + id);
  }

  /// The id of what has the focus; empty for nothing.
  public String focused() {
    Node owner = on(() -> stage.getScene().getFocusOwner());
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  public <T> T on(Supplier<T> asked) {
    Object[] answer = new Object[1];
    interact(() -> answer[0] = asked.get());
    @SuppressWarnings("unchecked") // what was just put there
    T result = (T) answer[0];
    return result;
  }

  static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    interact(
        () -> {
          room.tools.close();
          stage.close();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
