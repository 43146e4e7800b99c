package app.cairn.sheet;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A printer of this computer. It is given the very PDF that the preview shows; where it does not
/// take PDF, the same page drawn by the same renderer. Any thread but the FX thread: a printer may
/// take seconds to answer.
public final class Printer {

  private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

  private final PrintService service;
  private final boolean usual;

  /// @param usual true for the one that the person's computer proposes first
  public Printer(PrintService service, boolean usual) {
    this.service = service;
    this.usual = usual;
  }

  /// The printers of this computer, the usual one first, then by name; none when there are none.
  public static List<Printer> installed() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
        .map(service -> new Printer(service, service.equals(usual)))
        .sorted(
            Comparator.comparing((Printer printer) -> !printer.usual).thenComparing(Printer::name))
        .toList();
  }

  public String name() {
    return service.getName();
  }

  /// True for the one that the person's computer proposes first.
  public boolean usual() {
    return usual;
  }

  /// Prints `sheet` on A4, one side, at its true size; returns once the printer has accepted it.
  ///
  /// @throws IllegalArgumentException when the sheet does not fit on its page: it is never printed
  ///   cut
  /// @throws PrintingRefused when the printer is gone or refuses
  public void print(Printed sheet, int copies) throws PrintingRefused {
    if (!sheet.fit().onePage()) {
      throw new IllegalArgumentException("Does not fit on its page: " + sheet.fit().overruns());
    }
    try {
      if (service.isDocFlavorSupported(PDF)) {
        DocPrintJob job = service.createPrintJob();
        job.print(
            new SimpleDoc(new ByteArrayInputStream(sheet.pdf()), PDF, null), wishes(sheet, copies));
      } else {
        draw(sheet, copies);
      }
    } catch (PrintException | PrinterException | IOException e) {
      throw new PrintingRefused(name(), e);
    }
  }

  private void draw(Printed sheet, int copies) throws IOException, PrinterException {
    try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setPageable(PageImage.pageable(document));
      job.print(wishes(sheet, copies));
    }
  }

  private static PrintRequestAttributeSet wishes(Printed sheet, int copies) {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new JobName(sheet.title(), null));
    wishes.add(new Copies(copies));
    wishes.add(MediaSizeName.ISO_A4);
    wishes.add(Sides.ONE_SIDED);
    return wishes;
  }
}
