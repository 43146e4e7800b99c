package app.cairn.sheet;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import org.w3c.dom.Element;

/// Writes what was heard: by what it is about and by theme, people as dots, never a percentage.
final class SynthesisPage {

  private final SynthesisSheet sheet;
  private final Messages messages;

  SynthesisPage(SynthesisSheet sheet, Messages messages) {
    this.sheet = sheet;
    this.messages = messages;
  }

  String title() {
    return messages.get("sheet.synthesis.title");
  }

  void write(Page page) {
    Element body = page.body("loop");
    page.text(body, "p", "kind", new Formats(messages).date(sheet.date()));
    page.text(body, "h1", "name", title());
    page.block(body, "stroke", null);
    page.text(body, "p", "intro", intro());
    for (SynthesisSheet.Part part : sheet.parts()) {
      Element section = page.block(body, null, "section");
      page.text(section, "h2", null, messages.get("sheet.synthesis.aspect." + part.aspect()));
      part.themes().forEach(theme -> theme(page, section, theme));
    }
    Element foot = page.block(body, "foot", null);
    page.text(foot, "p", null, messages.get("sheet.synthesis.reminder"));
  }

  private String intro() {
    String said = messages.get("sheet.synthesis.intro", sheet.returns(), sheet.people());
    return sheet.voices() < sheet.people()
        ? said + " " + messages.get("sheet.synthesis.voices", sheet.voices())
        : said;
  }

  private void theme(Page page, Element section, SynthesisSheet.Theme theme) {
    Element block = page.block(section, null, "theme");
    String name = theme.name().isEmpty() ? messages.get("sheet.synthesis.noTheme") : theme.name();
    page.text(block, "h3", null, name);
    if (theme.dots().size() > 1) {
      dots(page, block, theme);
    }
    for (SynthesisSheet.Said said : theme.returns()) {
      Element words = page.text(block, "p", null, said.words() + " ");
      page.classed(words, "voice");
      page.classed(page.text(words, "span", null, said.by()), "by");
    }
  }

  private void dots(Page page, Element block, SynthesisSheet.Theme theme) {
    Element dots = page.element(block, "p");
    page.classed(dots, "dots");
    for (SynthesisSheet.Dot dot : theme.dots()) {
      Element person = page.element(dots, "span");
      page.classed(person, "person");
      Element mark = page.text(person, "span", null, dot.initial());
      page.classed(mark, dot.linked() ? "dot linked" : "dot");
      page.text(person, "span", null, "\u00A0" + dot.name());
      page.text(dots, "span", null, " ");
    }
  }
}
