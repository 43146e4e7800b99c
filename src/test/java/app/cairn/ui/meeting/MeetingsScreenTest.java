package app.cairn.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingState;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Theme;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The head of the room, and where an undone change is shown.
@ExtendWith(ApplicationExtension.class)
class MeetingsScreenTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private static final Contact KARIM =
      Contact.someone().name("Karim Haddad").step(Step.ASKED).contact();
  private static final Contact YANN = Contact.someone().name("Yann Morvan").contact();

  private final StageWindow window = new StageWindow();
  private Stage stage;
  private MeetingsScreen screen;
  private DossierSession session;
  private FxRobot robot;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void open(FxRobot with, double width) {
    robot = with;
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, KARIM)
            .put(Contact.KIND, YANN)
            .put(Meeting.KIND, held(45))
            .put(Meeting.KIND, held(40))
            .build();
    robot.interact(
        () -> {
          InstantSource clock = InstantSource.fixed(NOW);
          session = StageWindow.session(dossier, clock);
          var workspace =
              window.workspace(session, new Messages(Language.FRENCH), clock, Runnable::run);
          screen = new MeetingsScreen(workspace, new MeetingsLookTest.NoPaper(), (_, _, _) -> true);
          window.show(screen.node());
          Windows.show(stage, window, Theme.LIGHT, width, 700, 1);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Meeting held(int minutes) {
    return Meeting.with(KARIM.id())
        .state(MeetingState.HELD)
        .heldAt(NOW.minusSeconds(90_000))
        .givenMinutes(minutes)
        .meeting();
  }

  private String received() {
    return robot.lookup("#meetings-received").queryLabeled().getText().replace('\u00A0', ' ');
  }

  private boolean wordy(String id) {
    ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
    return button.getContentDisplay() == ContentDisplay.LEFT;
  }

  private static Change step(Contact one, Step step) {
    return new Change.Edited<>(Contact.KIND, one, one.draft().step(step).contact());
  }

  @Test
  void theMinutesThatWereGivenAreCounted(FxRobot r) {
    open(r, 1400);
    assertThat(received()).isEqualTo("2 rencontres, 1 h 25 reçues");
    robot.interact(() -> screen.close());
  }

  @Test
  void whereThereIsLittleRoomNothingLiesOverAnother(FxRobot r) {
    open(r, 920);
    assertThat(received()).startsWith("2 rencontres\n");
    for (double width : new double[] {860, 780, 700, 620, 480}) {
      robot.interact(() -> stage.setWidth(width));
      WaitForAsyncUtils.waitForFxEvents();
      Stream.of("meeting-write", "meeting-log", "meetings-more")
          .forEach(
              id -> {
                Node tabs = robot.lookup("#meetings-tabs").query();
                Node tool = robot.lookup("#" + id).query();
                Bounds one = tool.localToScene(tool.getBoundsInLocal());
                Bounds other = tabs.localToScene(tabs.getBoundsInLocal());
                assertThat(one.intersects(other)).as(id + " at " + width).isFalse();
              });
    }
    robot.interact(() -> stage.setWidth(1400));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(wordy("meeting-log")).isTrue();
    assertThat(received()).isEqualTo("2 rencontres, 1 h 25 reçues");
  }

  @Test
  void whatOneMayBeginIsInThePaletteWhateverOneLooksAt(FxRobot r) {
    open(r, 1072);
    for (String tab : new String[] {"#meetings-board", "#meetings-agenda"}) {
      robot.clickOn(tab);
      assertThat(screen.actions())
          .extracting(Action::id)
          .contains("meeting-write", "meeting-log", "meeting-plan", "export-agenda");
    }
  }

  @Test
  void aMoveThatIsUndoneIsSeenOnTheBoardAndSomebodyElseInTheNetwork(FxRobot r) {
    open(r, 1072);
    robot.interact(
        () -> {
          session.perform(step(KARIM, Step.RESTING));
          session.undo();
          screen.follow(step(KARIM, Step.ASKED));
        });
    assertThat(window.goneTo()).isEmpty();
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("board-card-" + KARIM.id());
    robot.interact(() -> screen.follow(step(YANN, Step.NONE)));
    assertThat(window.goneTo()).containsExactly("network " + YANN.id());
  }
}
