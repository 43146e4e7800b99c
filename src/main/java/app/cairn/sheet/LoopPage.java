package app.cairn.sheet;

import app.cairn.text.Messages;
import java.util.List;
import org.w3c.dom.Element;

/// Writes the story of a turn of the loop.
final class LoopPage {

  private final LoopSheet sheet;
  private final Messages messages;

  LoopPage(LoopSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  String title() {
    return messages.get("sheet.loop.title", sheet.number());
  }

  void write(Page page) {
    Element body = page.body("loop");
    if (!sheet.when().isEmpty()) {
      page.text(body, "p", "kind", sheet.when());
    }
    page.text(body, "h1", "name", title());
    page.block(body, "stroke", null);
    page.text(
        body,
        "p",
        "intro",
        sheet.received().isEmpty() ? messages.get("sheet.loop.begins") : sheet.received());
    voice(page, body, "learned", sheet.learned());
    for (LoopSheet.Section section : sheet.sections()) {
      Element block = section(page, body, section.key());
      for (AccessSheet.Line line : section.lines()) {
        Element row = page.block(block, null, "abreast");
        page.text(page.block(row, null, "label"), "p", null, line.label());
        Element value = page.block(row, null, "value");
        line.paragraphs().forEach(paragraph -> page.text(value, "p", null, paragraph));
      }
    }
    voice(page, body, "challenge", sheet.challenge());
  }

  private void voice(Page page, Element body, String key, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      Element block = section(page, body, key);
      paragraphs.forEach(each -> page.classed(page.text(block, "p", null, each), "voice"));
    }
  }

  private Element section(Page page, Element body, String key) {
    Element section = page.block(body, null, "section");
    page.text(section, "h2", null, messages.get("sheet.loop.section." + key));
    return section;
  }
}
