package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.support.HandClock;
import app.cairn.support.PitchDossiers;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// « Pitch & fiches » open on a dossier, in a window of its own, and someone in front of it.
final class OpenPitch extends FxRobot implements AutoCloseable {

  private static final SheetPress PRESS = new SheetPress();

  final HandClock clock = new HandClock(PitchDossiers.NOW);
  final StageWindow window;
  final DossierSession session;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final PitchScreen screen;
  private final Stage stage;

  private OpenPitch(Dossier dossier, List<Printer> printers) {
    stage = new Stage();
    window = new StageWindow();
    session = StageWindow.session(dossier, clock);
    screen =
        new PitchScreen(
            window.workspace(session, new Messages(Language.FRENCH), clock, background),
            PRESS,
            () -> printers);
    window.show(screen.node());
    Windows.show(stage, window);
    screen
        .actions()
        .forEach(
            action ->
                action
                    .shortcut()
                    .ifPresent(keys -> window.getScene().getAccelerators().put(keys, action::run)));
    screen.focus();
  }

  static OpenPitch on(Dossier dossier, List<Printer> printers) throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenPitch[] open = new OpenPitch[1];
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> open[0] = new OpenPitch(dossier, printers));
    WaitForAsyncUtils.waitForFxEvents();
    return open[0];
  }

  /// The words of what has this id.
  String text(String id) {
    return lookup("#" + id).queryAs(Labeled.class).getText();
  }

  boolean shows(String id) {
    return lookup("#" + id).tryQuery().filter(node -> node.isVisible()).isPresent();
  }

  static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    interact(
        () -> {
          screen.close();
          stage.close();
        });
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
