package app.cairn.ui.kit;

import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How a shortcut is written on the screen: `Ctrl K`, `Ctrl Maj Z`.
public final class Shortcuts {

  private Shortcuts() {}

  public static String name(KeyCombination shortcut) {
    return name(shortcut, Locale.getDefault(Locale.Category.DISPLAY));
  }

  static String name(KeyCombination shortcut, Locale locale) {
    StringBuilder name = new StringBuilder();
    if (shortcut.getShortcut() == KeyCombination.ModifierValue.DOWN
        || shortcut.getControl() == KeyCombination.ModifierValue.DOWN) {
      name.append("Ctrl ");
    }
    if (shortcut.getAlt() == KeyCombination.ModifierValue.DOWN) {
      name.append("Alt ");
    }
    if (shortcut.getShift() == KeyCombination.ModifierValue.DOWN) {
      name.append(locale.getLanguage().equals("fr") ? "Maj " : "Shift ");
    }
    if (shortcut instanceof KeyCodeCombination keys) {
      name.append(
          switch (keys.getCode()) {
            case ADD -> "+";
            case SUBTRACT -> "−";
            case NUMPAD0 -> "0";
            default -> keys.getCode().getName();
          });
    }
    return name.toString();
  }
}
