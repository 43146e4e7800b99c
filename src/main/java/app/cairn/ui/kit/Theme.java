package app.cairn.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Day and night. JavaFX thread.
public enum Theme {
  LIGHT("palette-light.css"),
  DARK("palette-dark.css");

  private static final String COMMON = Stylesheets.beside(Theme.class, "cairn.css");

  private static final List<String> FONTS =
      List.of(
          "SourceSans3_400Regular.ttf",
          "SourceSans3_600SemiBold.ttf",
          "SourceSans3_400Regular_Italic.ttf",
          "SourceSerif4_400Regular.ttf",
          "SourceSerif4_600SemiBold.ttf",
          "SourceSerif4_400Regular_Italic.ttf");

  private final String palette;

  Theme(String palette) {
    this.palette = Stylesheets.beside(Theme.class, palette);
  }

  /// Loads the fonts of the interface. Once, before the first window; any thread.
  public static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream in = Theme.class.getResourceAsStream("/app/cairn/fonts/" + name)) {
        Font font = in == null ? null : Font.loadFont(in, 15);
        if (font == null) {
          throw new IllegalStateException("Missing font " + name);
        }
        measure(font);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The first text in a font reads its tables from the disk: here rather than in the window.
  private static void measure(Font font) {
    Text text = new Text("Cairn");
    text.setFont(font);
    text.getLayoutBounds();
    // The height of small letters and the place of a line under them stand in tables apart.
    text.underlineShape(0, 1);
  }

  /// Dresses `scene`, and everything that pops up from now on.
  public void apply(Scene scene) {
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(palette, COMMON);
  }
}
