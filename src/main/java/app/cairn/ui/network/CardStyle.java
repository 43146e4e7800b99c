package app.cairn.ui.network;

import java.util.Objects;

/// The stylesheet of cards and of the list.
final class CardStyle {

  private CardStyle() {}

  static String sheet() {
    return Objects.requireNonNull(CardStyle.class.getResource("people.css")).toExternalForm();
  }
}
