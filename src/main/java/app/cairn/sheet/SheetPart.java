package app.cairn.sheet;

import app.cairn.offer.OfferPart;

/// A part of a sheet that may be too long for it, from top to bottom.
public enum SheetPart {
  NAME("name"),
  HEADLINE("headline"),
  MISSION("mission"),
  TO_WHOM("to-whom"),
  WHAT("what"),
  HOW("how"),
  PITCH("pitch"),
  CONTACT("contact");

  private final String id;

  SheetPart(String id) {
    this.id = id;
  }

  static SheetPart of(OfferPart part) {
    return switch (part) {
      case TO_WHOM -> TO_WHOM;
      case WHAT -> WHAT;
      case HOW -> HOW;
    };
  }

  /// Names its element in the page.
  String id() {
    return id;
  }

  /// The parts of the offer stand side by side.
  boolean inOffer() {
    return this == TO_WHOM || this == WHAT || this == HOW;
  }

  /// Its message, after `sheet.part.`: `toWhom`.
  String key() {
    return switch (this) {
      case TO_WHOM -> "toWhom";
      default -> id;
    };
  }
}
