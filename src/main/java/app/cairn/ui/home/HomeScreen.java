package app.cairn.ui.home;

import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// « Accueil » : where one stands in the loop, and what would move it on.
public final class HomeScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(HomeScreen.class, "home.css");

  private final Workspace workspace;
  private final VBox root = new VBox();

  public HomeScreen(Workspace workspace) {
    this.workspace = workspace;
    root.setId("home-screen");
    root.getStylesheets().add(STYLESHEET);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void close() {}
}
