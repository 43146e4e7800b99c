package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Windows;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The field for a text of any length.
class GrowingTextAreaTest extends FxRobot {

  private Stage stage;
  private GrowingTextArea area;

  @Test
  void aTextOfManyPagesIsDrawnTwiceAsLargeFromItsFirstWordToItsLast() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(() -> show("Relier ceux qui soignent. ".repeat(1_923)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(inked()).as("words at the top").isGreaterThan(1_000);
    push(KeyCode.CONTROL, KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(inked()).as("words at the end").isGreaterThan(300);
    write("!!", 0);
    assertThat(area.getText()).endsWith("!!");
    interact(stage::close);
  }

  @Test
  void aTextOfManyPagesScrollsInOnePlaceOnlyAndIsFollowedToItsLastWord() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(() -> show("Relier ceux qui soignent. ".repeat(400)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bars()).as("scroll bars in sight").isEqualTo(1);
    push(KeyCode.CONTROL, KeyCode.END);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seenWhole(area.getLength() - 1)).as("the last letter").isTrue();
    push(KeyCode.CONTROL, KeyCode.HOME);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seenWhole(0)).as("the first letter").isTrue();
    moveTo(area);
    scroll(150, VerticalDirection.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seenWhole(area.getLength() - 1)).as("the last letter, by the wheel").isTrue();
    interact(() -> stage.setHeight(500));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bars()).as("scroll bars in a lower window").isEqualTo(1);
    interact(stage::close);
  }

  @Test
  void aTextOfAPageHasNoScrollBarOfItsOwn() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(() -> show("Relier ceux qui soignent. ".repeat(40)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.lookupAll(".scroll-bar")).noneMatch(bar -> bar.isVisible());
    interact(stage::close);
  }

  private long bars() {
    return stage.getScene().getRoot().lookupAll(".scroll-bar").stream()
        .filter(
            bar -> bar.isVisible() && ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)
        .count();
  }

  private boolean seenWhole(int letter) {
    Rectangle2D at = ((TextAreaSkin) area.getSkin()).getCharacterBounds(letter);
    Bounds place =
        area.localToScene(
            new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    return place.getMinY() >= 0 && place.getMaxY() <= stage.getScene().getHeight();
  }

  /// How many pixels of the window are dark.
  private long inked() {
    WritableImage[] seen = new WritableImage[1];
    interact(
        () -> seen[0] = new Robot().getScreenCapture(null, new Rectangle2D(20, 20, 1000, 700)));
    long dark = 0;
    for (int y = 0; y < seen[0].getHeight(); y++) {
      for (int x = 0; x < seen[0].getWidth(); x++) {
        if (seen[0].getPixelReader().getColor(x, y).getBrightness() < 0.5) {
          dark++;
        }
      }
    }
    return dark;
  }

  private void show(String words) {
    area = new GrowingTextArea(6);
    area.getStyleClass().add("own-words-area");
    area.setText(words);
    ScrollPane page = new ScrollPane(area);
    page.setFitToWidth(true);
    stage = new Stage();
    Windows.show(stage, page, Theme.LIGHT, 1072, 752, 2);
    area.requestFocus();
    area.positionCaret(0);
  }
}
