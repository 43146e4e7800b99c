package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.OnTheMap;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// At 200 % what pops up is read as easily as the window it comes from.
class LargerMenusTest extends AtHome {

  @BeforeEach
  void looksAtTheExampleNetwork() {
    sitsDown();
    person.click("example").click("room-network");
    person.app().node("network-filter");
  }

  @Test
  void aMenuGrowsWithTheWindowAndStaysUnderItsButton() {
    double before = opened("network-filter").getHeight();
    person.presses(KeyCode.ESCAPE);
    enlarge();
    Bounds words = opened("network-filter");
    assertThat(words.getHeight()).isBetween(before * 1.9, before * 2.1);
    Bounds button = onScreen(person.app().node("network-filter"));
    Bounds menu = menu();
    // With its shadow.
    assertThat(menu.getMinY()).isBetween(button.getMaxY() - 48, button.getMaxY() + 24);
    assertThat(menu.getMinX()).isBetween(button.getMinX() - 60, button.getMaxX());
    assertStandsWhollyOn(Screen.getPrimary().getVisualBounds(), menu);
  }

  @Test
  void aMenuTooHighForTheScreenKeepsWithinIt() {
    enlarge();
    person.click("network-tools");
    assertStandsWhollyOn(Screen.getPrimary().getVisualBounds(), menu());
  }

  @Test
  void aListOfChoicesIsAsWideAsItsField() {
    new OnTheMap(person).clicks("Claire Le Goff");
    enlarge();
    person.click("person-circle");
    Bounds field = onScreen(person.app().node("person-circle"));
    assertThat(menu().getWidth()).isGreaterThan(field.getWidth() * 0.9);
  }

  private void enlarge() {
    for (int i = 0; i < 10; i++) {
      person.presses(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    assertThat(person.app().window().preferences().get().zoomPercent()).isEqualTo(200);
  }

  /// Opens the menu of a button.
  ///
  /// @return the first words of it, on the screen
  private Bounds opened(String button) {
    person.click(button);
    Bounds[] words = new Bounds[1];
    App.onFx(() -> words[0] = onScreen(popup().getScene().getRoot().lookup(".label")));
    return words[0];
  }

  private static Bounds menu() {
    Bounds[] whole = new Bounds[1];
    App.onFx(
        () -> {
          PopupWindow popup = popup();
          whole[0] =
              new BoundingBox(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight());
        });
    return whole[0];
  }

  private static PopupWindow popup() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof PopupWindow && each.isShowing())
        .map(PopupWindow.class::cast)
        .filter(each -> !(each instanceof javafx.scene.control.Tooltip))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing popped up"));
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static void assertStandsWhollyOn(Rectangle2D screen, Bounds menu) {
    assertThat(menu.getMinY()).isGreaterThanOrEqualTo(screen.getMinY());
    assertThat(menu.getMaxY()).isLessThanOrEqualTo(screen.getMaxY() + 1);
    assertThat(menu.getMinX()).isGreaterThanOrEqualTo(screen.getMinX());
    assertThat(menu.getMaxX()).isLessThanOrEqualTo(screen.getMaxX());
  }
}
