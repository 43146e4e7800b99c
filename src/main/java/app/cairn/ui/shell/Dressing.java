package app.cairn.ui.shell;

import app.cairn.settings.Appearance;
import app.cairn.settings.Settings;
import app.cairn.settings.WindowPlace;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.ZoomPane;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Dresses the window as the settings say: day or night, larger or smaller, where it was last time.
final class Dressing {

  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final Stage stage;
  private final Scene scene;
  private final ZoomPane zoom;
  private final Preferences preferences;
  private final ChangeListener<ColorScheme> scheme;
  private final ListChangeListener<Window> popups = this::scalePopups;
  private Theme worn;

  Dressing(Stage stage, Scene scene, ZoomPane zoom, Preferences preferences) {
    this.stage = stage;
    this.scene = scene;
    this.zoom = zoom;
    this.preferences = preferences;
    this.scheme = (_, _, _) -> wear(preferences.get());
    place();
    wear(preferences.get());
    preferences.settings().addListener((_, _, next) -> wear(next));
    Platform.getPreferences().colorSchemeProperty().addListener(scheme);
    Window.getWindows().addListener(popups);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> letGo());
  }

  /// What outlives the window knows it no longer.
  private void letGo() {
    Platform.getPreferences().colorSchemeProperty().removeListener(scheme);
    Window.getWindows().removeListener(popups);
  }

  /// True when what is worn now is dark.
  boolean dark() {
    return worn == Theme.DARK;
  }

  /// Remembers where the window is.
  void rememberPlace() {
    if (!stage.isFullScreen() && !stage.isIconified()) {
      WindowPlace place =
          new WindowPlace(
              stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
      preferences.change(s -> s.withWindow(place));
    }
  }

  private void wear(Settings settings) {
    double larger = settings.zoomPercent() / 100.0;
    zoom.zoomProperty().set(larger);
    leaveRoomFor(larger);
    Theme next = theme(settings.appearance());
    if (next != worn) {
      worn = next;
      next.apply(scene);
    }
  }

  /// The larger the interface, the larger the smallest window that shows all of it: up to the
  /// screen.
  private void leaveRoomFor(double larger) {
    Rectangle2D screen = screen().getVisualBounds();
    double width = Math.min(screen.getWidth(), LEAST_WIDTH * larger);
    double height = Math.min(screen.getHeight(), LEAST_HEIGHT * larger);
    stage.setMinWidth(width);
    stage.setMinHeight(height);
    boolean free = !stage.isMaximized() && !stage.isFullScreen();
    if (free && stage.getWidth() < width) {
      stage.setWidth(width);
    }
    if (free && stage.getHeight() < height) {
      stage.setHeight(height);
    }
  }

  /// The one the window is on.
  private Screen screen() {
    return Screen.getScreensForRectangle(stage.getX(), stage.getY(), 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary);
  }

  private static Theme theme(Appearance appearance) {
    return switch (appearance) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  private void place() {
    stage.setWidth(1280);
    stage.setHeight(800);
    preferences
        .get()
        .window()
        .filter(Dressing::onSomeScreen)
        .ifPresent(
            place -> {
              stage.setX(place.x());
              stage.setY(place.y());
              stage.setWidth(place.width());
              stage.setHeight(place.height());
              stage.setMaximized(place.maximized());
            });
  }

  /// A screen may have been unplugged since: then the window opens in the middle of what is left.
  private static boolean onSomeScreen(WindowPlace place) {
    return place.width() >= LEAST_WIDTH
        && place.height() >= LEAST_HEIGHT
        && Screen.getScreens().stream()
            .anyMatch(
                screen ->
                    screen.getBounds().contains(place.x() + 60, place.y() + 20)
                        && screen.getBounds().getWidth() + 40 >= place.width());
  }

  /// Menus and tooltips are windows of their own, which the scale does not reach: each is given it.
  private void scalePopups(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window window : change.getAddedSubList()) {
        if (window instanceof PopupWindow popup && popup.getScene() != null) {
          enlarge(popup, preferences.get().zoomPercent() / 100.0);
        }
      }
    }
  }

  private void enlarge(PopupWindow popup, double larger) {
    scale(popup, larger);
    if (larger > 1) {
      FxThread.soon(() -> bringBack(popup, larger));
    }
  }

  private static void scale(PopupWindow popup, double larger) {
    Parent root = popup.getScene().getRoot();
    root.getChildrenUnmodifiable()
        .forEach(part -> part.getTransforms().setAll(new Scale(larger, larger)));
    // The window takes the size of what it is found to hold.
    root.getLayoutBounds();
  }

  /// It was placed as if it were small: its end may lie beyond the screen. What is higher than the
  /// screen grows less.
  private void bringBack(PopupWindow popup, double larger) {
    Rectangle2D seen = screen().getVisualBounds();
    if (popup.getHeight() > seen.getHeight()) {
      scale(popup, Math.max(1, larger * seen.getHeight() / popup.getHeight()));
    }
    double right = popup.getX() + popup.getWidth() - seen.getMaxX();
    double below = popup.getY() + popup.getHeight() - seen.getMaxY();
    popup.setAnchorX(popup.getAnchorX() - back(right, popup.getX() - seen.getMinX()));
    popup.setAnchorY(popup.getAnchorY() - back(below, popup.getY() - seen.getMinY()));
  }

  /// How far to move what lies `beyond` one edge and has so much `room` at the other: by whole
  /// pixels, on which windows stand, and one more.
  private static double back(double beyond, double room) {
    return beyond <= 0 ? 0 : Math.max(0, Math.min(Math.ceil(beyond) + 1, room));
  }
}
