package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.CardField;
import app.cairn.network.Contact;
import app.cairn.network.OwnField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what an import would do, back to what was told of the columns.
class ImportBackTest {

  @TempDir Path disk;

  @Test
  void oneGoesBackToTheColumnsAsTheyWereToldAndTellsThemBetter() throws Exception {
    Path table =
        Files.writeString(
            disk.resolve("t.csv"), "Qui;Vue\nAnne Rivière;mars 2022\nPaul Petit;12.03.2024\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table, disk.resolve("none.csv"), Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-columns");
      assertThat(open.shows("import-back")).isFalse();
      open.clickOn("#import-column-0").clickOn("Prénom et nom");
      open.clickOn("#import-columns-go");
      open.until("import-preview");
      assertThat(text(open, "import-NEW")).isEqualTo("Nouvelles 3");

      open.clickOn("#import-back");
      open.until("import-columns");
      assertThat(open.lookup("#import-column-0").queryAs(ComboBox.class).getValue())
          .isEqualTo(CardField.WHOLE_NAME);
      open.clickOn("#import-column-1").clickOn("Dernier contact");
      open.clickOn("#import-columns-go");
      open.until("import-preview");
      assertThat(text(open, "import-NEW")).isEqualTo("Nouvelles 3");
      assertThat(
              open.lookup("Le fichier «\u00A0none.csv\u00A0» n’existe pas ou n’est plus là.")
                  .queryAll())
          .filteredOn(Labeled.class::isInstance)
          .hasSize(1);

      open.clickOn("#import-as-written-lines");
      ListView<?> list = open.lookup("#import-list").queryListView();
      assertThat(list.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList())
          .contains(
              "t.csv, ligne 2",
              "«\u00A0mars 2022\u00A0» ne dit pas quel jour\u00A0: gardé tel quel dans le champ à"
                  + " vous «\u00A0Vue\u00A0»");
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 3);
      assertThat(open.session.dossier().all(Contact.KIND))
          .filteredOn(contact -> contact.name().equals("Anne Rivière"))
          .extracting(Contact::ownFields)
          .containsExactly(List.of(new OwnField("Vue", "mars 2022")));
    }
  }

  @Test
  void ofTwoTablesOneGoesBackToEither() throws Exception {
    Path one = Files.writeString(disk.resolve("a.csv"), "Qui;Où\nAnne Rivière;Évry\n");
    Path two = Files.writeString(disk.resolve("b.csv"), "Où;Qui\nÉvry;Paul Petit\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(one, two);
      open.until("import-columns").clickOn("#import-column-0").clickOn("Prénom et nom");
      open.clickOn("#import-columns-go");
      open.until("import-back");
      open.clickOn("#import-column-1").clickOn("Prénom et nom");
      open.clickOn("#import-columns-go");
      open.until("import-preview");
      open.clickOn("#import-back");
      open.until("import-columns");
      open.clickOn("#import-back");
      open.until(() -> !open.shows("import-back"));
      open.clickOn("#import-columns-go");
      open.until("import-back");
      assertThat(open.lookup("#import-column-1").queryAs(ComboBox.class).getValue())
          .isEqualTo(CardField.WHOLE_NAME);
      open.clickOn("#import-columns-go");
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 2);
    }
  }

  @Test
  void whereNothingWasToldThereIsNoWayBack() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview");
      assertThat(open.shows("import-back")).isFalse();
    }
  }

  private static String text(OpenImport open, String id) {
    return open.lookup("#" + id).queryAs(Labeled.class).getText();
  }
}
