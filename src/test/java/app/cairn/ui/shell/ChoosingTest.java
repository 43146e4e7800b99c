package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Choosing where a sheet goes: no file disappears without a question.
class ChoosingTest {

  @TempDir Path home;
  private Person person;
  private Path file;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void standBeforeTheSheet() throws IOException {
    Locale.setDefault(Locale.FRANCE);
    person = new Person(home);
    person.click("example").click("room-pitch");
    file = Files.writeString(home.resolve("fiche.pdf"), "À garder");
    // The desktop asks about the name as it was typed: without its ending no such file is there.
    person.app().picker().willChoose(home.resolve("fiche"));
    person.click("pitch-pdf").reads("Il y a déjà un fichier « fiche.pdf » à cet endroit");
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aFileThatIsThereStaysUnlessThePersonSaysSo() throws IOException {
    person.click("replace-not");
    assertThat(file).hasContent("À garder");
    person.click("pitch-pdf").click("replace-file").reads("fiche.pdf");
    person.app().await(() -> size() > 1000, "it is not replaced");
  }

  @Test
  void theButtonThatErasesHasTheColourOfErasing() {
    Labeled button = (Labeled) person.app().node("replace-file");
    assertThat(button.getTextFill()).isEqualTo(Color.web("#8C2622"));
    assertThat(button.getScene().getFocusOwner().getId()).isEqualTo("replace-not");
  }

  @Test
  void oneBeginsBesideTheDocument() throws IOException {
    person.click("replace-not");
    assertThat(person.app().picker().begun().toRealPath())
        .isEqualTo(person.app().documents().toRealPath());
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
