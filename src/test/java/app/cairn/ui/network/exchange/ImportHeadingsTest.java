package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.CardField;
import app.cairn.network.Contact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether the first line of a table names its columns, or is somebody: the person says so.
class ImportHeadingsTest {

  @TempDir Path disk;

  @Test
  void whoWasTakenForHeadingsIsAmongThePeopleAgain() throws Exception {
    Path table =
        Files.writeString(
            disk.resolve("t.csv"), "Zoran;Nîmes\nAnne Rivière;Évry\nPaul Petit;Lyon\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table);
      open.until("import-columns");
      assertThat(headed(open).isSelected()).isTrue();
      assertThat(words(open)).contains("Zoran", "Anne Rivière  ·  Paul Petit");
      open.clickOn("#import-column-0").clickOn("Prénom et nom");
      open.clickOn("#import-columns-headed");
      assertThat(words(open)).contains("1", "Zoran  ·  Anne Rivière  ·  Paul Petit");
      assertThat(choice(open, 0)).as("what was chosen stays").isEqualTo(CardField.WHOLE_NAME);
      open.clickOn("#import-columns-go");
      open.until("import-preview");

      open.clickOn("#import-back");
      open.until("import-columns");
      assertThat(headed(open).isSelected()).isFalse();
      assertThat(choice(open, 0)).isEqualTo(CardField.WHOLE_NAME);
      open.clickOn("#import-columns-go");
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 3);
      assertThat(open.session.dossier().all(Contact.KIND))
          .extracting(Contact::name)
          .contains("Zoran");
    }
  }

  @Test
  void headingsThatWereTakenForSomebodyAreNobodyByTheKeyboardToo() throws Exception {
    Path table =
        Files.writeString(disk.resolve("t.csv"), "Rose;Ville\nAnne Rivière;Évry\nPaul;Lyon\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table);
      open.until("import-columns");
      assertThat(headed(open).isSelected()).isFalse();
      assertThat(open.lookup("#import-column-0").query().isFocused()).isTrue();
      open.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SPACE);
      assertThat(headed(open).isSelected()).isTrue();
      assertThat(headed(open).isFocused()).isTrue();
      assertThat(words(open)).contains("Rose", "Anne Rivière  ·  Paul");
      assertThat(choice(open, 1)).as("guessed anew").isEqualTo(CardField.PLACE);
      open.clickOn("#import-column-0").clickOn("Prénom et nom");
      open.clickOn("#import-columns-go");
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 2);
    }
  }

  @Test
  void ofWhatStandsOutsideTheBarsAroundATableNothingIsAsked() throws Exception {
    Path table =
        Files.writeString(disk.resolve("t.txt"), "| Qui | Ville |\n|---|---|\n| Anne | Évry |\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table);
      open.until("import-columns");
      assertThat(open.shows("import-column-0") || open.shows("import-column-3")).isFalse();
      assertThat(open.lookup("#import-column-1").query().isFocused()).isTrue();
      open.clickOn("#import-column-1").clickOn("Prénom et nom");
      open.clickOn("#import-columns-go");
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 1);
    }
  }

  private static CheckBox headed(OpenImport open) {
    return open.lookup("#import-columns-headed").queryAs(CheckBox.class);
  }

  private static Object choice(OpenImport open, int column) {
    return open.lookup("#import-column-" + column).queryAs(ComboBox.class).getValue();
  }

  private static List<String> words(OpenImport open) {
    return open.lookup("#import-columns .label").queryAll().stream()
        .map((Node node) -> ((Labeled) node).getText())
        .toList();
  }
}
