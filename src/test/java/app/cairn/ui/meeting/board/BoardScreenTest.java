package app.cairn.ui.meeting.board;

import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The board in a window, with a real mouse and a real keyboard.
@ExtendWith(ApplicationExtension.class)
class BoardScreenTest {

  private final Walk walk = new Walk();
  private final UUID agnes = at("Agnès Dupuy", Step.TO_CONTACT);
  private final UUID thomas = at("Thomas Nguyen", Step.TO_CONTACT);
  private final UUID karim = asked("Karim Haddad", 3);
  private final UUID samira = planned("Samira Benali");
  private final UUID claire = met("Claire Le Goff");
  private final Asked asked = new Asked();
  private DossierSession session;
  private Stage stage;
  private BoardScreen board;
  private FxRobot robot;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private UUID at(String name, Step step) {
    UUID person = walk.knows(name);
    Contact before = walk.contact(person);
    walk.does(new Change.Edited<>(Contact.KIND, before, before.draft().step(step).contact()));
    return person;
  }

  private UUID asked(String name, int daysAgo) {
    UUID person = walk.knows(name);
    Outreach one = Outreach.prepared(person, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour,");
    walk.does(MeetingChange.sent(walk.dossier(), one, TODAY.minusDays(daysAgo)));
    return person;
  }

  private UUID planned(String name) {
    UUID person = walk.knows(name);
    Meeting meeting = Meeting.with(person).plannedAt(Walk.NOW.plus(Duration.ofDays(2))).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return person;
  }

  private UUID met(String name) {
    UUID person = walk.knows(name);
    walk.met(1, null, person);
    return person;
  }

  private void open(FxRobot with) {
    robot = with;
    robot.interact(
        () -> {
          session = StageWindow.session(walk.dossier(), InstantSource.fixed(Walk.NOW));
          StageWindow window = new StageWindow();
          var workspace =
              window.workspace(
                  session,
                  new Messages(Language.FRENCH),
                  InstantSource.fixed(Walk.NOW),
                  Runnable::run);
          board = new BoardScreen(workspace, asked);
          window.show(board.node());
          Windows.show(stage, window);
          board.focus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private UUID chosen() {
    return focused() instanceof CardView view ? view.card().contact().id() : null;
  }

  private Node card(UUID person) {
    return robot.lookup("#board-card-" + person).query();
  }

  private Step step(UUID person) {
    return session.dossier().get(Contact.KIND, person).step();
  }

  private UUID meetingWith(UUID person) {
    return Meeting.with(person, session.dossier()).getFirst().id();
  }

  private static Point2D center(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private void carry(UUID person, String onto) {
    robot.moveTo(center(card(person))).press(MouseButton.PRIMARY);
    robot.moveBy(12, 4).moveTo(center(robot.lookup(onto).query())).moveBy(3, 3);
  }

  /// Places that say « Déposer ici ».
  private long ghosts() {
    return robot.lookup(".board-drop").queryAll().stream().filter(Node::isVisible).count();
  }

  private void letGo() {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aCardIsCarriedToAnotherColumnByMouseAndUndoneAtOnce(FxRobot r) {
    open(r);
    carry(karim, "#board-TO_FOLLOW_UP");
    assertThat(ghosts()).isEqualTo(1);
    letGo();
    assertThat(step(karim)).isEqualTo(Step.TO_FOLLOW_UP);
    assertThat(chosen()).isEqualTo(karim);
    assertThat(ghosts()).isZero();
    robot.interact(() -> session.undo());
    assertThat(step(karim)).isEqualTo(Step.ASKED);
    assertThat(card(karim).getParent().getParent().getId()).isEqualTo("board-ASKED");
  }

  @Test
  void aDateAndAStoryAreAskedForBeforeAnythingChanges(FxRobot r) {
    open(r);
    carry(karim, "#board-DATE_SET");
    letGo();
    carry(karim, "#board-MET");
    letGo();
    assertThat(asked.doors).containsExactly("plan " + karim, "log " + karim);
    assertThat(step(karim)).isEqualTo(Step.ASKED);
  }

  @Test
  void escapeGivesUpACarriedCard(FxRobot r) {
    open(r);
    carry(karim, "#board-TO_FOLLOW_UP");
    press(KeyCode.ESCAPE);
    letGo();
    assertThat(step(karim)).isEqualTo(Step.ASKED);
    assertThat(asked.doors).isEmpty();
    assertThat(card(karim).getOpacity()).isEqualTo(1);
  }

  @Test
  void onePutsSomebodyToRestOnTheSlimColumn(FxRobot r) {
    open(r);
    carry(agnes, "#board-rest");
    letGo();
    assertThat(step(agnes)).isEqualTo(Step.RESTING);
    assertThat(robot.lookup("#board-RESTING").query().isVisible()).isTrue();
    robot.clickOn("#board-rest-close");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#board-RESTING").query().isVisible()).isFalse();
  }

  @Test
  void aClickOpensWhatTheCardSpeaksOfAndItsButtonMakesTheGesture(FxRobot r) {
    open(r);
    robot.clickOn(card(agnes));
    robot.clickOn(card(claire));
    robot.clickOn("#board-gesture-" + agnes);
    robot.clickOn("#board-gesture-" + claire);
    assertThat(asked.doors)
        .containsExactly(
            "write " + agnes,
            "open " + meetingWith(claire),
            "write " + agnes,
            "open " + meetingWith(claire));
  }

  @Test
  void theWholeWayByKeyboardAlone(FxRobot r) {
    open(r);
    assertThat(chosen()).isEqualTo(agnes);
    press(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo(thomas);
    press(KeyCode.RIGHT);
    assertThat(chosen()).isEqualTo(karim);
    press(KeyCode.RIGHT);
    press(KeyCode.ENTER);
    press(KeyCode.SPACE);
    press(KeyCode.RIGHT);
    press(KeyCode.SPACE);
    assertThat(asked.doors)
        .containsExactly(
            "open " + meetingWith(samira),
            "open " + meetingWith(samira),
            "open " + meetingWith(claire));
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(step(claire)).isEqualTo(Step.THANKED);
    assertThat(chosen()).isEqualTo(claire);
    assertThat(Meeting.with(claire, session.dossier()).getFirst().thankedOn()).isEqualTo(TODAY);
    press(KeyCode.HOME);
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    assertThat(chosen()).isEqualTo(agnes);
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(step(agnes)).isEqualTo(Step.ASKED);
    assertThat(chosen()).isEqualTo(agnes);
  }

  @Test
  void theMenuKeyMovesToo(FxRobot r) {
    open(r);
    press(KeyCode.SHIFT, KeyCode.F10);
    robot.interact(() -> item("board-menu-to-RESTING").fire());
    assertThat(step(agnes)).isEqualTo(Step.RESTING);
    assertThat(chosen()).isEqualTo(agnes);
  }

  private MenuItem item(String id) {
    return javafx.stage.Window.getWindows().stream()
        .filter(javafx.scene.control.ContextMenu.class::isInstance)
        .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
        .flatMap(
            one ->
                one instanceof javafx.scene.control.Menu menu
                    ? menu.getItems().stream()
                    : java.util.stream.Stream.of(one))
        .filter(one -> id.equals(one.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyTheMostPressingGestureStandsOut(FxRobot r) {
    open(r);
    assertThat(robot.lookup(".board-card .accent").queryAll())
        .singleElement()
        .satisfies(one -> assertThat(((Node) one).getId()).isEqualTo("board-gesture-" + claire));
  }

  @Test
  void aLongColumnShowsAFewAndTheOthersOnAClickNeverThousandsAtOnce(FxRobot r) {
    List<Change> crowd = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Contact one =
          Contact.someone().name("Personne " + i).step(Step.TO_CONTACT).rank(i + 1).contact();
      crowd.add(new Change.Added<>(Contact.KIND, one));
    }
    walk.does(Change.Group.of("network.imported", crowd.toArray(Change[]::new)));
    open(r);
    ButtonBase more = robot.lookup("#board-more-TO_CONTACT").queryAs(ButtonBase.class);
    assertThat(more.getText().replace('\u00A0', ' ').replace('\u202F', ' '))
        .isEqualTo("2 998 autres");
    robot.clickOn(more);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".board-card").queryAll().size()).isBetween(100, 120);
    assertThat(chosen()).isNotNull();
  }

  @Test
  void anEmptyBoardTeachesAndBegins(FxRobot r) {
    walk.dossier().all(Contact.KIND).stream()
        .toList()
        .forEach(
            one ->
                walk.does(
                    app.cairn.network.BulkChange.step(
                        walk.dossier(), List.of(one.id()), Step.NONE)));
    open(r);
    press(KeyCode.ENTER);
    assertThat(asked.doors).containsExactly("write null");
  }
}
