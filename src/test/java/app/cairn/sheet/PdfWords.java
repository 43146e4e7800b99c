package app.cairn.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// The texts of a PDF file as they were written, each as a whole, and where they stand.
final class PdfWords {

  private static final int FILL = 0;

  /// @param baseline from the lower edge of the page
  record Word(String text, double left, double right, double baseline, double size) {

    private boolean meets(Word other) {
      return left < other.right - 0.5
          && other.left < right - 0.5
          && Math.abs(baseline - other.baseline) < 0.7 * Math.min(size, other.size);
    }
  }

  private PdfWords() {}

  /// Page by page, in the order in which they were drawn; outlines of letters are left out.
  static List<List<Word>> of(PDDocument pdf) throws IOException {
    List<List<Word>> pages = new ArrayList<>();
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      List<Word> words = new ArrayList<>();
      PDFTextStripper reader = reader(words);
      reader.setStartPage(i);
      reader.setEndPage(i);
      reader.getText(pdf);
      pages.add(words);
    }
    return pages;
  }

  private static PDFTextStripper reader(List<Word> words) {
    return new PDFTextStripper() {
      private final StringBuilder text = new StringBuilder();
      private TextPosition first;
      private TextPosition last;

      @Override
      protected void processTextPosition(TextPosition letter) {
        text.append(letter.getUnicode());
        first = first == null ? letter : first;
        last = letter;
      }

      @Override
      protected void showText(byte[] string) throws IOException {
        super.showText(string);
        if (first != null
            && getGraphicsState().getTextState().getRenderingMode().intValue() == FILL) {
          Matrix begins = first.getTextMatrix();
          words.add(
              new Word(
                  text.toString(),
                  begins.getTranslateX(),
                  last.getTextMatrix().getTranslateX() + last.getWidth(),
                  begins.getTranslateY(),
                  first.getYScale()));
        }
        text.setLength(0);
        first = null;
      }
    };
  }

  /// Pairs of texts that lie on each other.
  static List<String> overlapping(List<Word> page) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (page.get(i).meets(page.get(j))) {
          pairs.add(page.get(j).text + " / " + page.get(i).text);
        }
      }
    }
    return pairs;
  }
}
