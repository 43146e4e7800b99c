package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import app.cairn.text.Messages;
import ezvcard.VCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), each by itself: a bad one spoils no other.
final class VCards {

  private final Content content;
  private final VCardPerson person;
  private final List<ImportedCard> cards = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private final Set<String> circles = new LinkedHashSet<>();

  VCards(Content content, Messages messages) {
    this.content = content;
    this.person = new VCardPerson(messages);
  }

  ImportedFile read() throws ExchangeException {
    boolean bytes = Encoding.open(content);
    try (Lines lines = new Lines(content.name(), bytes ? content.letters() : content.text())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (is(line, "BEGIN:VCARD")) {
          card(lines, bytes);
        }
      }
    } catch (IOException e) {
      throw new ExchangeException("import.problem.unreadable", content.name());
    }
    return new ImportedFile(
        Kinds.VCARD, content.name(), cards, refused, List.copyOf(circles), List.of(), null);
  }

  /// Reads on to the end of a card, those it holds in itself included.
  private void card(Lines lines, boolean bytes) throws ExchangeException {
    if (cards.size() + refused.size() >= Limits.CARDS) {
      throw new ExchangeException("import.problem.many", content.name(), Limits.CARDS);
    }
    int first = lines.number();
    CardText text = new CardText(bytes);
    text.add("BEGIN:VCARD", true);
    boolean large = false;
    int open = 1;
    while (open > 0) {
      String line = lines.next();
      if (line == null) {
        refuse(first, "import.line.cardCut");
        return;
      }
      open += is(line, "BEGIN:VCARD") ? 1 : is(line, "END:VCARD") ? -1 : 0;
      large |= lines.cut() || text.length() + line.length() > Limits.CARD_CHARS;
      text.add(line, !large);
    }
    if (large) {
      refuse(first, "import.line.cardLarge");
    } else {
      take(first, text);
    }
  }

  private void take(int line, CardText text) {
    VCard card;
    try {
      card = text.read();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      card = null;
    }
    if (card == null) {
      refuse(line, "import.line.cardBroken");
      return;
    }
    ImportedCard read = person.of(card, line);
    if (read.ofAnOrganisation() && read.organisation().isEmpty()) {
      refuse(line, "import.line.cardEmpty");
      return;
    }
    cards.add(read);
    if (!read.circle().isEmpty()) {
      circles.add(read.circle());
    }
  }

  private void refuse(int line, String reason) {
    refused.add(new RefusedLine(content.name(), line, reason, List.of()));
  }

  private static boolean is(String line, String mark) {
    return line.length() < 40 && line.strip().toUpperCase(Locale.ROOT).equals(mark);
  }
}
