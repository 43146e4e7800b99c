package app.cairn.exchange.contacts;

import java.io.Reader;
import java.nio.ByteBuffer;

/// Reads a text of which each line is in UTF-8 or as Windows writes in western Europe: rows of one
/// file come from several programs.
///
/// A line that is UTF-8 throughout is read so; one that is so for the most part too, in a text that
/// is: a byte in it that cannot be UTF-8 is read as Windows writes it, and spoils nothing around
/// it.
final class MixedText extends Reader {

  private static final String WINDOWS = windows();

  private final byte[] bytes;
  private int at;

  /// How the text is for the most part; null until somebody asks.
  private Boolean mostlyUtf8;

  /// The end of the line of which it is known how it is written.
  private int end;

  private boolean utf8;

  /// The second half of a letter that takes two `char`s; 0 for none.
  private char rest;

  MixedText(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param from where the text begins
  /// @param mostlyUtf8 what is known of the text
  MixedText(byte[] bytes, int from, boolean mostlyUtf8) {
    this.bytes = bytes;
    this.at = from;
    this.mostlyUtf8 = mostlyUtf8;
  }

  static String text(byte[] bytes, boolean mostlyUtf8) {
    StringBuilder text = new StringBuilder(bytes.length);
    MixedText reader = new MixedText(bytes, 0, mostlyUtf8);
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  /// Looks at a line from its first letter on that is not of ASCII: most lines have none.
  private void decide() {
    int letters = 0;
    int strays = 0;
    int chance = 0;
    int i = at;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      int length = Utf8.length(bytes, i);
      letters += length > 1 ? 1 : 0;
      strays += length < 1 ? 1 : 0;
      chance += length == 2 && byChance(i) ? 1 : 0;
      i += Math.max(length, 1);
    }
    end = i;
    boolean pure = strays == 0 && letters > chance;
    utf8 = pure || letters > 0 && letters >= strays && mostlyUtf8();
  }

  /// True for what Windows writes of an accented capital and the mark behind it, « É» », and what
  /// is a letter in UTF-8 too, of no European language written with Latin letters.
  private boolean byChance(int first) {
    boolean mark =
        switch (bytes[first + 1] & 0xFF) {
          case 0x85, 0x92, 0x94, 0x9B, 0xA0, 0xBB -> true;
          default -> false;
        };
    return mark && (bytes[first] & 0xFF) > 0xC5;
  }

  private boolean mostlyUtf8() {
    if (mostlyUtf8 == null) {
      mostlyUtf8 = Utf8.mostly(bytes);
    }
    return mostlyUtf8;
  }

  @Override
  public int read() {
    if (rest != 0) {
      char second = rest;
      rest = 0;
      return second;
    }
    if (at == bytes.length) {
      return -1;
    }
    byte first = bytes[at];
    if (first >= 0) {
      at++;
      return first;
    }
    if (at >= end) {
      decide();
    }
    int length = utf8 ? Utf8.length(bytes, at) : 0;
    if (length == 0) {
      at++;
      return WINDOWS.charAt(first & 0xFF);
    }
    int letter = Utf8.letter(bytes, at, length);
    at += length;
    if (letter < 0x10000) {
      return letter;
    }
    rest = Character.lowSurrogate(letter);
    return Character.highSurrogate(letter);
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int read = 0;
    while (read < length) {
      int c = read();
      if (c < 0) {
        return read == 0 ? -1 : read;
      }
      buffer[offset + read] = (char) c;
      read++;
    }
    return read;
  }

  @Override
  public void close() {}

  private static String windows() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return Encoding.WINDOWS.decode(ByteBuffer.wrap(all)).toString();
  }
}
