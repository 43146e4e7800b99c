package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole application, real files, real gestures.
class WholeWindowTest extends AtHome {

  @BeforeEach
  void sitDown() {
    sitsDown();
  }

  private Person begins() {
    person.begins("Zoé");
    return person;
  }

  @Test
  void beginningAsksAFirstNameOnlyAndLeadsToTheFirstQuestion() {
    person.click("begin").reads("rangé dans « Documents »").presses(KeyCode.ESCAPE);
    begins().reads("Pour quoi vient-on vous chercher");
    assertThat(person.app().documents().resolve("Zoé.cairn")).isRegularFile();
  }

  @Test
  void aSecondDossierOfTheSameNameStandsBesideTheFirst() {
    begins().presses(KeyCode.CONTROL, KeyCode.W);
    person.app().node("begin");
    begins();
    assertThat(person.app().documents().resolve("Zoé 2.cairn")).isRegularFile();
  }

  @Test
  void theDossierOneLeftIsAmongTheRecentFiles() {
    begins().leavesAndComesBack().reads("Zoé.cairn");
    person.clickOn("Zoé.cairn");
    person.reads("Pour quoi vient-on vous chercher");
  }

  @Test
  void theLanguageChangesOnTheSpotAndIsRemembered() {
    begins().click("language").reads("What do people come to you for");
    person.leavesAndComesBack().reads("Begin my dossier");
  }

  @Test
  void nightFallsOnTheSpotAndIsRemembered() {
    begins().click("appearance");
    assertThat(ground()).isLessThan(0.3);
    person.leavesAndComesBack();
    assertThat(ground()).isLessThan(0.3);
  }

  @Test
  void theInterfaceGrowsAndNothingIsLost() {
    begins();
    for (int i = 0; i < 10; i++) {
      person.presses(KeyCode.CONTROL, KeyCode.ADD);
    }
    person.reads("Pour quoi vient-on vous chercher");
    person.presses(KeyCode.CONTROL, KeyCode.NUMPAD0);
  }

  @Test
  void withoutNumericPadTheKeysOfTheDigitsDoAsWell() {
    begins().presses(KeyCode.CONTROL, KeyCode.EQUALS).presses(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(120);
    person.presses(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(110);
    person.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(100);
  }

  /// As JavaFX tells it on Linux: with `setxkbmap fr` the key of the nought has no code.
  @ParameterizedTest
  @ValueSource(strings = {"à", "0"})
  void onAFrenchKeyboardTheKeyOfTheNoughtBringsTheUsualSizeBack(String letter) {
    begins().presses(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(110);
    App.onFx(
        () ->
            Event.fireEvent(
                person.app().node("answer"),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    letter,
                    KeyCode.UNDEFINED,
                    false,
                    true,
                    false,
                    false)));
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(100);
  }

  @Test
  void thePaletteFindsWordsOfTheDossierAndGoesThere() {
    begins().click("answer").types("Réparer les horloges de l’hôpital");
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.app().node("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    person.types("hopital horlo");
    person.reads("Exercice").presses(KeyCode.ENTER);
    person.reads("Réparer les horloges de l’hôpital");
  }

  @Test
  void wordsTypedAsTheyStandInATextLeadToItBeforeAnActionThatHasTheirLetters() {
    begins().click("answer").types("Une prime de nuit");
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.app().node("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    person.types("prime").reads("Une prime de nuit").presses(KeyCode.ENTER);
    person.reads("Modifier ma réponse");
  }

  @Test
  void thePaletteFindsWhatOneMayDo() {
    begins().presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    person.types("raccour").presses(KeyCode.ENTER);
    person.reads("Raccourcis clavier").reads("Ctrl K");
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void theCheatSheetAndTheLicencesOpenAndClose() {
    person.presses(KeyCode.F1).reads("Raccourcis clavier");
    person.reads("Sur la carte du réseau").reads("Passer de la carte à la fiche").reads("Ctrl L");
    person.presses(KeyCode.ESCAPE).click("welcome-about").reads("PDFBox");
    person.presses(KeyCode.ESCAPE);
    assertThat(person.readsNow("PDFBox")).isFalse();
  }

  @Test
  void undoSaysWhatItUndoes() {
    begins().click("answer").types("Un mot");
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    person.app().node("pitch-text");
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    person.types("annuler").reads("Annuler : réponse à un exercice").presses(KeyCode.ENTER);
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertThat(person.readsNow("Un mot")).isFalse();
  }

  @Test
  void anOlderStateCanBeLookedAtAndMadeANewDossier() throws IOException {
    begins().click("answer").types("Les premiers mots");
    person.untilTheFileIsUpToDate().click("file-menu");
    person.clickOn("Versions…");
    person.app().node("past-steps");
    person.click("show-moments").click("look").reads("Vous regardez le dossier tel qu’il était");
    Path other = person.app().documents().resolve("autre.cairn");
    person.app().picker().willChoose(other);
    person.click("restore-version").reads("autre.cairn");
    person.click("room-offer").reads("Les premiers mots");
    assertThat(other).isRegularFile();
  }

  @Test
  void aCopyIsADossierOfItsOwn() {
    begins().click("answer").types("Gardé ailleurs aussi");
    Path copy = person.app().documents().resolve("copie.cairn");
    person.app().picker().willChoose(copy);
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).reads("Copie enregistrée");
    person.presses(KeyCode.CONTROL, KeyCode.W);
    person.app().node("begin");
    person.app().open(copy);
    person.click("room-offer").reads("Gardé ailleurs aussi");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty", "text", "sqlite", "truncated", "folder", "missing"})
  void aFileThatIsNoDossierIsRefusedInOneSentenceAndLeftAlone(String what) throws IOException {
    Path file = BadFiles.make(what, home);
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    person.app().open(file);
    person.app().node("understood");
    person.reads(file.getFileName().toString());
    person.click("understood").reads("Commencer mon dossier");
    if (before != null) {
      assertThat(file).hasBinaryContent(before);
    }
  }

  private double ground() {
    var picture = person.app().picture();
    return picture.getPixelReader().getColor(3, (int) picture.getHeight() - 3).getBrightness();
  }
}
