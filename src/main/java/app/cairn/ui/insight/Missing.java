package app.cairn.ui.insight;

import app.cairn.ui.kit.Screen;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Scaffolding: a part that is not built yet. Goes before this lands.
final class Missing implements Screen {

  private final Region node = new Region();

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void close() {}
}
