package app.cairn.exchange.contacts;

/// Letters in UTF-8 (RFC 3629), and what only looks like one.
final class Utf8 {

  private Utf8() {}

  /// True where as many letters as not are UTF-8, of those that are not of ASCII: no other encoding
  /// looks like it by chance.
  static boolean mostly(byte[] bytes) {
    long letters = 0;
    long strays = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      letters += length > 1 ? 1 : 0;
      strays += length < 1 ? 1 : 0;
      i += Math.max(length, 1);
    }
    return letters >= strays;
  }

  /// How many bytes the letter takes that begins at `at`; 0 where none does.
  static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
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

  /// The letter of `length` bytes, two at least, that begins at `at`.
  static int letter(byte[] bytes, int at, int length) {
    int letter = bytes[at] & 0xFF >> length + 1;
    for (int i = 1; i < length; i++) {
      letter = letter << 6 | bytes[at + i] & 0x3F;
    }
    return letter;
  }
}
