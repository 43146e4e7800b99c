package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.pitch.SheetChoice;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.support.PaperTray;
import app.cairn.support.PitchDossiers;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// Ctrl+P, from the key to the paper.
class HandingOverTest {

  private final PaperTray tray = new PaperTray();
  private final List<Printer> printers = List.of(new Printer(tray, true));

  @Test
  void thePrinterReceivesTheVeryPageThatIsShown() throws Exception {
    try (OpenPitch room = OpenPitch.on(PitchDossiers.nadia(), printers)) {
      OpenPitch.until(() -> room.text("sheet-pages").equals("A4, page 1 sur 1"));
      room.push(KeyCode.CONTROL, KeyCode.P);
      OpenPitch.until(() -> room.shows("print-go"));
      assertThat(room.text("printer-0")).isEqualTo("Bac à feuilles");
      room.clickOn("#printer-0").push(KeyCode.ENTER);
      OpenPitch.until(() -> !room.window.told().isEmpty());
      assertThat(room.window.told())
          .containsExactly("La fiche est partie vers l’imprimante « Bac à feuilles ».");
      SheetChoice choice = SheetChoice.of(room.session.dossier());
      PitchSheet shown =
          PitchSheet.from(
              room.session.dossier(), choice, Language.FRENCH, LocalDate.parse("2026-03-12"));
      assertThat(dots(tray.received()))
          .containsExactly(dots(new SheetPress().pitch(shown, choice.template()).pdf()));
      assertThat(tray.wishes()).contains("iso-a4", "Nadia Morvan");
    }
  }

  @Test
  void nothingIsHandedOverWhileNothingIsWritten() throws Exception {
    try (OpenPitch room = OpenPitch.on(Dossier.empty(), printers)) {
      room.push(KeyCode.CONTROL, KeyCode.P);
      room.clickOn("#pitch-pdf");
      assertThat(room.window.told())
          .hasSize(2)
          .allMatch(said -> said.startsWith("Il n’y a encore rien à mettre sur cette page"));
      assertThat(room.shows("print-go")).isFalse();
    }
  }

  @Test
  void theLanguageAskedForIsOnThePageAndInTheMenu() throws Exception {
    try (OpenPitch room = OpenPitch.on(SheetExamples.nadia(Language.ENGLISH), printers)) {
      assertThat(room.text("sheet-language")).isEqualTo("EN");
      room.clickOn("#sheet-language").clickOn("#sheet-language-FRENCH");
      OpenPitch.until(() -> room.text("sheet-language").equals("FR"));
    }
  }

  @Test
  void withoutAPrinterOneSentenceSaysSoAndThePdfIsOffered() throws Exception {
    try (OpenPitch room = OpenPitch.on(PitchDossiers.nadia(), List.of())) {
      room.push(KeyCode.CONTROL, KeyCode.P);
      OpenPitch.until(() -> room.shows("print-pdf"));
      assertThat(room.text("print-said"))
          .isEqualTo(
              "Aucune imprimante n’est installée sur cet ordinateur. Le PDF s’imprime aussi"
                  + " ailleurs.");
      room.push(KeyCode.ESCAPE);
      assertThat(room.shows("print-pdf")).isFalse();
    }
  }

  @Test
  void aPrinterThatRefusesIsNamedAndThePdfIsOffered() throws Exception {
    tray.runOut();
    try (OpenPitch room = OpenPitch.on(PitchDossiers.nadia(), printers)) {
      room.push(KeyCode.CONTROL, KeyCode.P);
      OpenPitch.until(() -> room.shows("print-go"));
      room.clickOn("#print-go");
      OpenPitch.until(() -> room.shows("print-said"));
      assertThat(room.text("print-said"))
          .startsWith("L’imprimante « Bac à feuilles » a refusé la page.");
    }
  }

  /// What is seen of a page: each pressing of it has an hour and a number of its own.
  private static int[] dots(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isOne();
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }
  }
}
