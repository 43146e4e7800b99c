package app.cairn.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a reader of the PDF finds in it.
final class PdfReading {

  private PdfReading() {}

  /// All words, spaces and line ends as single spaces; no-break spaces as they are.
  static String text(Printed printed) {
    return text(printed.pdf());
  }

  static String text(byte[] pdf) {
    return lines(pdf).replaceAll("[ \\n]+", " ");
  }

  /// Line by line.
  static String lines(Printed printed) {
    return lines(printed.pdf());
  }

  private static String lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setLineSeparator("\n");
      return text.getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// The size of the smallest letter, in points.
  static double smallestLetter(Printed printed) throws IOException {
    return smallest(printed, letter -> !letter.getUnicode().isBlank());
  }

  /// The size of the smallest `letter`, in points.
  static double sizeOf(String letter, Printed printed) throws IOException {
    return smallest(printed, one -> one.getUnicode().equals(letter));
  }

  private static double smallest(Printed printed, Predicate<TextPosition> looked)
      throws IOException {
    double[] smallest = {Double.MAX_VALUE};
    PDFTextStripper sizes =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            letters.stream()
                .filter(looked)
                .forEach(one -> smallest[0] = Math.min(smallest[0], (double) one.getYScale()));
          }
        };
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      sizes.getText(document);
    }
    return smallest[0];
  }
}
