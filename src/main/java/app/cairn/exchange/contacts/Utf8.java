package app.cairn.exchange.contacts;

import java.io.Reader;
import java.nio.ByteBuffer;

/// Reads UTF-8 (RFC 3629); a byte that cannot be that is read as Windows writes it in western
/// Europe, and spoils nothing around it.
final class Utf8 extends Reader {

  private static final String WINDOWS = windows();

  private final byte[] bytes;
  private int at;

  /// The second half of a letter that takes two `char`s; 0 for none.
  private char rest;

  Utf8(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    Utf8 reader = new Utf8(bytes, 0);
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  /// True where as many letters as not are UTF-8, of those that are not of ASCII: no other encoding
  /// looks like it by chance.
  static boolean mostly(byte[] bytes) {
    long letters = 0;
    long strays = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = bytes[i] >= 0 ? 1 : length(bytes, i);
      letters += length > 1 ? 1 : 0;
      strays += length < 1 ? 1 : 0;
      i += Math.max(length, 1);
    }
    return letters >= strays;
  }

  /// How many bytes the letter takes that begins at `at`; 0 where none does.
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = length > 2 ? bytes[at + 1] & 0xFF : 0;
    boolean none =
        first == 0xE0 && second < 0xA0
            || first == 0xED && second > 0x9F
            || first == 0xF0 && second < 0x90
            || first == 0xF4 && second > 0x8F;
    return none ? 0 : length;
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
    int length = length(bytes, at);
    if (length == 0) {
      at++;
      return WINDOWS.charAt(first & 0xFF);
    }
    int letter = letter(length);
    at += length;
    if (letter < 0x10000) {
      return letter;
    }
    rest = Character.lowSurrogate(letter);
    return Character.highSurrogate(letter);
  }

  private int letter(int length) {
    int letter = bytes[at] & 0xFF >> length + 1;
    for (int i = 1; i < length; i++) {
      letter = letter << 6 | bytes[at + i] & 0x3F;
    }
    return letter;
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
