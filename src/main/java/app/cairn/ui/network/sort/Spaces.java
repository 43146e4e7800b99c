package app.cairn.ui.network.sort;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Room that takes what is left.
final class Spaces {

  private Spaces() {}

  static Region wide() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
