package app.cairn.sheet;

import app.cairn.offer.OfferPart;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Sentences;
import app.cairn.pitch.SheetTemplate;
import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// Writes the page of a pitch sheet: the same elements for the three templates, in the order they
/// are read. What is empty has no element, and no heading.
final class PitchPage {

  /// The first sentence of a warm sheet stands apart, in colour, when it is no longer than this
  /// (characters).
  private static final int LONGEST_LEAD = 150;

  private final PitchSheet sheet;
  private final SheetTemplate template;
  private final Messages messages;
  private final boolean code;

  /// @param code whether the contact card's code stands at the foot
  PitchPage(PitchSheet sheet, SheetTemplate template, Messages messages, boolean code) {
    this.sheet = sheet;
    this.template = template;
    this.messages = messages;
    this.code = code;
  }

  String title() {
    return sheet.name().isEmpty()
        ? messages.get("sheet.title")
        : messages.get("sheet.titleOf", sheet.name());
  }

  /// Fills `page`.
  void write(Page page) {
    Element body = page.body(template.name().toLowerCase(Locale.ROOT));
    Element content = page.block(body, "content", null);
    head(page, content);
    parts(page, content);
    voice(page, content);
    foot(page, body);
  }

  private void head(Page page, Element content) {
    Element head = page.block(content, "head", sheet.mission().isEmpty() ? "no-mission" : null);
    if (!sheet.name().isEmpty()) {
      page.text(head, "h1", SheetPart.NAME.id(), sheet.name());
    }
    if (!sheet.headline().isEmpty()) {
      page.text(head, "p", SheetPart.HEADLINE.id(), sheet.headline());
    }
    if (template != SheetTemplate.WARM) {
      page.block(head, "stroke", null);
    }
    if (!sheet.mission().isEmpty()) {
      page.text(head, "p", SheetPart.MISSION.id(), sheet.mission());
    }
  }

  private void parts(Page page, Element content) {
    List<OfferPart> written =
        Stream.of(OfferPart.values()).filter(part -> !sheet.lines().get(part).isEmpty()).toList();
    if (written.isEmpty()) {
      return;
    }
    Element parts = page.block(content, "parts", "abreast");
    for (OfferPart part : written) {
      SheetPart place = SheetPart.of(part);
      if (part != written.getFirst()) {
        page.block(parts, null, "gap");
      }
      Element column = page.block(parts, place.id(), "part of" + written.size());
      page.text(column, "h2", place.id() + "-title", messages.get("sheet.heading." + place.key()));
      Element list = page.element(column, "ul");
      for (String line : sheet.lines().get(part)) {
        page.text(list, "li", null, line);
      }
    }
  }

  private void voice(Page page, Element content) {
    if (sheet.pitch().isEmpty()) {
      return;
    }
    List<String> paragraphs = new ArrayList<>(sheet.pitch());
    Optional<String> lead = template == SheetTemplate.WARM ? lead(paragraphs) : Optional.empty();
    Element voice = page.block(content, "voice", "abreast");
    Element aside = page.block(voice, "aside", null);
    page.text(aside, "h2", "voice-title", messages.get("sheet.voice." + sheet.format().name()));
    lead.ifPresent(sentence -> page.text(aside, "p", "lead", sentence));
    Element pitch = page.block(voice, SheetPart.PITCH.id(), null);
    paragraphs.forEach(paragraph -> page.text(pitch, "p", null, paragraph));
  }

  /// Takes the first sentence away from `paragraphs`, if it is short and others follow.
  private Optional<String> lead(List<String> paragraphs) {
    String first = paragraphs.getFirst();
    List<Passage> said = Sentences.of(first);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    String sentence = said.getFirst().text();
    String rest = first.substring(said.getFirst().end()).strip();
    if (sentence.length() > LONGEST_LEAD || (rest.isEmpty() && paragraphs.size() == 1)) {
      return Optional.empty();
    }
    if (rest.isEmpty()) {
      paragraphs.removeFirst();
    } else {
      paragraphs.set(0, rest);
    }
    return Optional.of(sentence);
  }

  private void foot(Page page, Element body) {
    Element foot = page.block(page.block(body, "foot", null), null, "abreast");
    contact(page, page.block(foot, SheetPart.CONTACT.id(), null));
    page.text(page.block(foot, "date", null), "p", null, date());
    if (code) {
      page.code(page.block(foot, "code", null), codeAlternative());
    }
  }

  private void contact(Page page, Element lines) {
    ContactCard contact = sheet.contact();
    if (contact.blank() && contact.place().isEmpty()) {
      return;
    }
    Element first = page.element(lines, "p");
    if (!sheet.name().isEmpty()) {
      page.text(first, "b", null, sheet.name());
    }
    page.more(first, contact.place());
    Element second = page.element(lines, "p");
    page.more(second, contact.phone());
    page.more(second, contact.email());
    page.more(page.element(lines, "p"), contact.shownLink());
  }

  private String codeAlternative() {
    return sheet.name().isEmpty()
        ? messages.get("sheet.codeOfNobody")
        : messages.get("sheet.code", sheet.name());
  }

  private String date() {
    Formats formats = new Formats(messages, ZoneOffset.UTC);
    return formats.monthAndYear(sheet.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
