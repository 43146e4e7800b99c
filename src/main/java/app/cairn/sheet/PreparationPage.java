package app.cairn.sheet;

import app.cairn.text.Messages;
import org.w3c.dom.Element;

/// Writes the page one takes along to a meeting: what one says and asks first, with room to write,
/// then what one knows.
final class PreparationPage {

  /// Where no question is written yet, room for some.
  private static final int EMPTY_QUESTIONS = 4;

  private final PreparationSheet sheet;
  private final Messages messages;

  PreparationPage(PreparationSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  String title() {
    return sheet.names().isEmpty()
        ? messages.get("sheet.preparation.title")
        : messages.get("sheet.preparation.titleOf", sheet.names());
  }

  void write(Page page) {
    Element body = page.body("loop");
    page.text(body, "p", "kind", messages.get("sheet.preparation.title"));
    page.text(body, "h1", "name", sheet.names().isEmpty() ? title() : sheet.names());
    page.block(body, "stroke", null);
    page.text(body, "p", "intro", String.join(" · ", sheet.when()));
    if (!sheet.opening().isEmpty()) {
      Element opening = section(page, body, "opening");
      page.classed(page.text(opening, "p", null, sheet.opening()), "voice");
    }
    questions(page, section(page, body, "questions"));
    if (!sheet.pitch().isEmpty()) {
      Element heard = section(page, body, "heard");
      page.classed(page.text(heard, "p", null, which()), "quiet");
      sheet.pitch().forEach(each -> page.classed(page.text(heard, "p", null, each), "voice"));
    }
    for (PreparationSheet.Guest guest : sheet.guests()) {
      if (!guest.known().isEmpty()) {
        known(page, body, guest);
      }
    }
    Element foot = page.block(body, "foot", null);
    page.text(foot, "p", null, messages.get("sheet.preparation.reminder"));
  }

  private String which() {
    return sheet.arm() == null
        ? sheet.version()
        : messages.get("sheet.preparation.arm", sheet.version(), sheet.arm().name());
  }

  private Element section(Page page, Element body, String key) {
    Element section = page.block(body, null, "section");
    page.text(section, "h2", null, messages.get("sheet.preparation.section." + key));
    return section;
  }

  private void questions(Page page, Element section) {
    for (String question : sheet.questions()) {
      Element asked = page.block(section, null, "asked");
      page.text(asked, "p", null, question);
      page.block(asked, null, "room");
    }
    int left = sheet.questions().isEmpty() ? EMPTY_QUESTIONS : 1;
    for (int i = 0; i < left; i++) {
      page.block(page.block(section, null, "asked"), null, "room");
    }
  }

  private void known(Page page, Element body, PreparationSheet.Guest guest) {
    Element section = page.block(body, null, "section");
    page.text(section, "h2", null, messages.get("sheet.preparation.section.known", guest.name()));
    for (AccessSheet.Line line : guest.known()) {
      Element row = page.block(section, null, "abreast");
      page.text(page.block(row, null, "label"), "p", null, line.label());
      Element value = page.block(row, null, "value");
      line.paragraphs().forEach(paragraph -> page.text(value, "p", null, paragraph));
    }
  }
}
