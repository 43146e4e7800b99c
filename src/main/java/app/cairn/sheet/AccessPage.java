package app.cairn.sheet;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.util.List;
import org.w3c.dom.Element;

/// Writes the page of an access sheet: who it is about, who keeps it, then every value beside its
/// label.
final class AccessPage {

  private final AccessSheet sheet;
  private final Messages messages;

  AccessPage(AccessSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  String title() {
    return messages.get("sheet.access.titleOf", sheet.name());
  }

  void write(Page page) {
    Element body = page.body("access");
    page.text(body, "p", "kind", messages.get("sheet.access.title"));
    page.text(body, "h1", "name", sheet.name());
    page.block(body, "stroke", null);
    page.text(body, "p", "intro", intro());
    section(page, body, "card", sheet.card());
    section(page, body, "ties", sheet.ties());
    section(page, body, "meetings", sheet.meetings());
    section(page, body, "imports", sheet.imports());
    section(page, body, "citations", sheet.citations());
    page.text(page.block(body, "foot", null), "p", null, messages.get("sheet.access.rights"));
  }

  private String intro() {
    String day = new Formats(messages).date(sheet.date());
    return sheet.keeper().isEmpty()
        ? messages.get("sheet.access.intro", day)
        : messages.get("sheet.access.introBy", day, sheet.keeper());
  }

  private void section(Page page, Element body, String id, List<AccessSheet.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Element section = page.block(body, id, "section");
    page.text(section, "h2", id + "-title", messages.get("sheet.access.section." + id));
    for (AccessSheet.Line line : lines) {
      Element row = page.block(section, null, "abreast");
      page.text(page.block(row, null, "label"), "p", null, line.label());
      Element value = page.block(row, null, "value");
      line.paragraphs().forEach(paragraph -> page.text(value, "p", null, paragraph));
    }
  }
}
