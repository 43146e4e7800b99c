package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.PitchDossiers;
import java.util.List;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;

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

  private static ImageView page(OpenPitch room) {
    return room.lookup(".paper .image-view").queryAs(ImageView.class);
  }
}
