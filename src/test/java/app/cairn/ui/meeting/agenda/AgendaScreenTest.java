package app.cairn.ui.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Walk;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The agenda in a window, with a real mouse and a real keyboard.
@ExtendWith(ApplicationExtension.class)
class AgendaScreenTest {

  private final Walk walk = new Walk();
  private final StageWindow window = new StageWindow();
  private final List<String> asked = new ArrayList<>();
  private DossierSession session;
  private Stage stage;
  private Workspace workspace;
  private AgendaScreen agenda;
  private FxRobot robot;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void open(FxRobot with) {
    robot = with;
    robot.interact(
        () -> {
          session = StageWindow.session(walk.dossier(), InstantSource.fixed(Walk.NOW));
          workspace =
              window.workspace(
                  session,
                  new Messages(Language.FRENCH),
                  InstantSource.fixed(Walk.NOW),
                  Runnable::run);
          agenda = new AgendaScreen(workspace, new Doors());
          window.show(agenda.node());
          Windows.show(stage, window);
          agenda.focus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Meeting plans(UUID person, int days) {
    Meeting meeting =
        Meeting.with(person).plannedAt(Walk.NOW.plus(Duration.ofDays(days))).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return meeting;
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String title() {
    return robot.lookup("#agenda-title").queryLabeled().getText().replace('\u00A0', ' ');
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  @Test
  void theWeekIsWalkedAndOpenedByKeyboardAlone(FxRobot r) {
    UUID samira = walk.knows("Samira Benali");
    UUID karim = walk.knows("Karim Haddad");
    Meeting meeting = plans(samira, 2);
    Meeting later = plans(samira, 9);
    Outreach one = Outreach.prepared(karim, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour,");
    walk.does(MeetingChange.sent(walk.dossier(), one, Walk.TODAY.minusDays(20)));
    open(r);
    assertThat(title()).isEqualTo("Semaine du 9 au 15 mars 2026");
    press(KeyCode.ENTER);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.RIGHT);
    assertThat(title()).isEqualTo("Semaine du 16 au 22 mars 2026");
    press(KeyCode.ENTER);
    assertThat(asked)
        .containsExactly("write " + karim, "open " + meeting.id(), "open " + later.id());
    press(KeyCode.PAGE_UP);
    press(KeyCode.PAGE_UP);
    assertThat(title()).isEqualTo("Semaine du 2 au 8 mars 2026");
    press(KeyCode.HOME);
    assertThat(title()).isEqualTo("Semaine du 9 au 15 mars 2026");
  }

  @Test
  void theWeekIsTurnedAndOpenedByMouse(FxRobot r) {
    Meeting meeting = plans(walk.knows("Samira Benali"), 9);
    open(r);
    robot.clickOn("#agenda-after").clickOn("#agenda-MEETING-" + meeting.id());
    assertThat(asked).containsExactly("open " + meeting.id());
    robot.clickOn("#agenda-after").clickOn("#agenda-today");
    assertThat(title()).isEqualTo("Semaine du 9 au 15 mars 2026");
  }

  @Test
  void anEmptyWeekPlansAndLeadsToTheNextDayThatHasSomething(FxRobot r) {
    plans(walk.knows("Samira Benali"), 30);
    open(r);
    press(KeyCode.ENTER);
    assertThat(asked).containsExactly("plan null");
    robot.clickOn("#agenda-nearest");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(title()).isEqualTo("Semaine du 6 au 12 avril 2026");
    assertThat(focused()).isInstanceOf(EntryRow.class);
  }

  @Test
  void whatIsPlannedMeanwhileComesAndTheKeyboardStays(FxRobot r) {
    UUID samira = walk.knows("Samira Benali");
    plans(samira, 2);
    open(r);
    String line = focused().getId();
    Meeting sooner = Meeting.with(samira).plannedAt(Walk.NOW.plus(Duration.ofDays(1))).meeting();
    robot.interact(() -> session.perform(MeetingChange.planned(session.dossier(), sooner)));
    assertThat(robot.lookup(".agenda-entry").queryAll()).hasSize(2);
    assertThat(focused().getId()).isEqualTo(line);
  }

  @Test
  void aDayOfHundredsShowsSomeAndTheKeyboardGoesOnWithTheNext(FxRobot r) {
    for (int i = 0; i < 130; i++) {
      plans(walk.knows("Personne " + i), 2);
    }
    open(r);
    assertThat(robot.lookup(".agenda-entry").queryAll()).hasSize(60);
    Button more = robot.lookup("#agenda-more-" + Walk.TODAY.plusDays(2)).query();
    assertThat(more.getText().replace('\u00A0', ' ')).isEqualTo("Montrer les 60 lignes suivantes");
    robot.interact(more::fire);
    assertThat(robot.lookup(".agenda-entry").queryAll()).hasSize(120);
    assertThat(List.copyOf(robot.lookup(".agenda-entry").queryAll()).indexOf(focused()))
        .isEqualTo(60);
    Button last = robot.lookup("#agenda-more-" + Walk.TODAY.plusDays(2)).query();
    robot.interact(last::fire);
    assertThat(robot.lookup(".agenda-entry").queryAll()).hasSize(130);
    assertThat(robot.lookup("#agenda-more-" + Walk.TODAY.plusDays(2)).tryQuery()).isEmpty();
  }

  @Test
  void theExportSaysHowItWent(FxRobot r) {
    open(r);
    window.willSaveTo(Path.of("Agenda.ics"));
    robot.interact(
        () -> {
          exportWith((_, _, _) -> true);
          exportWith((_, _, _) -> false);
          exportWith(AgendaScreenTest::ontoADossier);
          exportWith(AgendaScreenTest::refused);
        });
    assertThat(window.told())
        .satisfiesExactly(
            done -> assertThat(done).contains("Agenda écrit", "Agenda.ics"),
            nothing -> assertThat(nothing).contains("Rien n’est encore daté"),
            dossier -> assertThat(dossier).contains("dossier Cairn", "Rien n’a été écrit"),
            failed -> assertThat(failed).contains("essayez un autre endroit"));
  }

  private void exportWith(AgendaWriter writer) {
    AgendaExport.action(workspace, writer).run();
  }

  private static boolean ontoADossier(Path file, Dossier dossier, Messages messages)
      throws IOException {
    throw new AgendaWriter.OntoADossier(new IOException());
  }

  private static boolean refused(Path file, Dossier dossier, Messages messages) throws IOException {
    throw new IOException();
  }

  /// The room around, which remembers what it was asked for.
  private final class Doors implements MeetingDoors {

    @Override
    public void open(UUID meeting) {
      asked.add("open " + meeting);
    }

    @Override
    public void back() {}

    @Override
    public void write(UUID contact) {
      asked.add("write " + contact);
    }

    @Override
    public void plan(UUID contact) {
      asked.add("plan " + contact);
    }

    @Override
    public void note() {}

    @Override
    public void log(UUID contact) {
      asked.add("log " + contact);
    }
  }
}
