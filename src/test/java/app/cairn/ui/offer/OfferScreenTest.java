package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferPart;
import app.cairn.offer.Reflection;
import app.cairn.text.Language;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The room in a window, with a real mouse and a real keyboard.
@ExtendWith(ApplicationExtension.class)
class OfferScreenTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void theWholeWayByMouse(FxRobot r) {
    open(r, Dossier.empty());
    write("Ce dont je suis fière : avoir écouté les gens du quai, la nuit.");
    robot.clickOn("#continue");
    robot.clickOn("#skip");
    robot.clickOn("#to-offer");
    assertThat(answers())
        .containsExactly("Ce dont je suis fière : avoir écouté les gens du quai, la nuit.", "");

    robot.clickOn("#answer-askedFor");
    clickWords("avoir écouté");
    robot.moveTo("#carry-how");
    assertThat(robot.lookup(".ghost-line").queryAll()).hasSize(1);
    robot.clickOn("#carry-how");
    assertThat(words(OfferPart.HOW)).containsExactly("avoir écouté les gens du quai");

    robot.clickOn("#mission-sentence");
    write("Faire arriver les choses à l’heure");
    robot.clickOn("#add-towhom");
    write("Cadres de santé");
    robot.clickOn("#add-towhom");
    write("Équipes de nuit");
    robot.clickOn("#add-what");
    write("Du temps pour soigner");
    robot.clickOn("#tab-sentence");
    assertThat(mission()).isEqualTo("Faire arriver les choses à l’heure");
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Cadres de santé", "Équipes de nuit");

    dragGrip("Équipes de nuit", center(row("Cadres de santé")).subtract(0, 16));
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Équipes de nuit", "Cadres de santé");
    dragGrip("Équipes de nuit", center(row("Du temps pour soigner")).add(0, 14));
    assertThat(words(OfferPart.WHAT)).containsExactly("Du temps pour soigner", "Équipes de nuit");

    robot.clickOn("#freeze");
    write("Née des exercices");
    robot.clickOn("#confirm-version");
    robot.clickOn(row("Du temps pour soigner"));
    write(" la nuit");
    robot.clickOn("#tick-1").clickOn("#tick-2");
    assertThat(words(OfferPart.WHAT)).contains("Du temps pour soigner la nuit");
    robot.clickOn("#compare");
    assertThat(robot.lookup("#comparison-counts").queryLabeled().getText())
        .isEqualTo("1 ligne changée");
    robot.clickOn("#bring-back").clickOn("À quoi · Du temps pour soigner");
    assertThat(words(OfferPart.WHAT)).contains("Du temps pour soigner");
    robot.clickOn("#close-comparison");
    robot.clickOn("#status-1").clickOn("retenue");
    assertThat(versions().getFirst().status()).isEqualTo(VersionStatus.KEPT);
    assertThat(versions().getFirst().reason()).isEqualTo("Née des exercices");
  }

  @Test
  void aNewLineStaysUnderTheHandAfterEscape(FxRobot r) {
    open(r, Dossier.empty());
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    tabTo("add-towhom");
    robot.type(KeyCode.ENTER);
    write("Cadres");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(words(OfferPart.WHAT)).containsExactly("Cadres");
  }

  @Test
  void theWholeWayByKeyboardAlone(FxRobot r) {
    open(r, Dossier.empty());
    write("J’ai écouté les gens du quai, la nuit.");
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    assertThat(answers()).containsExactly("J’ai écouté les gens du quai, la nuit.");

    tabTo("passage-picker");
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
    press(KeyCode.SHIFT, KeyCode.LEFT);
    robot.type(KeyCode.ENTER);
    tabTo("carry-what");
    robot.type(KeyCode.SPACE);
    assertThat(words(OfferPart.WHAT)).containsExactly("J’ai écouté les gens du");

    backTo("mission-sentence");
    robot.type(KeyCode.F2);
    write("Faire arriver");
    robot.type(KeyCode.ENTER);
    assertThat(mission()).isEqualTo("Faire arriver");
    backTo("reword");
    robot.type(KeyCode.SPACE);
    write(" les choses");
    robot.type(KeyCode.ENTER);
    assertThat(mission()).isEqualTo("Faire arriver les choses");
    assertThat(dossier().count(MissionStatement.KIND)).isEqualTo(2);

    tabTo("add-towhom");
    robot.type(KeyCode.ENTER);
    write("Cadres");
    robot.type(KeyCode.ENTER);
    write("Équipes");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.BACK_SPACE);
    robot.type(KeyCode.ESCAPE);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Cadres", "Équipes");

    press(KeyCode.ALT, KeyCode.UP);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Équipes", "Cadres");
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(words(OfferPart.WHAT)).containsExactly("Équipes", "J’ai écouté les gens du");
    robot.type(KeyCode.DOWN).type(KeyCode.LEFT);
    robot.type(KeyCode.DELETE);
    assertThat(words(OfferPart.TO_WHOM)).isEmpty();
    robot.interact(offer.session::undo);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Cadres");

    tabTo("freeze");
    robot.type(KeyCode.SPACE);
    write("Pour voir");
    robot.type(KeyCode.ENTER);
    assertThat(versions().getFirst().frozenAt()).isNotNull();
    assertThat(versions().getFirst().reason()).isEqualTo("Pour voir");

    robot.interact(() -> screen.reveal(versions().getFirst().id()));
    assertThat(focused().getId()).isEqualTo("tick-1");
  }

  @Test
  void draggingOverWordsPicksThem(FxRobot r) {
    open(r, OfferExamples.written());
    PassagePicker picker = robot.lookup("#passage-picker").queryAs(PassagePicker.class);
    Bounds area = picker.localToScreen(picker.getBoundsInLocal());
    robot.moveTo(new Point2D(area.getMinX() + 10, area.getMinY() + 12));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(new Point2D(area.getMinX() + 100, area.getMinY() + 12));
    robot.release(MouseButton.PRIMARY);
    assertThat(picker.pickedText()).isEqualTo("En mars 2020");
    robot.clickOn("#carry-mission");
    assertThat(mission())
        .isEqualTo(
            "Faire arriver les choses et les gens à l’heure, sans casser personne. En mars 2020");
  }

  @Test
  void escapeLetsGoOfAPassage(FxRobot r) {
    open(r, OfferExamples.written());
    clickWords("J’ai pris");
    assertThat(robot.lookup("#carry-bar").query().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#carry-bar").query().isVisible()).isFalse();
  }

  @Test
  void theCaretStaysWhereItIsWhenTheDossierMovesOn(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn(row("Pharmacies hospitalières"));
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
    int caret = ((TextInputControl) focused()).getCaretPosition();
    assertThat(caret).isBetween(1, 20);
    Offer draft = versions().getLast();
    robot.interact(
        () ->
            offer.session.perform(
                new app.cairn.dossier.Change.Edited<>(
                    Offer.KIND, draft, draft.withSentence("Autre part."))));
    assertThat(focused()).isInstanceOf(TextInputControl.class);
    assertThat(((TextInputControl) focused()).getCaretPosition()).isEqualTo(caret);
  }

  @Test
  void whereOneMayOnlyLookNothingIsOfferedToChange(FxRobot r) {
    robot = r;
    robot.interact(
        () ->
            show(
                new OfferStage(DossierSession.readOnly(OfferExamples.written()), Language.FRENCH)));
    for (String id :
        List.of("#add-what", "#reword", "#freeze", "#write-answer", "#exercise-page")) {
      assertThat(robot.lookup(id).<Node>queryAll()).as(id).noneMatch(OfferInWindow::shown);
    }
    robot.clickOn(row("Pharmacies hospitalières"));
    robot.type(KeyCode.DELETE).type(KeyCode.F2);
    press(KeyCode.ALT, KeyCode.UP);
    robot.clickOn("#mission-sentence");
    assertThat(robot.lookup("#line-editor").tryQuery()).isEmpty();
    assertThat(robot.lookup("#mission-sentence-editor").tryQuery()).isEmpty();
  }

  @Test
  void anEntityIsRevealedWhereItStands(FxRobot r) {
    open(r, OfferExamples.written());
    Reflection skipped =
        dossier().all(Reflection.KIND).stream()
            .filter(Reflection::skipped)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> assertThat(screen.reveal(skipped.id())).isTrue());
    assertThat(focused().getId()).isEqualTo("answer");
    MissionStatement now = MissionStatement.current(dossier()).orElseThrow();
    robot.interact(() -> assertThat(screen.reveal(now.id())).isTrue());
    assertThat(focused().getId()).isEqualTo("mission-sentence");
    robot.interact(() -> assertThat(screen.reveal(java.util.UUID.randomUUID())).isFalse());
  }
}
