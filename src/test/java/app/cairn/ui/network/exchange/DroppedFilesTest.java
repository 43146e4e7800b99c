package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.profile.Profile;
import app.cairn.support.DesktopFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files carried onto the network from another window.
class DroppedFilesTest {

  @TempDir Path disk;

  @ParameterizedTest
  @CsvSource({
    "linkedin/Connections-fr-excel-windows1252.csv, 8",
    "linkedin/Basic_LinkedInDataExport.zip, 8",
    "google/contacts.csv, 2",
    "vcard/icloud-3.0.vcf, 1",
    "mindmap/reseau.mm, 3",
    "mindmap/reseau.opml, 2"
  })
  void ofEachKindBringTheirPeople(String sample, int people) throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty());
        DesktopFolder desktop = new DesktopFolder()) {
      desktop.drag(open, open.stage(), Samples.path(sample));
      open.until("import-preview");
      assertThat(open.session.dossier()).as("before a word is said").isEqualTo(Dossier.empty());
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Import.KIND) == 1);
      assertThat(open.session.dossier().count(Contact.KIND)).isEqualTo(people);
    }
  }

  @Test
  void aWholeArchiveOfLinkedInFillsWhatIsEmptyInTheProfileToo() throws Exception {
    Dossier nadou = new Dossier.Builder().put(Profile.KIND, Profile.named("Nadou")).build();
    try (OpenImport open = OpenImport.on(nadou);
        DesktopFolder desktop = new DesktopFolder()) {
      desktop.drag(open, open.stage(), Samples.path("linkedin/Basic_LinkedInDataExport.zip"));
      open.until("import-preview");
      assertThat(open.lookup("#import-owner").queryAs(Labeled.class).getText())
          .isEqualTo(
              "Votre profil sera complété\u00A0: Morvan, Directrice logistique, Lyon, France.");
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 8);
      Profile profile = Profile.of(open.session.dossier());
      assertThat(profile.fullName()).isEqualTo("Nadou Morvan");
      assertThat(profile.headline()).isEqualTo("Directrice logistique");
      assertThat(profile.place()).isEqualTo("Lyon, France");
      open.interact(open.session::undo);
      assertThat(open.session.dossier()).isEqualTo(nadou);
    }
  }

  @Test
  void togetherAreOneImportAndWhatIsNoListIsSaid() throws Exception {
    Path letter = Files.writeString(disk.resolve("lettre.txt"), "Chère amie");
    try (OpenImport open = OpenImport.on(Dossier.empty());
        DesktopFolder desktop = new DesktopFolder()) {
      desktop.drag(
          open,
          open.stage(),
          Samples.path("vcard/icloud-3.0.vcf"),
          letter,
          disk,
          Samples.path("mindmap/reseau.mm"));
      open.until("import-preview");
      assertThat(open.lookup(".label").queryAll().stream().map(n -> ((Labeled) n).getText()))
          .anyMatch(said -> said.contains("lettre.txt") && !said.startsWith("D’après"))
          .anyMatch(said -> said.contains("est un dossier de rangement"));
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 4);
      assertThat(open.session.dossier().count(Import.KIND)).isOne();
    }
  }

  @Test
  void whereNoneIsAListOneIsToldWhyAndNothingChanges() throws Exception {
    Path picture =
        Files.write(disk.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    try (OpenImport open = OpenImport.on(Dossier.empty());
        DesktopFolder desktop = new DesktopFolder()) {
      desktop.drag(open, open.stage(), picture, disk);
      open.until("import-refused");
      assertThat(open.lookup(".label").queryAll().stream().map(n -> ((Labeled) n).getText()))
          .anyMatch(said -> said.contains("photo.png"))
          .anyMatch(said -> said.contains("est un dossier de rangement"));
      open.clickOn("#import-close");
      open.until(() -> !open.shows("import-refused"));
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
    }
  }
}
