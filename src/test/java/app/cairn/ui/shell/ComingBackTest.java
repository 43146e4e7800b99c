package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One stays where one was: in another language, in another room and back, in the past and back;
/// and what is undone is shown.
class ComingBackTest extends AtHome {

  @BeforeEach
  void openTheExample() {
    sitsDown();
    person.click("example").click("room-offer");
    person.app().node("mission-card");
  }

  @Test
  void whatIsSortedOnTheWallIsTakenBackThere() {
    person.click("room-insight").app().node("wall-cards-form");
    person.presses(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("wall-cards-substance");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    person.app().settle();
    assertThat(person.app().stage().getScene().lookup("#wall-cards-form")).isNotNull();
    assertThat(person.app().stage().getScene().lookup("#board-scroll")).isNull();
  }

  @Test
  void theFormatStaysInAnotherLanguageAndAfterAnotherRoom() {
    person.click("room-pitch").click("pitch-tab-MESSAGE");
    person.click("language").reads("Search");
    assertThat(chosen("pitch-tab-MESSAGE")).isTrue();
    assertThat(focused()).isEqualTo("pitch-tab-MESSAGE");
    person.click("room-offer").click("room-pitch");
    assertThat(chosen("pitch-tab-MESSAGE")).isTrue();
  }

  @Test
  void inAnotherLanguageTheTextOfThePitchStaysWhereItWasAndSoDoesTheCaret() {
    person.click("room-pitch").click("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.END);
    int caret = area().getCaretPosition();
    double top = textTop();
    assertThat(caret).isPositive();
    person.click("language").reads("Search");
    assertThat(focused()).isEqualTo("pitch-text");
    assertThat(area().getCaretPosition()).isEqualTo(caret);
    person.app().await(() -> Math.abs(textTop() - top) < 2, "the text moved");
  }

  @Test
  void afterAClickForNightOneGoesOnWriting() {
    person.click("room-pitch").click("pitch-text").click("appearance");
    assertThat(focused()).isEqualTo("pitch-text");
    person.click("room-offer").click("mission-sentence").presses(KeyCode.CONTROL, KeyCode.HOME);
    person.click("appearance").types("Ah");
    assertThat(field("mission-sentence-editor").getText()).startsWith("Ah");
  }

  @Test
  void inAnotherLanguageOneGoesOnWritingTheMissionAndTheSentenceOfTheOffer() {
    for (String sentence : new String[] {"mission-sentence", "offer-sentence"}) {
      person.click(sentence.startsWith("offer") ? "tab-sentence" : "tab-mission");
      person.click(sentence);
      person.presses(KeyCode.CONTROL, KeyCode.HOME).presses(KeyCode.RIGHT).presses(KeyCode.RIGHT);
      person.click("language");
      person.app().settle();
      assertThat(focused()).isEqualTo(sentence + "-editor");
      assertThat(field(sentence + "-editor").getCaretPosition()).isEqualTo(2);
    }
  }

  @Test
  void inAnotherLanguageOneGoesOnWritingALineOfTheOffer() {
    Node line = person.lookup(".offer-line").query();
    person.clickOn(line);
    person.presses(KeyCode.CONTROL, KeyCode.HOME).presses(KeyCode.RIGHT);
    String words = field("line-editor").getText();
    person.click("language").reads("Search");
    assertThat(focused()).isEqualTo("line-editor");
    assertThat(field("line-editor").getText()).isEqualTo(words);
    assertThat(field("line-editor").getCaretPosition()).isOne();
  }

  @Test
  void whoComesWithTheKeysStaysOnTheButton() {
    person.tabsTo("language").presses(KeyCode.SPACE).reads("Search");
    assertThat(focused()).isEqualTo("language");
    person.tabsTo("appearance").presses(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("appearance");
  }

  private TextArea area() {
    return field("pitch-text");
  }

  private TextArea field(String id) {
    return (TextArea) person.app().node(id);
  }

  private double textTop() {
    Node text = person.app().stage().getScene().lookup("#pitch-text");
    return text.localToScene(text.getBoundsInLocal()).getMinY();
  }

  @Test
  void whoGoesToARoomHasTheKeyboardThere() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.app().node("pitch-text");
    assertThat(focused()).isEqualTo("pitch-tab-ONE_MINUTE");
    person.click("language").presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    person.types("mission & off").presses(KeyCode.ENTER);
    person.app().node("mission-card");
    assertThat(focused()).isEqualTo("mission-sentence");
  }

  @Test
  void theComparisonStays() {
    for (Node box :
        person.lookup(".version-strip .check-box").queryAll().stream().limit(2).toList()) {
      person.clickOn(box);
    }
    person.click("compare");
    person.app().node("comparison");
    person.click("language").reads("Search");
    person.app().node("comparison");
    person.click("room-pitch").click("room-offer");
    person.app().node("comparison");
  }

  @Test
  void theExerciseInFrontStays() {
    person.click("previous-exercise").click("previous-exercise");
    String before = place();
    person.click("room-pitch").click("room-offer");
    assertThat(place()).isEqualTo(before);
    person.click("exercise-page").click("language");
    person.app().node("exercise-page-view");
    person.click("language").click("to-offer");
    assertThat(place()).isEqualTo(before);
  }

  @Test
  void theRoomAndTheFormatStayInThePastAndBack() {
    person
        .click("room-pitch")
        .click("pitch-tab-CV_OPENING")
        .click("file-menu")
        .clickOn("Versions…");
    person.app().node("past-steps");
    person.click("look").reads("Vous regardez le dossier tel qu’il était");
    assertThat(chosen("pitch-tab-CV_OPENING")).isTrue();
    person.click("back-to-present");
    assertThat(chosen("pitch-tab-CV_OPENING")).isTrue();
  }

  @Test
  void undoingShowsWhatIsUndone() {
    person.click("room-pitch").click("pitch-tab-MESSAGE").click("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.END).types(" Un mot de plus.");
    person.click("pitch-tab-CV_OPENING").click("room-offer").click("undo");
    person.app().node("pitch-text");
    assertThat(chosen("pitch-tab-MESSAGE")).isTrue();
    assertThat(person.readsNow("Un mot de plus.")).isFalse();
    person.click("pitch-tab-CV_OPENING").click("redo").reads("Un mot de plus.");
    assertThat(chosen("pitch-tab-MESSAGE")).isTrue();
  }

  @Test
  void undoingFromAFieldShowsWhatIsUndoneInAnotherRoom() {
    person.click("room-pitch").click("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.END).types(" Un mot de plus.");
    person.click("room-offer").click("mission-sentence").presses(KeyCode.CONTROL, KeyCode.END);
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    person.app().node("pitch-text");
    assertThat(person.readsNow("Un mot de plus.")).isFalse();
  }

  /// « 13 sur 16 ».
  private String place() {
    person.app().node("answers-panel");
    return person
        .lookup(
            (Node node) -> node instanceof Label label && label.getText().matches("\\d+ sur 16"))
        .queryAs(Label.class)
        .getText();
  }

  private boolean chosen(String tab) {
    return ((ToggleButton) person.app().node(tab)).isSelected();
  }

  private String focused() {
    String[] id = new String[1];
    App.onFx(() -> id[0] = person.app().stage().getScene().getFocusOwner().getId());
    return id[0];
  }
}
