package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The document takes nothing when one leaves: one chooses, and what was said is what happens.
class FileBehindTest {

  @TempDir Path home;
  private Person person;
  private Path documents;
  private Path away;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void writeWhereTheFolderIsGone() throws IOException {
    Locale.setDefault(Locale.FRANCE);
    person = new Person(home);
    person.begins("Zoé");
    documents = person.app().documents();
    away = home.resolve("away");
    person.click("answer").types("Les mots de Zoé");
    Files.move(documents, away);
    person.asksToLeave();
    person.app().node("file-behind");
  }

  @AfterEach
  void leave() throws IOException {
    comesBack();
    person.close();
  }

  @Test
  void oneTrueSentenceLeavesTheChoiceAndStayingGoesOn() throws IOException {
    person.reads("Vos mots sont gardés sur cet ordinateur : vous les retrouverez en rouvrant");
    assertThat(person.readsNow("Vos textes restent ouverts ici")).isFalse();
    person.click("behind-stay").click("answer").types(" encore");
    Path copy = home.resolve("copie.cairn");
    person.app().picker().willChoose(copy);
    person.asksToLeave();
    person.click("behind-copy").reads("Copie enregistrée");
    assertThat(copy).isRegularFile();
    assertThat(person.app().stage().isShowing()).isTrue();
    comesBack();
    person.untilTheFileIsUpToDate();
  }

  @Test
  void theNextOpeningSaysThatTheFileCaughtUpAndNothingOfAStop() throws IOException {
    person.click("behind-leave");
    person.app().await(() -> !person.app().stage().isShowing(), "it stays open");
    comesBack();
    person.leavesAndComesBack();
    person.clickOn("Zoé.cairn");
    person.reads("C’est fait maintenant").reads("Les mots de Zoé");
    assertThat(person.readsNow("s’était arrêté")).isFalse();
  }

  private void comesBack() throws IOException {
    if (Files.exists(away)) {
      Files.move(away, documents);
    }
  }
}
