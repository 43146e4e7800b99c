package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.PitchDossiers;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The page on the screen is as sharp as the screen.
class PagePreviewTest {

  @Test
  void aPictureOfThePageIsShownPixelForPixelAtEveryZoom() throws Exception {
    try (OpenPitch room = OpenPitch.on(PitchDossiers.nadia(), List.of())) {
      OpenPitch.until(() -> room.lookup(".paper .image-view").tryQuery().isPresent());
      for (String button : List.of("sheet-fit", "sheet-larger", "sheet-smaller")) {
        room.clickOn("#" + button);
        OpenPitch.until(() -> !page(room).isSmooth());
        assertThat(page(room).getFitWidth()).isEqualTo(page(room).getImage().getWidth());
        assertThat(page(room).getFitHeight()).isEqualTo(page(room).getImage().getHeight());
      }
    }
  }

  @Test
  void severalPagesFittedScrollOneWayOnly() throws Exception {
    try (OpenPitch room = OpenPitch.on(PitchDossiers.nadia(), List.of())) {
      OpenPitch.until(() -> room.lookup(".paper .image-view").tryQuery().isPresent());
      TextArea text = room.lookup("#pitch-text").queryAs(TextArea.class);
      room.interact(() -> text.setText("Relier ceux qui soignent. ".repeat(240)));
      OpenPitch.until(() -> room.lookup(".paper").queryAll().size() > 1);
      room.interact(() -> text.getScene().getWindow().setHeight(1100));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(bars(room, Orientation.VERTICAL)).isEqualTo(1);
      assertThat(bars(room, Orientation.HORIZONTAL)).isZero();
    }
  }

  private static long bars(OpenPitch room, Orientation way) {
    return room.lookup("#sheet-preview").query().lookupAll(".scroll-bar").stream()
        .filter(bar -> bar.isVisible() && ((ScrollBar) bar).getOrientation() == way)
        .count();
  }

  private static ImageView page(OpenPitch room) {
    return room.lookup(".paper .image-view").queryAs(ImageView.class);
  }
}
