package app.cairn.sheet;

/// Characters that show nothing by themselves: joiners, marks of direction, variation selectors,
/// fillers, controls. Typefaces lack them, and nobody misses them.
final class Unseen {

  private Unseen() {}

  /// Those that Unicode lets be ignored where a font has no letter for them, and controls.
  static boolean is(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          character == 0x034F
              || between(character, 0x115F, 0x1160)
              || between(character, 0x17B4, 0x17B5)
              || between(character, 0x180B, 0x180F)
              || character == 0x3164
              || between(character, 0xFE00, 0xFE0F)
              || character == 0xFFA0
              || between(character, 0xE0000, 0xE0FFF);
    };
  }

  private static boolean between(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
