package app.cairn.sheet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// A part of what a PDF file says, in the order in which it is read aloud: a heading, a list, an
/// entry, a link. What it holds stands on one page.
final class Tag {

  private final COSDictionary element = new COSDictionary();
  private final COSArray kids = new COSArray();

  private Tag(String type, COSDictionary parent) {
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.K, kids);
    kids.setDirect(true);
  }

  /// All that the file says.
  static Tag document(COSDictionary root) {
    Tag document = new Tag("Document", root);
    root.setItem(COSName.K, document.element);
    return document;
  }

  /// A new part of this one, the last so far.
  Tag child(String type) {
    Tag child = new Tag(type, element);
    kids.add(child.element);
    return child;
  }

  /// An entry of this list.
  Tag entry() {
    return child("LI").child("LBody");
  }

  COSDictionary element() {
    return element;
  }

  /// What is read aloud in place of what is drawn.
  void says(String text) {
    element.setString(COSName.ACTUAL_TEXT, text);
  }

  /// It is drawn on `page`, as the content of that number.
  void drawn(PDPage page, int number) {
    element.setItem(COSName.PG, page);
    kids.add(COSInteger.get(number));
  }

  void annotated(PDPage page, PDAnnotation annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, annotation);
    kids.add(reference);
  }
}
