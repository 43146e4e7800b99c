package app.cairn.sheet;

import app.cairn.pitch.SheetTemplate;
import java.util.List;

/// Sizes of the letters of a sheet, in points.
///
/// @param name of the person
/// @param mission the sentence
/// @param lines the lines of the offer
/// @param pitch the person's voice
/// @param small labels, headline, contact, date
record TypeSizes(double name, double mission, double lines, double pitch, double small) {

  /// No letter of a sheet is smaller.
  static final double FLOOR = 9.5;

  /// No letter of a large print sheet is smaller (RNIB, *Clear Print* and large print guidance: 14
  /// pt and above).
  static final double LARGE_FLOOR = 14;

  private static final List<TypeSizes> SOBER =
      List.of(
          new TypeSizes(27, 19.5, 11, 13, 10),
          new TypeSizes(26.5, 18.5, 11, 12.5, 10),
          new TypeSizes(26, 18, 10.5, 12, 10),
          new TypeSizes(25, 17, 10, 11, 9.5),
          new TypeSizes(24, 16, 9.5, 10, 9.5));

  private static final List<TypeSizes> WARM =
      List.of(
          new TypeSizes(17, 27, 11, 12.5, 10),
          new TypeSizes(16, 24, 11, 12, 10),
          new TypeSizes(16, 24, 10.5, 11.5, 10),
          new TypeSizes(15, 21, 10, 10.5, 9.5),
          new TypeSizes(15, 18, 9.5, 10, 9.5));

  private static final List<TypeSizes> LARGE =
      List.of(
          new TypeSizes(32, 23, 16, 17, 14),
          new TypeSizes(28, 20, 15, 15.5, 14),
          new TypeSizes(26, 18, 14, 14, 14));

  private static final List<TypeSizes> CARD =
      List.of(
          new TypeSizes(15, 12.5, 10, 10.5, 9.5),
          new TypeSizes(14, 11.5, 9.5, 10, 9.5),
          new TypeSizes(13, 10.5, 9.5, 9.5, 9.5));

  private static final List<TypeSizes> FLOW =
      List.of(new TypeSizes(25, 11, 10.5, 10.5, 10), new TypeSizes(23, 10, 9.5, 9.5, 9.5));

  /// The sizes of a template, the usual ones first, then those for longer texts.
  static List<TypeSizes> of(SheetTemplate template) {
    return switch (template) {
      case SOBER -> SOBER;
      case WARM -> WARM;
      case LARGE -> LARGE;
    };
  }

  static List<TypeSizes> ofCard() {
    return CARD;
  }

  /// Of pages that go on as long as they need.
  static List<TypeSizes> ofFlow() {
    return FLOW;
  }

  /// The size of its running text.
  double text() {
    return Math.min(lines, pitch);
  }

  /// `css` with `$name`, `$mission`… replaced by their sizes.
  String in(String css) {
    return css.replace("$name", points(name))
        .replace("$mission", points(mission))
        .replace("$lines", points(lines))
        .replace("$pitch", points(pitch))
        .replace("$small", points(small));
  }

  /// Rounded up to the renderer's dots, 80 for 3 points: it rounds down, and would print 9.5 pt as
  /// 9.4875.
  private static String points(double size) {
    return Math.ceil(size * 80 / 3) * 3 / 80 + 0.001 + "pt";
  }
}
