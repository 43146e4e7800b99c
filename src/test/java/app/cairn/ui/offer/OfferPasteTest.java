package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.offer.OfferPart;
import app.cairn.support.FxWatchdog;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A megabyte pasted anywhere: one sentence, or it works; nobody waits and nothing is lost.
@ExtendWith(ApplicationExtension.class)
class OfferPasteTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private static final String MEGABYTE = "des mots \uD83D et \0 encore ".repeat(40_000);

  @Test
  void intoAnAnswer(FxRobot r) {
    open(r, Dossier.empty());
    write("Avant");
    pasteMegabyte("Avant");
    paste("x".repeat(19_000));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(answers().getFirst()).hasSize(19_005);
  }

  @Test
  void intoTheMission(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#mission-sentence");
    pasteMegabyte("Faire arriver les choses et les gens à l’heure, sans casser personne.");
  }

  @Test
  void intoTheOffersSentence(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#tab-sentence").clickOn("#rewrite-sentence");
    pasteMegabyte(((TextInputControl) focused()).getText());
  }

  @Test
  void intoALine(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn(row("Pharmacies hospitalières"));
    pasteMegabyte("Pharmacies hospitalières");
    paste("un\0 \uD83D deux");
    robot.type(KeyCode.ESCAPE);
    assertThat(words(OfferPart.TO_WHOM)).contains("Pharmacies hospitalièresun \uFFFD deux");
  }

  @Test
  void intoTheReasonOfAVersion(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#freeze");
    settle();
    write("Avant");
    pasteMegabyte("Avant");
    paste(" a\0\uD83D\nb");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(versions().get(3).reason()).isEqualTo("Avant a\uFFFD b");
  }

  private void pasteMegabyte(String before) {
    paste("");
    settle();
    // The window reads what it says before it opens.
    offer.workspace.say("kit.tooLong", 1);
    try (FxWatchdog _ = FxWatchdog.watching()) {
      paste(MEGABYTE);
      settle();
    }
    assertThat(offer.told).last().asString().startsWith("Ce texte est trop long");
    assertThat(((TextInputControl) focused()).getText()).isEqualTo(before);
  }
}
