package app.cairn.sheet;

import app.cairn.offer.OfferPart;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Sentences;
import app.cairn.text.Messages;
import java.util.List;
import org.w3c.dom.Element;

/// Writes cue cards: what one glances at while speaking. The name, the mission, the first lines of
/// each part of the offer, and the two sentences of the pitch that one must not miss, the first and
/// the last.
final class CardPage {

  private final PitchSheet sheet;
  private final Messages messages;
  private final int linesKept;

  /// @param linesKept how many lines of each part of the offer stand on the card
  CardPage(PitchSheet sheet, Messages messages, int linesKept) {
    this.sheet = sheet;
    this.messages = messages;
    this.linesKept = linesKept;
  }

  String title() {
    return sheet.name().isEmpty()
        ? messages.get("sheet.cards")
        : messages.get("sheet.cardsOf", sheet.name());
  }

  /// Fills `page` with the same card `cards` times.
  void write(Page page, int cards) {
    Element body = page.body("cards");
    for (int i = 0; i < cards; i += 2) {
      Element row = page.block(body, null, cards == 1 ? "abreast alone" : "abreast");
      // the first one is measured: the others are the same
      card(page, page.block(row, null, "card"), i == 0);
      if (cards > 1) {
        card(page, page.block(row, null, "card"), false);
      }
    }
  }

  private void card(Page page, Element card, boolean measured) {
    Element content = page.block(card, measured ? "content" : null, null);
    if (!sheet.name().isEmpty()) {
      page.text(content, "h1", id(SheetPart.NAME, measured), sheet.name());
    }
    if (!sheet.mission().isEmpty()) {
      page.classed(
          page.text(content, "p", id(SheetPart.MISSION, measured), sheet.mission()), "mission");
    }
    page.block(content, null, "stroke");
    for (OfferPart part : OfferPart.values()) {
      offer(page, content, SheetPart.of(part), sheet.lines().get(part), measured);
    }
    List<String> sentences = sentences();
    if (!sentences.isEmpty()) {
      Element pitch = page.block(content, id(SheetPart.PITCH, measured), "pitch");
      sentence(page, pitch, "sheet.card.opening", sentences.getFirst());
      if (sentences.size() > 1) {
        sentence(page, pitch, "sheet.card.closing", sentences.getLast());
      }
    }
  }

  private void offer(
      Page page, Element content, SheetPart part, List<String> lines, boolean measured) {
    if (lines.isEmpty()) {
      return;
    }
    Element row = page.block(content, null, "row");
    page.text(row, "h2", null, messages.get("sheet.heading." + part.key()));
    Element list = page.element(row, "ul");
    if (measured) {
      list.setAttribute("id", part.id());
    }
    lines.stream().limit(linesKept).forEach(line -> page.text(list, "li", null, line));
  }

  private void sentence(Page page, Element pitch, String label, String sentence) {
    page.text(pitch, "h2", null, messages.get(label));
    page.text(pitch, "p", null, sentence);
  }

  private List<String> sentences() {
    return sheet.pitch().stream()
        .flatMap(text -> Sentences.of(text).stream())
        .map(Passage::text)
        .toList();
  }

  private static String id(SheetPart part, boolean measured) {
    return measured ? part.id() : null;
  }
}
