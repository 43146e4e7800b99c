package app.cairn.support;

import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.ZoomPane;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Windows to test views in, dressed as the application's.
public final class Windows {

  private Windows() {}

  /// Shows `content` in `stage`, by day, as large as the room a screen has at 1280×800.
  public static void show(Stage stage, Parent content) {
    show(stage, content, Theme.LIGHT, 1072, 752, 1);
  }

  /// @param width of the window, in pixels of the screen
  /// @param zoom 1 to 2
  public static void show(
      Stage stage, Parent content, Theme theme, double width, double height, double zoom) {
    Theme.loadFonts();
    ZoomPane pane = new ZoomPane(content);
    pane.zoomProperty().set(zoom);
    Scene scene = new Scene(pane, width, height);
    theme.apply(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }
}
