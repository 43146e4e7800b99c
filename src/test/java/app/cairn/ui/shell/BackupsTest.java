package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.FxWatchdog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The copies put aside on this computer: seen, looked at, made a new dossier of; the present one
/// is never touched.
class BackupsTest extends AtHome {

  private Path document;

  @BeforeEach
  void write() {
    sitsDown();
    person.begins("Zoé");
    person.click("answer").types("Les premiers mots").untilTheFileIsUpToDate();
    document = person.app().documents().resolve("Zoé.cairn");
  }

  @Test
  void aCopyIsLookedAtByTheKeyboardAloneAndBecomesANewDossier() throws IOException {
    byte[] before = Files.readAllBytes(document);
    // The first time, the machine loads and compiles what it runs.
    for (int i = 0; i < 3; i++) {
      choosesACopy();
      person.presses(KeyCode.ENTER).click("back-to-present");
    }
    try (FxWatchdog _ = FxWatchdog.watching()) {
      choosesACopy();
      person.presses(KeyCode.ENTER).reads("Vous regardez une copie de sauvegarde");
    }
    person.reads("Lecture seule").presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    person.reads("Les premiers mots");
    Path other = person.app().documents().resolve("retrouvé.cairn");
    person.app().picker().willChoose(other);
    person
        .click("restore-version")
        .reads("retrouvé.cairn")
        .click("room-offer")
        .reads("Les premiers mots");
    assertThat(other).isRegularFile();
    assertThat(document).hasBinaryContent(before);
  }

  @Test
  void aCopyIsNeverRestoredOverAFileThatIsThere() throws IOException {
    choosesACopy();
    person.presses(KeyCode.ENTER).reads("Vous regardez une copie");
    byte[] before = Files.readAllBytes(document);
    person.app().picker().willChoose(document);
    person.click("restore-version").reads("il n’a pas été touché");
    person.click("understood").click("back-to-present");
    assertThat(document).hasBinaryContent(before);
  }

  @Test
  void aDamagedOrMissingCopyIsSaidInOneSentence() throws IOException {
    Path copy = backups().getFirst();
    Files.write(copy, new byte[] {1, 2, 3});
    choosesACopy();
    person.presses(KeyCode.ENTER).reads("Cette copie est abîmée");
    person.click("understood");
    choosesACopy();
    Files.delete(copy);
    person.presses(KeyCode.ENTER).reads("n’est plus sur cet ordinateur");
    person.click("understood").reads("Les premiers mots");
  }

  @Test
  void aLostFileIsFoundAgainFromTheRecentOnes() throws IOException {
    person.presses(KeyCode.CONTROL, KeyCode.W);
    person.app().node("begin");
    Files.delete(document);
    person.leavesAndComesBack().reads("introuvable");
    person.clickOn("Zoé.cairn");
    person.click("see-copies");
    person.app().node("kept-copies");
    person.reads("vos derniers mots connus").presses(KeyCode.ENTER);
    person.reads("Vous regardez une copie de sauvegarde").click("room-offer");
    person.reads("Les premiers mots");
    person.app().picker().willChoose(document);
    person.click("restore-version").reads("Fichier à jour");
    assertThat(document).isRegularFile();
    person.click("room-offer").reads("Les premiers mots");
  }

  @Test
  void aCopyInPlaceOfALostFileIsClosedAndTheFileForgotten() throws IOException {
    person.presses(KeyCode.CONTROL, KeyCode.W);
    person.app().node("begin");
    Files.write(document, new byte[] {1, 2, 3});
    person.clickOn("Zoé.cairn");
    person.click("see-copies");
    person.app().node("kept-copies");
    person.presses(KeyCode.ENTER);
    person.click("back-to-present").reads("Commencer mon dossier");
    person.clickOn("Zoé.cairn");
    person.click("forget").reads("Commencer mon dossier");
    assertThat(person.readsNow("Zoé.cairn")).isFalse();
    assertThat(document).hasBinaryContent(new byte[] {1, 2, 3});
  }

  private void choosesACopy() {
    person.click("file-menu").clickOn("Versions…");
    person.click("show-copies").reads("au début d’une séance de travail");
    person.tabsTo("past-steps");
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("app/dossiers"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getParent().endsWith("backups"))
          .toList();
    }
  }
}
