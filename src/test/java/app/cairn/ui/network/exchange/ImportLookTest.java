package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of an import, and that of an export, as they are drawn: no word is cut, in either
/// look, enlarged or not.
class ImportLookTest {

  @TempDir Path disk;

  @Test
  void noWordOfThePreviewIsCut() throws Exception {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (double zoom : new double[] {1, 2}) {
        look(theme, zoom);
      }
    }
  }

  private void look(Theme theme, double zoom) throws Exception {
    try (OpenImport open = OpenImport.on(claire(), theme, Language.FRENCH, zoom)) {
      open.imports(
          Samples.path("linkedin/Connections-fr.csv"),
          Samples.path("vcard/nextcloud-4.0.vcf"),
          Samples.path("outlook/contacts-fr.csv"));
      open.until("import-preview");
      picture(open, "preview", theme, zoom);
      open.clickOn("#import-DOUBTFUL");
      picture(open, "doubtful", theme, zoom);
      uncut(open, "import-preview");
    }
    try (OpenImport open = OpenImport.on(claire(), theme, Language.FRENCH, zoom)) {
      open.gate.acquire();
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-reading");
      open.until(() -> !open.lookup("#import-met-people .semibold").queryAll().isEmpty());
      picture(open, "reading", theme, zoom);
      uncut(open, "import-reading");
      assertThat(open.lookup("#import-cancel").queryAs(Button.class).isDefaultButton())
          .as("giving up is not what is proposed")
          .isFalse();
      open.gate.release();
      open.until("import-preview");
    }
    try (OpenImport open = OpenImport.on(claire(), theme, Language.FRENCH, zoom)) {
      String card =
          "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Byron\nURL:linkedin.com/in/ada\n%sEND:VCARD\n";
      String all =
          IntStream.range(0, 130)
              .mapToObj(i -> card.formatted("EMAIL:ada" + i + "@exemple.fr\nTEL:060" + i + "\n"))
              .collect(Collectors.joining());
      open.imports(Files.writeString(disk.resolve("Ada.vcf"), all));
      open.until("import-preview").clickOn("#import-left-out-lines");
      picture(open, "left-out", theme, zoom);
      uncut(open, "import-preview");
    }
    Path table =
        Files.writeString(
            disk.resolve("Mes contacts.csv"),
            "Qui;Boîte;Ce qu’elle fait;Où;Vue le\n"
                + "Anne Rivière;Mairie d’Évry;Directrice;Évry;12/03/2026\n"
                + "Paul Petit;La Poste;Facteur;Lyon;\n");
    try (OpenImport open = OpenImport.on(claire(), theme, Language.FRENCH, zoom)) {
      open.imports(table);
      open.until("import-columns");
      picture(open, "columns", theme, zoom);
      uncut(open, "import-columns");
    }
  }

  @Test
  void whatAnExportIsForStandsUnderItsName() throws Exception {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (double zoom : new double[] {1, 2}) {
        try (OpenImport open = OpenImport.on(claire(), theme, Language.FRENCH, zoom)) {
          open.exports();
          open.until("export-dialog");
          picture(open, "export", theme, zoom);
          uncut(open, "export-dialog");
          for (Node explained : open.lookup(".export-explained").queryAll()) {
            Node name = explained.getParent().lookup(".radio-button");
            assertThat(left(explained)).isCloseTo(left(name), within(2.0));
          }
        }
      }
    }
  }

  /// Where its words begin.
  private static double left(Node labelled) {
    Node words = labelled.lookup(".text");
    return words.localToScene(words.getBoundsInLocal()).getMinX();
  }

  private static void uncut(OpenImport open, String id) {
    for (Node node : open.lookup("#" + id).query().lookupAll(".text")) {
      if (!(node.getParent() instanceof Labeled label)) {
        continue;
      }
      if (label.isVisible() && label.getText() != null && !label.isWrapText()) {
        assertThat(((Text) node).getText()).isEqualTo(label.getText());
      }
    }
  }

  private static void picture(OpenImport open, String name, Theme theme, double zoom)
      throws Exception {
    Path folder = Path.of("target", "pictures");
    Files.createDirectories(folder);
    WritableImage[] image = new WritableImage[1];
    open.interact(() -> image[0] = open.stage().getScene().snapshot(null));
    Path file = folder.resolve("import-" + name + "-" + theme + "-" + (int) zoom + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
  }

  private static Dossier claire() {
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.system());
    session.perform(
        new Change.Added<>(Contact.KIND, Contact.someone().name("Claire Fontaine").contact()));
    return session.dossier();
  }
}
