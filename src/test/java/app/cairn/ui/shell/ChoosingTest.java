package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Choosing where a sheet goes: no file disappears without a question.
class ChoosingTest extends AtHome {

  private Path file;

  @BeforeEach
  void standBeforeTheSheet() throws IOException {
    sitsDown();
    person.click("example").click("room-pitch");
    file = Files.writeString(home.resolve("fiche.pdf"), "À garder");
    // The desktop asks about the name as it was typed: without its ending no such file is there.
    person.app().picker().willChoose(home.resolve("fiche"));
    person.click("pitch-pdf").reads("Il y a déjà un fichier « fiche.pdf » à cet endroit");
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
