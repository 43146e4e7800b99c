package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import java.util.Locale;

/// What messages, ids and style classes call a part of the offer: `towhom`, `what`, `how`.
final class PartKey {

  private PartKey() {}

  static String of(OfferPart part) {
    return part.name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
