package app.cairn.sheet;

import app.cairn.map.MapNode;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// What a PDF reader shows beside the pages: circles, in them their groups, then the index with its
/// letters.
final class Bookmarks {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Set<String> groups = new HashSet<>();
  private PDOutlineItem last;

  Bookmarks(PDDocument document) {
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  void add(String name, PDPage page) {
    last = item(name, page);
    outline.addLast(last);
  }

  /// Below the one added last.
  void addBelow(String name, PDPage page) {
    last.addLast(item(name, page));
  }

  /// A branch; it is told once, where it begins.
  void addBelow(MapNode branch, PDPage page) {
    if (groups.add(branch.key()) && !branch.label().isEmpty()) {
      addBelow(branch.label(), page);
    }
  }

  private static PDOutlineItem item(String name, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(name);
    item.setDestination(TaggedFile.destination(page));
    return item;
  }
}
