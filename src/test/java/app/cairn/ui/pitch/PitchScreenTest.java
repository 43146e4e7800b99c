package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.DossierSession;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.sheet.SheetPress;
import app.cairn.support.HandClock;
import app.cairn.support.PitchDossiers;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PitchScreenTest {

  private static final SheetPress PRESS = new SheetPress();

  @TempDir Path folder;

  private final HandClock clock = new HandClock(PitchDossiers.NOW);
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private StageWindow window;
  private DossierSession session;
  private PitchScreen screen;

  private Stage stage;
  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot.interact(this::show);
  }

  private void show() {
    stage = new Stage();
    window = new StageWindow();
    session = StageWindow.session(PitchDossiers.nadia(), clock);
    screen =
        new PitchScreen(
            window.workspace(session, new Messages(Language.FRENCH), clock, background),
            PRESS,
            List::of);
    window.show(screen.node());
    Windows.show(stage, window);
    screen.focus();
  }

  @AfterEach
  void close() {
    robot.interact(
        () -> {
          screen.close();
          stage.close();
        });
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aPitchIsWrittenReadAgainAndKeptWithTheMouse() {
    assertThat(text("#pitch-review")).contains("v2").contains("Un passage");
    robot.clickOn("#pitch-see-passage");
    TextArea area = robot.lookup("#pitch-text").queryAs(TextArea.class);
    assertThat(area.getSelectedText()).contains("humaniser leur logistique");
    robot.write("J’aide les hôpitaux à souffler. ");
    robot.clickOn("#pitch-reread");
    assertThat(current().text()).contains("J’aide les hôpitaux à souffler.");
    assertThat(robot.lookup("#pitch-review").query().getParent().isVisible()).isFalse();

    robot.clickOn("#pitch-new-version");
    robot.clickOn("#pitch-reason").write("Plus léger");
    robot.clickOn("#pitch-freeze-keep");
    assertThat(current().draft()).isFalse();
    assertThat(current().reason()).isEqualTo("Plus léger");

    robot.clickOn("#pitch-versions");
    robot.clickOn("#pitch-tick-1").clickOn("#pitch-tick-2");
    robot.clickOn("#pitch-compare");
    assertThat(robot.lookup("#pitch-difference").query().getAccessibleText())
        .contains("(retiré\u00A0: Je mets");
    robot.clickOn("#pitch-compare-back").clickOn("#pitch-take-up-1");
    assertThat(current().number()).isEqualTo(3);
    assertThat(area.getText()).isEqualTo("Je mets de l’ordre dans les flux.");
  }

  @Test
  void aFirstDraftIsProposedAndWrittenOnWithTheKeyboardAlone() {
    // From the tab of one minute, the arrow goes on; what follows is reached with Tab.
    robot.push(KeyCode.RIGHT);
    assertThat(selected("TWO_MINUTES")).isTrue();
    tabTo("pitch-begin");
    robot.push(KeyCode.SPACE);
    assertThat(Pitch.current(PitchFormat.TWO_MINUTES, session.dossier()).orElseThrow().text())
        .startsWith("Je suis là pour faire arriver");
    robot.push(KeyCode.SHORTCUT, KeyCode.END).write(" Été, œuvre\u00A0: ça compte.");
    robot.push(KeyCode.TAB);
    assertThat(Pitch.current(PitchFormat.TWO_MINUTES, session.dossier()).orElseThrow().text())
        .endsWith(" Été, œuvre\u00A0: ça compte.");
    WaitForAsyncUtils.waitForAsyncFx(10_000, session::undo);
    assertThat(text("#pitch-length-detail")).doesNotStartWith("0 mot");
  }

  @Test
  void whatIsTypedBeforeChoosingAnotherFormatStaysWithItsOwn() {
    robot.clickOn("#pitch-text").push(KeyCode.SHORTCUT, KeyCode.HOME).write("Bonjour. ");
    robot.clickOn("#pitch-tab-MESSAGE");
    assertThat(Pitch.current(PitchFormat.ONE_MINUTE, session.dossier()).orElseThrow().text())
        .startsWith("Bonjour. Avez-vous");
    assertThat(Pitch.current(PitchFormat.MESSAGE, session.dossier())).isEmpty();
    assertThat(robot.lookup("#pitch-text").queryAs(TextInputControl.class).getText()).isEmpty();
  }

  @Test
  void beyondALimitTheExcessIsSaidAndShown() {
    robot.clickOn("#pitch-tab-PROFILE_HEADLINE");
    TextInputControl area = robot.lookup("#pitch-text").queryAs(TextInputControl.class);
    robot.interact(() -> area.setText("a".repeat(220) + "douze de trop"));
    assertThat(text("#pitch-over")).isEqualTo("13 caractères de trop");
    robot.clickOn("#pitch-where");
    assertThat(area.getSelectedText()).isEqualTo("douze de trop");
  }

  @Test
  void aRehearsalIsSaidWithTheKeyboardAndKeptAtItsEnd() throws Exception {
    int before = session.dossier().count(Rehearsal.KIND);
    tabTo("pitch-rehearse");
    robot.push(KeyCode.SPACE);
    assertThat(window.immersed()).isTrue();
    robot.push(KeyCode.SPACE);
    clock.goOn(Duration.ofSeconds(40));
    robot.push(KeyCode.SPACE);
    assertThat(text("#rehearsal-elapsed")).isEqualTo("0\u00A0min\u00A040\u00A0s");
    assertThat(text("#rehearsal-hold")).isEqualTo("reprendre");
    robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.T);
    clock.goOn(Duration.ofSeconds(20));
    robot.push(KeyCode.ENTER);
    until(() -> robot.lookup("#rehearsal-time").tryQuery().isPresent());
    assertThat(text("#rehearsal-time")).isEqualTo("1\u00A0min");
    assertThat(text("#rehearsal-said")).contains("C’est désormais votre débit");
    assertThat(session.dossier().count(Rehearsal.KIND)).isEqualTo(before + 1);
    robot.push(KeyCode.SPACE);
    assertThat(window.immersed()).isFalse();
    robot.clickOn("#pitch-rehearsals");
    assertThat(robot.lookup(".rehearsal-row").queryAll()).hasSize(before + 1);
  }

  @Test
  void aRehearsalIsStartedAndStoppedAndKeptWithTheMouse() throws Exception {
    int before = session.dossier().count(Rehearsal.KIND);
    robot.clickOn("#pitch-rehearse").clickOn("#rehearsal-space");
    clock.goOn(Duration.ofSeconds(60));
    robot.clickOn("#rehearsal-finish");
    until(() -> robot.lookup("#rehearsal-time").tryQuery().isPresent());
    assertThat(text("#rehearsal-time")).isEqualTo("1\u00A0min");
    assertThat(session.dossier().count(Rehearsal.KIND)).isEqualTo(before + 1);
    robot.clickOn("#rehearsal-back");
    assertThat(window.told()).isEmpty();
  }

  @Test
  void beforeOneSpeaksThereIsNothingToFinishNorToLose() {
    robot.clickOn("#pitch-rehearse");
    assertThat(robot.lookup("#rehearsal-finish").query().isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
    assertThat(window.told()).isEmpty();
  }

  @Test
  void escapeLeavesARehearsalWithoutKeepingItAndSaysSo() {
    int before = session.dossier().count(Rehearsal.KIND);
    robot.clickOn("#pitch-rehearse").push(KeyCode.SPACE);
    clock.goOn(Duration.ofSeconds(40));
    robot.push(KeyCode.ESCAPE);
    assertThat(window.immersed()).isFalse();
    assertThat(session.dossier().count(Rehearsal.KIND)).isEqualTo(before);
    assertThat(window.told().getLast()).contains("n’est pas gardée", "J’ai fini");
  }

  @Test
  void theSheetFollowsChoicesAndDetailsAndGoesIntoAFile() throws Exception {
    until(() -> text("#sheet-pages").equals("A4, page 1 sur 1"));
    robot.clickOn("#sheet-template").clickOn("#sheet-template-WARM");
    assertThat(SheetChoice.of(session.dossier()).template()).isEqualTo(SheetTemplate.WARM);
    robot.clickOn("#sheet-contact");
    robot.clickOn("#contact-place").push(KeyCode.SHORTCUT, KeyCode.A).write("Brest");
    robot.clickOn("#contact-done");
    assertThat(Profile.of(session.dossier()).place()).isEqualTo("Brest");
    Path file = folder.resolve("fiche.pdf");
    window.willSaveTo(file);
    robot.clickOn("#pitch-pdf");
    until(() -> window.told().stream().anyMatch(said -> said.contains("fiche.pdf")));
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  void everyControlSaysWhatItIs() {
    assertThat(screen.node().lookupAll("*"))
        .filteredOn(node -> node.isFocusTraversable() && node.isVisible())
        .hasSizeGreaterThan(15)
        .allSatisfy(node -> assertThat(said(node)).as(node.toString()).isNotBlank());
  }

  private Pitch current() {
    return Pitch.current(PitchFormat.ONE_MINUTE, session.dossier()).orElseThrow();
  }

  private static String said(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    return node.getAccessibleText() == null ? text : node.getAccessibleText();
  }

  private boolean selected(String format) {
    return robot
        .lookup("#pitch-tab-" + format)
        .queryAs(javafx.scene.control.ToggleButton.class)
        .isSelected();
  }

  private String text(String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  /// Walks there with Tab, as a person without a mouse does.
  private void tabTo(String id) {
    for (int i = 0; i < 40; i++) {
      Node focused = window.getScene().getFocusOwner();
      if (focused != null && id.equals(focused.getId())) {
        return;
      }
      robot.push(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to " + id);
  }

  private static void until(Callable<Boolean> held) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, held);
  }
}
