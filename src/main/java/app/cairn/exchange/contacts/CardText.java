package app.cairn.exchange.contacts;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of one vCard, in the encoding that the card is written in: what a line declares, else
/// what its letters say. A file is often put together from several telephones.
final class CardText {

  /// A line of the card.
  ///
  /// @param declared the encoding it says it is in; null for none
  private record Line(String text, Charset declared) {}

  private static final Pattern QUOTED =
      Pattern.compile("\\bQUOTED-PRINTABLE\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*CHARSET=\"?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern BYTE = Pattern.compile("=([0-9A-Fa-f]{2})");

  private final boolean bytes;
  private final List<Line> lines = new ArrayList<>();
  private int length;

  /// What was read of quoted-printable texts.
  private final StringBuilder printable = new StringBuilder();

  /// True where the next line belongs to the text of a quoted-printable one.
  private boolean goesOn;

  private Charset declared;

  /// @param bytes where each letter of a line is one byte still
  CardText(boolean bytes) {
    this.bytes = bytes;
  }

  /// Takes the next line.
  ///
  /// @param kept false where there is no room for it: what it begins goes on all the same
  void add(String line, boolean kept) {
    boolean quoted = goesOn || QUOTED.matcher(before(line)).find();
    boolean folded = goesOn || line.startsWith(" ") || line.startsWith("\t");
    if (!folded) {
      declared = bytes ? declared(before(line)) : null;
    }
    length += line.length();
    if (kept) {
      lines.add(new Line(goesOn ? withSpace(line) : line, declared));
      if (quoted) {
        printable.append(line.endsWith("=") ? line.substring(0, line.length() - 1) : line);
      }
    }
    goesOn = quoted && line.endsWith("=");
  }

  /// Of all lines so far.
  int length() {
    return length;
  }

  /// What stands before the value.
  private static String before(String line) {
    return line.substring(0, Math.max(line.indexOf(':'), 0));
  }

  /// A space at the beginning of a quoted-printable line is one of the text; the library would take
  /// it for a fold.
  private static String withSpace(String line) {
    return line.startsWith(" ") ? "=20" + line.substring(1) : line;
  }

  /// That it is UTF-8 says nothing more than its letters do.
  private static Charset declared(String parameters) {
    Matcher said = CHARSET.matcher(parameters);
    try {
      Charset charset = said.find() ? Charset.forName(said.group(1)) : null;
      boolean plain = charset == StandardCharsets.UTF_8 || charset == StandardCharsets.US_ASCII;
      return plain ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /// What the card says; null where it says nothing.
  VCard read() throws IOException {
    try (VCardReader reader = new VCardReader(text())) {
      reader.setDefaultQuotedPrintableCharset(
          Utf8.mostly(unquoted()) ? StandardCharsets.UTF_8 : Encoding.WINDOWS);
      return reader.readNext();
    }
  }

  private String text() {
    StringBuilder undeclared = new StringBuilder(length);
    lines.stream().filter(l -> l.declared() == null).forEach(l -> undeclared.append(l.text()));
    boolean utf8 = Utf8.mostly(undeclared.toString().getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder text = new StringBuilder(length + 2 * lines.size());
    for (Line line : lines) {
      text.append(bytes ? decoded(line, utf8) : line.text()).append("\r\n");
    }
    return text.toString();
  }

  private static String decoded(Line line, boolean utf8) {
    byte[] letters = line.text().getBytes(StandardCharsets.ISO_8859_1);
    if (line.declared() != null) {
      return new String(letters, line.declared());
    }
    return MixedText.text(letters, utf8);
  }

  /// The bytes that quoted-printable texts stand for.
  private byte[] unquoted() {
    return BYTE.matcher(printable)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
