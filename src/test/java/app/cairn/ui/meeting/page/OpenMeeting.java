package app.cairn.ui.meeting.page;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Walk;
import app.cairn.support.HandClock;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The page of a meeting in a window of its own, and the room around it, which remembers what it
/// was asked for.
final class OpenMeeting extends FxRobot implements MeetingDoors, AutoCloseable {

  final HandClock clock = new HandClock(Walk.NOW);
  final List<String> asked = new ArrayList<>();
  DossierSession session;
  StageWindow window;
  Workspace workspace;
  private MeetingPage page;
  private Stage stage;

  /// The room alone.
  static OpenMeeting on(Dossier dossier) throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenMeeting open = new OpenMeeting();
    open.interact(() -> open.show(dossier));
    return open;
  }

  /// The page of `meeting`.
  static OpenMeeting on(Dossier dossier, UUID meeting) throws Exception {
    OpenMeeting open = on(dossier);
    open.interact(() -> open.page(meeting));
    return open;
  }

  private void show(Dossier dossier) {
    stage = new Stage();
    window = new StageWindow();
    session = StageWindow.session(dossier, clock);
    workspace = window.workspace(session, new Messages(Language.FRENCH), clock, Runnable::run);
    Windows.show(stage, window);
  }

  private void page(UUID meeting) {
    page = new MeetingPage(workspace, this, new NoPaper(), meeting);
    // As the window around it does.
    ScrollPane middle = new ScrollPane(page.node());
    middle.setFitToWidth(true);
    middle.setFitToHeight(true);
    window.show(middle);
    window.applyCss();
    window.layout();
    page.focus();
  }

  Meeting meeting(UUID id) {
    return session.dossier().get(Meeting.KIND, id);
  }

  String text(String id) {
    return lookup("#" + id).queryAs(Labeled.class).getText();
  }

  /// Types as on a keyboard, then presses Enter.
  void says(String words) {
    write(words, 0);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void presses(KeyCode... keys) {
    push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Brings it into view, as the window around it does, and clicks on it.
  void clicks(String id) {
    Node node = lookup("#" + id).query();
    interact(() -> Scrolling.show(node, node.getBoundsInLocal()));
    clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void open(UUID meeting) {
    asked.add("open " + meeting);
  }

  @Override
  public void back() {
    asked.add("back");
  }

  @Override
  public void write(UUID contact) {
    asked.add("write " + contact);
  }

  @Override
  public void plan(UUID contact) {
    asked.add("plan " + contact);
  }

  @Override
  public void note() {
    asked.add("note");
  }

  @Override
  public void log(UUID contact) {
    asked.add("log " + contact);
  }

  @Override
  public void close() {
    interact(
        () -> {
          if (page != null) {
            page.close();
          }
          stage.close();
        });
  }

  private final class NoPaper implements Paper {

    @Override
    public void preparation(UUID meeting) {
      asked.add("print " + meeting);
    }

    @Override
    public void synthesis(List<UUID> returns) {
      throw new AssertionError("Not from here");
    }

    @Override
    public void loop(UUID loop) {
      throw new AssertionError("Not from here");
    }
  }
}
