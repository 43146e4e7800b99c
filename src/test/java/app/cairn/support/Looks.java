package app.cairn.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Looks at a window as it stands. With `CAIRN_PICTURES=FOLDER` in the environment it keeps
/// pictures.
public final class Looks {

  private Looks() {}

  /// What is wrong with it: words cut or over others, controls without a name.
  ///
  /// @param picture the name of the picture that is kept
  public static List<String> faults(Scene scene, String picture) {
    List<String> faults = new ArrayList<>();
    WritableImage[] seen = new WritableImage[1];
    App.onFx(
        () -> {
          seen[0] = scene.snapshot(null);
          faults.addAll(TextChecks.faults(scene));
          faults.addAll(NameChecks.nameless(scene));
        });
    keep(seen[0], picture);
    return faults;
  }

  private static void keep(WritableImage picture, String name) {
    String folder = System.getenv("CAIRN_PICTURES");
    if (folder == null) {
      return;
    }
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(picture, null), "png", new File(folder, name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
