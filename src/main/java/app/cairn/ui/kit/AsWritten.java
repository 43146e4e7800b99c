package app.cairn.ui.kit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;

/// Controls that show words as they are written. JavaFX takes an underscore in those of a button or
/// of a menu for the sign of a shortcut, and leaves it out: « CV_2026 » would read « CV2026 ».
public final class AsWritten {

  private AsWritten() {}

  public static <B extends ButtonBase> B of(B button) {
    button.setMnemonicParsing(false);
    return button;
  }

  public static <M extends MenuItem> M of(M item) {
    item.setMnemonicParsing(false);
    return item;
  }
}
