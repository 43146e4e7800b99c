package app.cairn.sheet;

import app.cairn.text.Language;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF file in the making that keeps for decades (PDF/A-3a) and is read aloud (PDF/UA-1), as our
/// sheets are. One thread.
final class TaggedFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final COSArray parents = new COSArray();
  private final Map<PDPage, Integer> numbers = new HashMap<>();
  private final Tag said;
  private int tagged;

  TaggedFile(String title, Language language) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.setVersion(1.7f);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setProducer(Typesetter.PRODUCER);
    catalog.setLanguage(language.code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(MapMetadata.of(title).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    catalog.addOutputIntent(intent);
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    said = Tag.document(root);
  }

  PDDocument document() {
    return document;
  }

  /// All that it says.
  Tag said() {
    return said;
  }

  /// The next page, empty.
  PDPage page(PDRectangle size) {
    PDPage page = new PDPage(size);
    page.getCOSObject().setName("Tabs", "S");
    document.addPage(page);
    numbers.put(page, numbers.size() + 1);
    return page;
  }

  /// From 1.
  int number(PDPage page) {
    return numbers.get(page);
  }

  /// Tells what the contents of `page` belong to, by their numbers.
  void contents(PDPage page, List<Tag> contents) {
    COSArray elements = new COSArray();
    contents.forEach(tag -> elements.add(tag.element()));
    page.setStructParents(next(elements));
  }

  /// A place on a page that leads to another page.
  ///
  /// @param tag the link, read aloud
  /// @param text where it leads, in words
  void link(PDPage from, PDRectangle place, PDPage to, Tag tag, String text) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(place);
    link.setPrinted(true);
    link.setContents(text);
    link.setPage(from);
    link.getCOSObject().setItem(COSName.BORDER, NO_BORDER);
    PDPageFitDestination there = destination(to);
    there.getCOSObject().setDirect(true);
    link.setDestination(there);
    link.setStructParent(next(tag.element()));
    annotations(from).add(link);
    tag.annotated(from, link);
  }

  private static COSArray annotations(PDPage page) {
    COSArray known = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (known != null) {
      return known;
    }
    COSArray first = new COSArray();
    page.getCOSObject().setItem(COSName.ANNOTS, first);
    return first;
  }

  static PDPageFitDestination destination(PDPage page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    return destination;
  }

  private static final COSArray NO_BORDER =
      new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));

  static {
    NO_BORDER.setDirect(true);
  }

  private int next(COSBase parent) {
    parents.add(COSInteger.get(tagged));
    parents.add(parent);
    return tagged++;
  }

  byte[] bytes() throws IOException {
    document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
        .setInt(COSName.PARENT_TREE_NEXT_KEY, tagged);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
