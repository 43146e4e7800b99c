package app.cairn.sheet;

import app.cairn.pitch.SheetTemplate;
import app.cairn.support.SheetExamples;
import app.cairn.support.VirtualPrinter;
import app.cairn.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Prints on CUPS' virtual PDF printer, and compares. Run by `tools/check-printing`.
class CupsCheck {

  private static final int DPI = 150;

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void whatComesOutOfThePrinterIsWhatWasShown(SheetTemplate template) throws Exception {
    Printer printer =
        Printer.installed().stream()
            .filter(p -> p.name().equals(VirtualPrinter.NAME))
            .findFirst()
            .orElseThrow();
    Printed printed = new SheetPress().pitch(SheetExamples.sheet(Language.FRENCH), template);
    VirtualPrinter tray = new VirtualPrinter();
    printer.print(printed, 1);
    VirtualPrinter.compare(
        template.name(),
        PageImage.atResolution(printed.pdf(), 0, DPI),
        PageImage.atResolution(tray.page(), 0, DPI));
  }
}
