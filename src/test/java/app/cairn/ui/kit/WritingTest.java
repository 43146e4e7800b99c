package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A text of the dossier under a real keyboard.
@ExtendWith(ApplicationExtension.class)
class WritingTest {

  private static final int LIMIT = 2_000;

  private final Instant now = Instant.parse("2026-03-12T08:00:00Z");
  private final MissionStatement mission = MissionStatement.of("", now);
  private final List<Commit> kept = new ArrayList<>();
  private final StageWindow window = new StageWindow();
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private DossierSession session;
  private TextInputControl field;
  private Button elsewhere;
  private Writing writing;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void whatIsTypedIsOneChangeOnceTheFieldIsLeft() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    assertThat(kept).as("not while one types").isEmpty();
    leave();
    assertThat(kept).hasSize(1);
    assertThat(text()).isEqualTo("Relier");
    robot.clickOn(field);
    leave();
    assertThat(kept).as("nothing new to keep").hasSize(1);
  }

  @Test
  void typingThatNeverRestsIsKeptMeanwhileAndNothingMovesUnderTheFingers() {
    open(new TextArea(), true, "début  fin");
    robot.clickOn(field);
    robot.interact(() -> field.positionCaret(6));
    String typed = typeUntilSomethingIsKept("");
    assertThat(kept).as("without a pause").hasSize(1);
    assertThat(field.isFocused()).isTrue();
    assertThat(field.getCaretPosition()).isEqualTo(6 + typed.length());
    assertThat(field.getText()).isEqualTo("début " + typed + " fin");
    robot.write("x");
    leave();
    assertThat(text()).isEqualTo("début " + typed + "x fin");
    robot.interact(session::undo);
    assertThat(text()).as("one step").isEqualTo("début  fin");
  }

  @Test
  void ctrlZStaysWithTheFieldUntilTypingRests() {
    open(new TextField(), true);
    robot.clickOn(field);
    typeUntilSomethingIsKept("");
    undo();
    leave();
    assertThat(session.redoable()).as("the dossier took nothing back").isEmpty();
  }

  @Test
  void theWindowKnowsThatWordsAreNotKeptYet() {
    open(new TextField(), true);
    robot.clickOn(field);
    assertThat(window.unkept()).isFalse();
    robot.interact(() -> field.appendText("Relier"));
    assertThat(window.unkept() || !kept.isEmpty()).isTrue();
    leave();
    assertThat(window.unkept()).isFalse();
    robot.interact(
        () -> {
          field.appendText("x");
          assertThat(window.unkept()).isTrue();
          session.undo();
          assertThat(window.unkept()).as("the dossier’s words are shown again").isFalse();
          field.appendText("y");
          writing.close();
        });
    assertThat(window.unkept()).isFalse();
  }

  @Test
  void ctrlZBelongsToTheFieldWhileOneTypesAndToTheDossierAfterwards() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    leave();
    robot.clickOn(field).push(KeyCode.END).write(" x");
    undo();
    assertThat(field.getText())
        .as("the field took back its own")
        .startsWith("Relier")
        .hasSizeLessThan(8);
    assertThat(text()).isEqualTo("Relier");
    robot.interact(() -> field.setText("Relier"));
    undo();
    assertThat(text()).as("the dossier took back").isEmpty();
    assertThat(field.getText()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(text()).isEqualTo("Relier");
    assertThat(field.getText()).isEqualTo("Relier");
    undo();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(field.getText()).isEqualTo("Relier");
  }

  @Test
  void whatTheDossierTakesBackShowsInTheField() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    leave();
    robot.interact(session::undo);
    assertThat(field.getText()).isEmpty();
    robot.interact(session::redo);
    assertThat(field.getText()).isEqualTo("Relier");
    assertThat(kept).as("showing is not typing").hasSize(3);
  }

  @Test
  void whatIsTypedAfterAnUndoIsNotTakenForIt() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    leave();
    robot.interact(session::undo);
    robot.clickOn(field).write("Rendre");
    leave();
    assertThat(text()).isEqualTo("Rendre");
    robot.interact(session::undo);
    assertThat(text()).isEmpty();
  }

  @Test
  void aPasteBeyondTheLimitIsRefusedInASentenceAndChangesNothing() {
    open(new TextArea(), true);
    robot.clickOn(field).write("Relier");
    paste("a".repeat(1_000_000));
    assertThat(field.getText()).isEqualTo("Relier");
    assertThat(window.told())
        .containsExactly(
            "Ce texte est trop long pour ce champ (2\u202F000 caractères au plus). Rien n’a été"
                + " changé.");
    leave();
    assertThat(text()).isEqualTo("Relier");
  }

  @Test
  void aTextUpToTheLimitIsTaken() {
    open(new TextArea(), true);
    robot.clickOn(field);
    paste("a".repeat(LIMIT));
    robot.write("b");
    leave();
    assertThat(text()).isEqualTo("a".repeat(LIMIT));
  }

  @Test
  void aTextThatIsAlreadyBeyondTheLimitCanBeShortened() {
    open(new TextArea(), true, "a".repeat(LIMIT + 10));
    assertThat(field.getLength()).isEqualTo(LIMIT + 10);
    assertThat(window.told()).isEmpty();
    robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.BACK_SPACE);
    leave();
    assertThat(text()).hasSize(LIMIT + 9);
  }

  @Test
  void whatTheFieldCannotShowIsNotTakenForTyping() {
    open(new TextField(), true, "Relier\nles gens");
    robot.clickOn(field);
    leave();
    assertThat(kept).isEmpty();
    assertThat(text()).isEqualTo("Relier\nles gens");
  }

  @Test
  void whatTheDossierHoldsIsShownWhole() {
    open(new TextArea(), true, "Relier");
    robot.interact(() -> keep("b".repeat(LIMIT * 2)));
    assertThat(field.getLength()).isEqualTo(LIMIT * 2);
    robot.clickOn(field);
    leave();
    assertThat(text()).hasSize(LIMIT * 2);
  }

  @Test
  void nulAndHalvesOfSurrogatePairsNeverGetIn() {
    open(new TextArea(), true);
    robot.clickOn(field);
    robot.interact(() -> field.insertText(0, "a\0b\uD83Dc\uDE00d 🪨"));
    assertThat(field.getText()).isEqualTo("ab\uFFFDc\uFFFDd 🪨");
    leave();
    assertThat(text()).isEqualTo("ab\uFFFDc\uFFFDd 🪨");
  }

  @Test
  void theCaretStandsAfterWhatWasCleanedAndPasted() {
    open(new TextArea(), true);
    robot.clickOn(field);
    robot.interact(() -> field.insertText(0, "début fin"));
    robot.interact(() -> field.positionCaret(6));
    robot.interact(() -> field.replaceSelection("un\r\ndeux\0 "));
    robot.write("x");
    assertThat(field.getText()).isEqualTo("début un\ndeux xfin");
  }

  @Test
  void frenchAccentsAreTyped() {
    open(new TextField(), true);
    robot.clickOn(field).write("Éclairer l’été à Nîmes : où, çà, œuvre");
    leave();
    assertThat(text()).isEqualTo("Éclairer l’été à Nîmes : où, çà, œuvre");
  }

  @Test
  void whoMayOnlyLookCannotType() {
    open(new TextField(), false, "Relier");
    robot.clickOn(field).write("x");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    leave();
    assertThat(field.isEditable()).isFalse();
    assertThat(field.getText()).isEqualTo("Relier");
    assertThat(text()).isEqualTo("Relier");
  }

  @Test
  void closingKeepsWhatWasTypedAndLetsGo() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    robot.interact(writing::close);
    assertThat(text()).isEqualTo("Relier");
    robot.write(" encore");
    leave();
    assertThat(text()).isEqualTo("Relier");
    robot.interact(session::undo);
    assertThat(field.getText()).as("no longer tied").isEqualTo("Relier encore");
  }

  @Test
  void aFieldThatWasLetGoOfLeavesItsKeysAlone() {
    open(new TextField(), true);
    robot.clickOn(field).write("Relier");
    robot.interact(writing::close);
    undo();
    assertThat(text()).isEqualTo("Relier");
  }

  private void open(TextInputControl control, boolean writable) {
    open(control, writable, "");
  }

  private void open(TextInputControl control, boolean writable, String text) {
    robot.interact(
        () -> {
          Dossier dossier =
              new Dossier.Builder().put(MissionStatement.KIND, mission.withText(text)).build();
          session =
              writable
                  ? new DossierSession(dossier, kept::add, () -> now)
                  : DossierSession.readOnly(dossier);
          Workspace workspace =
              window.workspace(session, new Messages(Language.FRENCH), () -> now, Runnable::run);
          ObservableValue<String> shown = workspace.live().dossier().map(WritingTest.this::textIn);
          field = control;
          elsewhere = new Button();
          writing = Writing.tie(control, shown, this::keep, LIMIT, workspace);
          window.show(new VBox(control, elsewhere));
          Windows.show(stage, window);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String typeUntilSomethingIsKept(String typed) {
    StringBuilder words = new StringBuilder(typed);
    while (kept.isEmpty() && words.length() < 600) {
      char letter = (char) ('a' + words.length() % 26);
      robot.write(letter);
      words.append(letter);
    }
    return words.toString();
  }

  private void keep(String text) {
    MissionStatement before = session.dossier().get(MissionStatement.KIND, mission.id());
    session.perform(new Change.Edited<>(MissionStatement.KIND, before, before.withText(text)));
  }

  private String text() {
    return textIn(session.dossier());
  }

  private String textIn(Dossier dossier) {
    return dossier.get(MissionStatement.KIND, mission.id()).text();
  }

  private void leave() {
    robot.interact(elsewhere::requestFocus);
  }

  private void undo() {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
  }

  private void paste(String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }
}
