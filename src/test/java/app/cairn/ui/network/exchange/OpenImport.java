package app.cairn.ui.network.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.map.Grouping;
import app.cairn.map.Shown;
import app.cairn.network.ImportReading;
import app.cairn.support.HandClock;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The way in for contacts, in a window of its own, and someone in front of it.
final class OpenImport extends FxRobot implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  final StageWindow window = new StageWindow();
  final DossierSession session;
  final ImportDoor door;
  private final Workspace workspace;

  /// Whoever takes it holds back what was read.
  final Semaphore gate = new Semaphore(1);

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final Stage stage;

  private OpenImport(
      Dossier dossier, ContactReader reads, Theme theme, Language language, double zoom) {
    HandClock clock = new HandClock(NOW);
    session = StageWindow.session(dossier, clock);
    Messages messages = new Messages(language);
    workspace = window.workspace(session, messages, clock, background);
    door =
        new ImportDoor(
            workspace,
            (file, told, met) -> {
              ContactReader reader = reads == null ? new ContactFiles(messages)::read : reads;
              ImportReading reading = reader.read(file, told, met);
              gate.acquireUninterruptibly();
              gate.release();
              return reading;
            });
    StackPane room = new StackPane();
    room.setId("room");
    door.welcomeDrops(room);
    window.show(room);
    stage = new Stage();
    Windows.show(stage, window, theme, 1280, 800, zoom);
  }

  static OpenImport on(Dossier dossier) throws Exception {
    return on(dossier, Theme.LIGHT, Language.FRENCH, 1);
  }

  static OpenImport on(Dossier dossier, Theme theme, Language language, double zoom)
      throws Exception {
    return on(dossier, null, theme, language, zoom);
  }

  /// With a reader of one’s own.
  static OpenImport reading(Dossier dossier, ContactReader reads) throws Exception {
    return on(dossier, reads, Theme.LIGHT, Language.FRENCH, 1);
  }

  private static OpenImport on(
      Dossier dossier, ContactReader reads, Theme theme, Language language, double zoom)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenImport[] open = new OpenImport[1];
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> open[0] = new OpenImport(dossier, reads, theme, language, zoom));
    WaitForAsyncUtils.waitForFxEvents();
    return open[0];
  }

  /// Presses « Importer des contacts… » and chooses these files.
  void imports(java.nio.file.Path... files) {
    window.willRead(files);
    interact(() -> door.actions().getFirst().run());
  }

  /// Opens « Exporter le réseau », to look at: nothing is there to write.
  void exports() {
    interact(
        () ->
            ExportDialog.action(
                    workspace, null, Optional::empty, () -> Shown.everything(Grouping.ORGANISATION))
                .run());
  }

  boolean shows(String id) {
    return lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  OpenImport until(String id) throws Exception {
    return until(() -> shows(id));
  }

  OpenImport until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  Stage stage() {
    return stage;
  }

  @Override
  public void close() {
    gate.release();
    interact(stage::close);
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
