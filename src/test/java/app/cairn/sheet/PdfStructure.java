package app.cairn.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a screen reader reads aloud, in its order.
final class PdfStructure {

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder aloud = new StringBuilder();

  private PdfStructure() {}

  /// The texts of the structure tree, and the alternatives of its figures.
  static String readAloud(Printed printed) throws IOException {
    return readAloud(printed.pdf());
  }

  static String readAloud(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfStructure structure = new PdfStructure();
      structure.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return structure.aloud.toString();
    }
  }

  private void read(PDStructureNode node, PDPage page) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDPage its = element.getPage() == null ? page : element.getPage();
        if (element.getAlternateDescription() != null) {
          aloud.append(element.getAlternateDescription()).append(' ');
        }
        read(element, its);
      } else if (kid instanceof Integer mcid) {
        aloud.append(texts(page).getOrDefault(mcid, "")).append(' ');
      } else if (kid instanceof PDMarkedContentReference content) {
        PDPage its = content.getPage() == null ? page : content.getPage();
        aloud.append(texts(its).getOrDefault(content.getMCID(), "")).append(' ');
      }
    }
  }

  private Map<Integer, String> texts(PDPage page) throws IOException {
    Map<Integer, String> known = texts.get(page.getCOSObject());
    if (known == null) {
      known = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      // A halo is no second text.
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition letter) {
            text.append(letter.getUnicode());
          }
        }
        known.put(content.getMCID(), text.toString());
      }
      texts.put(page.getCOSObject(), known);
    }
    return known;
  }
}
