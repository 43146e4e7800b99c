package app.cairn.network;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// What is kept of somebody whom an import brings, in [Contact#importedAs()]: the [Contact#mark()]
/// they came with, the line they came by, which fields it wrote, and what it put in lists. Traces
/// only: enough to recognise a word, not to read it.
final class BroughtMark {

  /// Their places are kept in files: another goes to the end.
  static final List<String> TEXTS =
      List.of(
          "firstName",
          "lastName",
          "role",
          "sector",
          "notes",
          "knows",
          "pretext",
          "profile",
          "place",
          "organisation",
          "lastContact");

  private static final HexFormat HEX = HexFormat.of();

  private final String[] parts;

  private BroughtMark(String[] parts) {
    this.parts = parts;
  }

  /// What `contact` came with; earlier versions kept the first part alone, and where they came with
  /// no import there is none.
  static BroughtMark of(Contact contact) {
    return read(Objects.requireNonNullElse(contact.importedAs(), ""));
  }

  /// As it was kept.
  static BroughtMark read(String text) {
    return new BroughtMark(text.split(" ", -1));
  }

  /// Keeps what an import has written of `contact`.
  ///
  /// @param line as [#came] has it
  static String text(Contact contact, String line) {
    int written = 0;
    for (int i = 0; i < TEXTS.size(); i++) {
      Object value = Contact.KIND.field(TEXTS.get(i)).get(contact);
      written |= value == null || value.toString().isBlank() ? 0 : 1 << i;
    }
    StringBuilder lists = new StringBuilder();
    Stream.of(
            traces("expertise", contact.expertise()),
            traces("emails", contact.emails()),
            traces("phones", contact.phones()),
            contact.ownFields().stream().map(own -> trace("ownFields", own.name())))
        .flatMap(traces -> traces)
        .forEach(lists::append);
    return String.join(" ", contact.mark(), line, Integer.toHexString(written), lists);
  }

  /// By which line somebody came: in a file of ours the id they have there tells it.
  static String came(ImportedCard card) {
    return card.own() == null ? line(card) : line(card.own());
  }

  static String line(UUID own) {
    return HEX.toHexDigits(own.getMostSignificantBits() * 31 + own.getLeastSignificantBits());
  }

  /// Tells lines of files apart: the name, the organisation and the addresses they give.
  static String line(ImportedCard card) {
    long line = 17;
    for (String said :
        List.of(
            card.firstName(),
            card.lastName(),
            card.organisation(),
            card.profile(),
            String.join("\n", card.emails()).toLowerCase(Locale.ROOT))) {
      line = line * 1_000_003 + said.hashCode();
    }
    return HEX.toHexDigits(line);
  }

  /// The [Contact#mark()] they came with; empty where they came with no import.
  String mark() {
    return parts[0];
  }

  /// The line they came by; empty where it was not kept.
  String line() {
    return parts.length < 4 ? "" : parts[1];
  }

  /// True where the import wrote `field`, which holds one value.
  boolean wrote(String field) {
    int place = TEXTS.indexOf(field);
    return parts.length == 4 && place >= 0 && (Integer.parseInt(parts[2], 16) & 1 << place) != 0;
  }

  /// True where the import put `value` in the list `field`; of a field of one’s own, its name.
  boolean put(String field, String value) {
    String trace = trace(field, value);
    String all = parts.length < 4 ? "" : parts[3];
    for (int i = 0; i + trace.length() <= all.length(); i += trace.length()) {
      if (all.startsWith(trace, i)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> traces(String field, List<String> values) {
    return values.stream().map(value -> trace(field, ImportFilling.squeezed(value)));
  }

  static String trace(String field, String value) {
    return HEX.toHexDigits((field + '\n' + value).hashCode());
  }
}
