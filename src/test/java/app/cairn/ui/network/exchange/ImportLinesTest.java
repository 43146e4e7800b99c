package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines of the preview that are longer than they should be, read from right to left, or without a
/// name.
class ImportLinesTest {

  private static final String LONG = "Anne " + "Rivière".repeat(714);

  @TempDir Path disk;

  @Test
  void aNameWithoutEndIsOneLineCutAndWholeUnderThePointer() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(cards(LONG, "Directrice " + "des achats ".repeat(200), "Paul Petit", "Maire"));
      open.until("import-preview");
      Label name = label(open, LONG);
      Label other = label(open, "Paul Petit");
      assertThat(name.getHeight()).isEqualTo(other.getHeight());
      assertThat(((Text) name.lookup(".text")).getText()).startsWith("Anne Riv").endsWith("…");
      open.moveTo(name);
      open.until(() -> name.getTooltip() != null);
      assertThat(name.getTooltip().getText()).isEqualTo(LONG);
      Node row = name.getParent();
      assertThat(row.getBoundsInLocal().getHeight()).isLessThan(100);
      picture(open, "long");
    }
  }

  @Test
  void whatIsReadFromRightToLeftKeepsItsPlaceInTheLine() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(cards("ليلى حداد", "مديرة", "Paul Petit", "Maire"));
      open.until("import-preview");
      assertThat(label(open, "\u2068مديرة\u2069  ·  \u2068شركة النور\u2069  ·  x0@exemple.fr"))
          .isNotNull();
      assertThat(label(open, "Maire  ·  \u2068شركة النور\u2069  ·  x2@exemple.fr")).isNotNull();
      picture(open, "right-to-left");
    }
  }

  @Test
  void whoHasNoNameIsShownByWhatIsKnownOfThem() throws Exception {
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, Contact.someone().role("Docker au môle 4").contact())
            .put(Contact.KIND, Contact.someone().name("Paul Petit").contact())
            .build();
    Messages messages = new Messages(Language.FRENCH);
    byte[] map = ContactFormat.MM.write(Roster.everyone(dossier), Grouping.NONE, messages);
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(Files.write(disk.resolve("a.mm"), map));
      open.until("import-preview");
      assertThat(label(open, "Sans nom").getStyleClass()).contains("semibold");
      assertThat(label(open, "Docker au môle 4")).isNotNull();
      picture(open, "nameless");
    }
  }

  private Path cards(String... namesAndRoles) throws Exception {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < namesAndRoles.length; i += 2) {
      cards
          .append("BEGIN:VCARD\nVERSION:3.0\nFN:%s\n".formatted(namesAndRoles[i]))
          .append("TITLE:%s\nORG:شركة النور\n".formatted(namesAndRoles[i + 1]))
          .append("EMAIL:x%d@exemple.fr\nEND:VCARD\n".formatted(i));
    }
    return Files.writeString(disk.resolve("a.vcf"), cards);
  }

  private static Label label(OpenImport open, String text) {
    return open.lookup("#import-list .label").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(text))
        .findFirst()
        .orElse(null);
  }

  private static void picture(OpenImport open, String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    WritableImage[] image = new WritableImage[1];
    open.interact(() -> image[0] = open.stage().getScene().snapshot(null));
    Path file = folder.resolve("import-" + name + "-" + Theme.LIGHT + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
  }
}
