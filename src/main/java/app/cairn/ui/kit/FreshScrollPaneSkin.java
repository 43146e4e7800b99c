package app.cairn.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// Draws what a scroll pane shows afresh, keeping no picture of it. The toolkit's own skin keeps
/// one for each pane, as large as the pane, and does not let go of it when the pane leaves the
/// window: going from room to room filled the memory
/// (docs/decisions/0052-no-picture-outlives-its-place.md). The stylesheet gives it to every scroll
/// pane.
public final class FreshScrollPaneSkin extends ScrollPaneSkin {

  public FreshScrollPaneSkin(ScrollPane pane) {
    super(pane);
    getChildren().stream()
        .filter(part -> part.getStyleClass().contains("viewport"))
        .forEach(part -> part.setCache(false));
  }
}
