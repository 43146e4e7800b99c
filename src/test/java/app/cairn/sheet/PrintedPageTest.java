package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.pitch.SheetTemplate;
import app.cairn.support.PaperTray;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is previewed is what is printed.
class PrintedPageTest {

  private static final SheetPress PRESS = new SheetPress();
  private static final int DPI = 200;

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void aPrinterThatTakesNoPdfDrawsThePreviewPixelForPixel(SheetTemplate template) throws Exception {
    Printed printed = PRESS.pitch(SheetExamples.sheet(Language.FRENCH), template);
    BufferedImage preview = PageImage.atResolution(printed.pdf(), 0, DPI);
    assertThat(differing(preview, drawn(printed, preview))).isZero();
  }

  @Test
  void aPrinterThatTakesPdfReceivesTheFileThatIsPreviewed() throws Exception {
    Printed printed = PRESS.pitch(SheetExamples.sheet(Language.FRENCH), SheetTemplate.WARM);
    PaperTray tray = new PaperTray();
    new Printer(tray, true).print(printed, 2);
    assertThat(tray.received()).isEqualTo(printed.pdf());
    assertThat(tray.wishes()).contains("iso-a4", "Fiche pitch de Nadia Morvan", "2");
  }

  @Test
  void aSheetThatDoesNotFitIsNeverPrinted() {
    String tooLong = (SheetExamples.PITCH + "\n").repeat(4);
    Printed printed = PRESS.pitch(SheetExamples.withPitch(tooLong), SheetTemplate.SOBER);
    PaperTray tray = new PaperTray();
    assertThatThrownBy(() -> new Printer(tray, true).print(printed, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(tray.received()).isNull();
  }

  @Test
  void theSameSheetIsDrawnTheSameTwice() {
    PitchSheet sheet = SheetExamples.sheet(Language.FRENCH);
    BufferedImage one = PageImage.atResolution(PRESS.pitch(sheet, SheetTemplate.WARM).pdf(), 0, 96);
    BufferedImage two =
        PageImage.atResolution(new SheetPress().pitch(sheet, SheetTemplate.WARM).pdf(), 0, 96);
    assertThat(differing(one, two)).isZero();
  }

  @Test
  void thePreviewHasTheSizeThatWasAskedFor() {
    Printed printed = PRESS.pitch(SheetExamples.sheet(Language.FRENCH), SheetTemplate.SOBER);
    BufferedImage image = PageImage.atScale(printed.pdf(), 0, 1);
    assertThat(image.getWidth()).isEqualTo((int) Math.floor(printed.widthPoints()));
    assertThat(image.getHeight()).isEqualTo((int) Math.floor(printed.heightPoints()));
  }

  private static BufferedImage drawn(Printed printed, BufferedImage like) throws Exception {
    BufferedImage paper =
        new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      Pageable pages = PageImage.pageable(document);
      Graphics2D graphics = paper.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
      graphics.scale(DPI / 72f, DPI / 72f);
      assertThat(pages.getNumberOfPages()).isOne();
      assertThat(pages.getPrintable(0).print(graphics, pages.getPageFormat(0), 0))
          .isEqualTo(Printable.PAGE_EXISTS);
      graphics.dispose();
    }
    return paper;
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    assertThat(other.getWidth()).isEqualTo(one.getWidth());
    assertThat(other.getHeight()).isEqualTo(one.getHeight());
    int differing = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if ((one.getRGB(x, y) & 0xFFFFFF) != (other.getRGB(x, y) & 0xFFFFFF)) {
          differing++;
        }
      }
    }
    return differing;
  }
}
