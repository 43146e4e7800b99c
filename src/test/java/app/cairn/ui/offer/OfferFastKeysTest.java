package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.offer.OfferPart;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// However fast one types, no letter is lost on the way from one field to the next.
@ExtendWith(ApplicationExtension.class)
class OfferFastKeysTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @EnumSource(OfferPart.class)
  void severalLinesInARow(OfferPart part, FxRobot r) {
    emptyColumns(r);
    atOnce(
        keys -> {
          add(part).fire();
          keys.write("alpha1\nbetablocs2\n gamma3 \ndelta4");
          keys.press(KeyCode.ESCAPE);
        });
    assertThat(words(part)).containsExactly("alpha1", "betablocs2", "gamma3", "delta4");
    assertThat(focused()).isEqualTo(row("delta4"));
  }

  @ParameterizedTest
  @EnumSource(OfferPart.class)
  void theKeyboardAloneBeginsThem(OfferPart part, FxRobot r) {
    emptyColumns(r);
    atOnce(
        keys -> {
          add(part).requestFocus();
          keys.write(" un\ndeux\n\n");
          keys.press(KeyCode.UP);
          keys.write("x\ntrois");
          keys.press(KeyCode.ESCAPE);
        });
    assertThat(words(part)).containsExactly("un", "deuxx", "trois");
  }

  @Test
  void aLineCutInTwoAndOnePutBefore(FxRobot r) {
    opened(r, "avantapres", OfferPart.HOW);
    onLine(
        "avantapres",
        keys -> {
          keys.press(KeyCode.F2);
          for (int i = 0; i < "apres".length(); i++) {
            keys.press(KeyCode.LEFT);
          }
          keys.write(" un\ndeux ");
          keys.press(KeyCode.HOME);
          keys.write("\nzéro");
        });
    assertThat(words(OfferPart.HOW)).containsExactly("avant un", "zéro", "deux apres");
  }

  @Test
  void enterOnAnEmptiedLineEndsItAndTheNextKeysGoToTheOneThatIsThere(FxRobot r) {
    opened(r, "un\ndeux", OfferPart.WHAT);
    onLine(
        "un",
        keys -> {
          keys.press(KeyCode.ENTER);
          keys.press(KeyCode.BACK_SPACE);
          keys.press(KeyCode.BACK_SPACE);
          keys.write("\n fois");
        });
    assertThat(words(OfferPart.WHAT)).containsExactly("deux fois");
  }

  @Test
  void backspaceInAnEmptyLineGoesOnInTheOneBefore(FxRobot r) {
    opened(r, "un", OfferPart.WHAT);
    onLine(
        "un",
        keys -> {
          keys.press(KeyCode.ENTER);
          keys.write("\n");
          keys.press(KeyCode.BACK_SPACE);
          keys.write("ité");
        });
    assertThat(words(OfferPart.WHAT)).containsExactly("unité");
  }

  @Test
  void aLetterOnALineGoesOnWritingIt(FxRobot r) {
    opened(r, "un", OfferPart.TO_WHOM);
    atOnce(
        keys -> {
          row("un").requestFocus();
          keys.write(" seul\net puis");
        });
    robot.interact(screen::commit);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("un seul", "et puis");
  }

  @Test
  void theArrowsLeadFromOneToTheOther(FxRobot r) {
    opened(r, "un\ndeux", OfferPart.TO_WHOM);
    onLine(
        "deux",
        keys -> {
          keys.press(KeyCode.UP);
          keys.write("a");
          keys.press(KeyCode.DOWN);
          keys.write("b");
        });
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("una", "bdeux");
  }

  @Test
  void aClickAndThenTheKeys(FxRobot r) {
    opened(r, "un", OfferPart.TO_WHOM);
    atOnce(
        keys -> {
          click(row("un"), 1);
          click(row("un"), 2);
          keys.write("ique\nautre");
        });
    robot.interact(screen::commit);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("unique", "autre");
  }

  @Test
  void theMissionReworded(FxRobot r) {
    open(r, OfferExamples.written());
    atOnce(
        keys -> {
          ((Button) stage.getScene().lookup("#reword")).fire();
          keys.press(KeyCode.END);
          keys.write("Encore.");
        });
    robot.interact(screen::commit);
    assertThat(mission()).contains("Encore.");
  }

  @Test
  void theOffersSentenceRewritten(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#tab-sentence");
    atOnce(
        keys -> {
          ((Button) stage.getScene().lookup("#rewrite-sentence")).fire();
          keys.write("Encore.");
        });
    robot.interact(screen::commit);
    assertThat(versions().getLast().sentence()).contains("Encore.");
  }

  private void emptyColumns(FxRobot r) {
    open(r, Dossier.empty());
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    settle();
  }

  private void opened(FxRobot r, String lines, OfferPart part) {
    emptyColumns(r);
    robot.interact(() -> add(part).fire());
    write(lines);
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(words(part)).isEqualTo(List.of(lines.split("\n")));
  }

  private Button add(OfferPart part) {
    return (Button) stage.getScene().lookup("#add-" + PartKey.of(part));
  }

  /// Typing that begins on a line and ends with Escape.
  private void onLine(String line, Consumer<FastKeys> typing) {
    atOnce(
        keys -> {
          row(line).requestFocus();
          typing.accept(keys);
          keys.press(KeyCode.ESCAPE);
        });
  }

  private void atOnce(Consumer<FastKeys> typing) {
    robot.interact(() -> typing.accept(new FastKeys(stage.getScene())));
    settle();
  }

  private static void click(Node node, int count) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            4,
            4,
            4,
            4,
            MouseButton.PRIMARY,
            count,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
