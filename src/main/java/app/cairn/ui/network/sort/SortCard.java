package app.cairn.ui.network.sort;

import javafx.scene.layout.VBox;

/// One card of the starting sort: one thing to say.
abstract class SortCard extends VBox {

  private static final double WIDTH = 480;

  SortCard() {
    super(16);
    getStyleClass().addAll("card", "sort-card");
    setMaxSize(WIDTH, USE_PREF_SIZE);
  }

  /// Puts the focus where one begins.
  abstract void begin();

  /// Keeps what is said and was not sent yet, as one leaves.
  void keep() {}
}
