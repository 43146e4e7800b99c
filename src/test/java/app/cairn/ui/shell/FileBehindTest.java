package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document takes nothing when one leaves: one chooses, and what was said is what happens.
class FileBehindTest extends AtHome {

  private Path documents;
  private Path away;

  @BeforeEach
  void writeWhereTheFolderIsGone() throws IOException {
    sitsDown();
    person.begins("Zoé");
    documents = person.app().documents();
    away = home.resolve("away");
    person.click("answer").types("Les mots de Zoé");
    Files.move(documents, away);
    person.asksToLeave();
    person.app().node("file-behind");
  }

  @AfterEach
  void bringTheFolderBack() throws IOException {
    comesBack();
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
    person.reads("C’est fait maintenant").click("room-offer").reads("Les mots de Zoé");
    assertThat(person.readsNow("s’était arrêté")).isFalse();
  }

  private void comesBack() throws IOException {
    if (Files.exists(away)) {
      Files.move(away, documents);
    }
  }
}
