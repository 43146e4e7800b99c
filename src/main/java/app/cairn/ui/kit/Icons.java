package app.cairn.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the one pack, Feather. Decorative: what they stand beside, or their tooltip, says the
/// words.
public final class Icons {

  private Icons() {}

  /// An icon of 17 px, coloured by the stylesheet.
  public static FontIcon of(Ikon ikon) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add("icon");
    return icon;
  }

  public static FontIcon of(Ikon ikon, int size) {
    FontIcon icon = of(ikon);
    icon.setIconSize(size);
    return icon;
  }
}
