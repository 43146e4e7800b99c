package app.cairn.ui.pitch;

import app.cairn.dossier.VersionStatus;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetTemplate;
import app.cairn.text.Messages;
import java.util.Locale;

/// What formats, templates and states are called.
final class PitchWords {

  private PitchWords() {}

  /// As on its tab: « 1 min », « Titre de profil ».
  static String name(PitchFormat format, Messages messages) {
    return messages.get("pitch.format." + key(format));
  }

  /// In a sentence: « pitch d’une minute ».
  static String longName(PitchFormat format, Messages messages) {
    return messages.get("pitch.formatLong." + key(format));
  }

  static String name(SheetTemplate template, Messages messages) {
    return messages.get("pitch.template." + template.name().toLowerCase(Locale.ROOT));
  }

  static String name(VersionStatus status, Messages messages) {
    return messages.get("pitch.status." + status.name().toLowerCase(Locale.ROOT));
  }

  /// The tone of the chip of a status.
  static String tone(VersionStatus status) {
    return switch (status) {
      case DRAFT -> "sable";
      case TRIAL -> "lac";
      case KEPT -> "mousse";
      case DISMISSED -> "sable";
    };
  }

  /// What messages call a part of the offer: `towhom`.
  static String key(OfferPart part) {
    return part.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static String key(PitchFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
