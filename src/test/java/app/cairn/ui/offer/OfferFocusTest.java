package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.offer.OfferPart;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever writes the offer by the keyboard is never left without a place.
@ExtendWith(ApplicationExtension.class)
class OfferFocusTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void deletingTheLastLineOfAColumnLeavesOneAtItsFoot(FxRobot r) {
    inColumns(r, "what", "Du temps");
    robot.type(KeyCode.DELETE);
    assertThat(words(OfferPart.WHAT)).isEmpty();
    assertThat(focused().getId()).isEqualTo("add-what");
  }

  @Test
  void emptyingTheLastLineOfAColumnLeavesOneAtItsFoot(FxRobot r) {
    inColumns(r, "how", "Six semaines");
    robot.type(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.A);
    robot.type(KeyCode.DELETE).type(KeyCode.ESCAPE);
    settle();
    assertThat(words(OfferPart.HOW)).isEmpty();
    assertThat(focused().getId()).isEqualTo("add-how");
  }

  @Test
  void enterOnAnEmptyLineEndsTheListWhereOneIs(FxRobot r) {
    inColumns(r, "what", "Du temps");
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
    settle();
    assertThat(words(OfferPart.WHAT)).containsExactly("Du temps");
    assertThat(focused().getId()).isEqualTo("add-what");
  }

  @Test
  void deletingAmongOthersGoesToTheOneThatTookItsPlace(FxRobot r) {
    open(r, OfferExamples.written());
    robot.interact(() -> row("Pharmacies hospitalières").requestFocus());
    robot.type(KeyCode.DELETE);
    assertThat(focused()).isEqualTo(row("Associations d’aide alimentaire"));
    robot.type(KeyCode.DOWN).type(KeyCode.DELETE);
    assertThat(focused()).isEqualTo(row("Associations d’aide alimentaire"));
  }

  @Test
  void undoAndRedoKeepTheFocusOnTheLineOrNearIt(FxRobot r) {
    inColumns(r, "towhom", "Cadres");
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(focused()).isEqualTo(row("Cadres"));
    robot.interact(offer.session::undo);
    settle();
    assertThat(focused()).isEqualTo(row("Cadres"));
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Cadres");
    robot.interact(offer.session::redo);
    settle();
    assertThat(focused()).isEqualTo(row("Cadres"));
    robot.interact(offer.session::undo);
    robot.interact(offer.session::undo);
    settle();
    assertThat(focused().getId()).isEqualTo("add-towhom");
  }

  @Test
  void aLineTakenBackWhileOneWritesInItLeavesOneNearby(FxRobot r) {
    inColumns(r, "towhom", "Cadres");
    robot.type(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.Z);
    settle();
    assertThat(robot.lookup(".offer-line").queryAll()).isEmpty();
    assertThat(focused().getId()).isEqualTo("add-towhom");
  }

  @Test
  void theArrowsGoFromOneColumnToTheNextAndUpFromTheFoot(FxRobot r) {
    inColumns(r, "towhom", "Cadres");
    robot.type(KeyCode.RIGHT);
    assertThat(focused().getId()).isEqualTo("add-what");
    robot.type(KeyCode.RIGHT);
    assertThat(focused().getId()).isEqualTo("add-how");
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(focused().getId()).isEqualTo("add-towhom");
    robot.type(KeyCode.UP);
    assertThat(focused()).isEqualTo(row("Cadres"));
  }

  @Test
  void aDraggedLineKeepsTheFocusWhereverItIsLetGo(FxRobot r) {
    open(r, OfferExamples.written());
    dragGrip("Pharmacies hospitalières", center(row("Des dons distribués avant leur date")));
    assertThat(focused()).isEqualTo(row("Pharmacies hospitalières"));
    assertThat(words(OfferPart.WHAT)).contains("Pharmacies hospitalières");
    robot.moveTo(row("Pharmacies hospitalières").lookup(".grip"));
    robot.press(MouseButton.PRIMARY).moveTo("#version-strip").release(MouseButton.PRIMARY);
    settle();
    assertThat(focused()).isEqualTo(row("Pharmacies hospitalières"));
  }

  @Test
  void aListPastedBecomesAsManyLinesInOneStep(FxRobot r) {
    inColumns(r, "how", "Avant et après");
    robot.type(KeyCode.ENTER).type(KeyCode.HOME);
    for (int i = 0; i < "Avant".length(); i++) {
      robot.type(KeyCode.RIGHT);
    }
    paste(" un\r\n• Deux, à deux\n\n2) Trois");
    settle();
    assertThat(words(OfferPart.HOW)).containsExactly("Avant un", "Deux, à deux", "Trois et après");
    assertThat(((TextInputControl) focused()).getCaretPosition()).isEqualTo("Trois".length());
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(focused()).isEqualTo(row("Trois et après"));
    robot.interact(offer.session::undo);
    settle();
    assertThat(words(OfferPart.HOW)).containsExactly("Avant et après");
    assertThat(focused()).isEqualTo(row("Avant et après"));
  }

  @Test
  void aListPastedIntoALineJustBegunBeginsIt(FxRobot r) {
    open(r, Dossier.empty());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    tabTo("add-what");
    robot.type(KeyCode.ENTER);
    paste("- Un\n- Deux\n");
    robot.type(KeyCode.ESCAPE);
    assertThat(words(OfferPart.WHAT)).containsExactly("Un", "Deux");
  }

  @Test
  void aListBeyondReasonIsRefusedInASentence(FxRobot r) {
    inColumns(r, "how", "Six semaines");
    robot.type(KeyCode.ENTER);
    paste(IntStream.range(0, 51).mapToObj(i -> "l" + i).collect(Collectors.joining("\n")));
    assertThat(offer.told).last().asString().startsWith("Ce texte a 51 lignes");
    assertThat(words(OfferPart.HOW)).containsExactly("Six semaines");
    paste("ligne\n".repeat(180_000));
    assertThat(offer.told).last().asString().startsWith("Ce texte est trop long");
    robot.type(KeyCode.ESCAPE);
    assertThat(words(OfferPart.HOW)).containsExactly("Six semaines");
  }

  /// One line in one column, with the focus on it.
  private void inColumns(FxRobot r, String column, String line) {
    open(r, Dossier.empty());
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    tabTo("add-" + column);
    robot.type(KeyCode.ENTER);
    write(line);
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(focused()).isEqualTo(row(line));
  }
}
