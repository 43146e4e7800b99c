package app.cairn.ui.kit;

import app.cairn.text.Messages;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How a shortcut is written on the screen: `Ctrl K`, `Ctrl Maj Z`, or `Ctrl Shift Z` in English;
/// `Suppr`, or `Delete`.
public final class Shortcuts {

  private Shortcuts() {}

  public static String name(KeyCombination shortcut, Messages messages) {
    StringBuilder name = new StringBuilder();
    if (shortcut.getShortcut() == KeyCombination.ModifierValue.DOWN
        || shortcut.getControl() == KeyCombination.ModifierValue.DOWN) {
      name.append(messages.get("kit.key.control")).append(' ');
    }
    if (shortcut.getAlt() == KeyCombination.ModifierValue.DOWN) {
      name.append(messages.get("kit.key.alt")).append(' ');
    }
    if (shortcut.getShift() == KeyCombination.ModifierValue.DOWN) {
      name.append(messages.get("kit.key.shift")).append(' ');
    }
    if (shortcut instanceof KeyCodeCombination keys) {
      name.append(
          switch (keys.getCode()) {
            case ADD -> "+";
            case SUBTRACT -> "−";
            case NUMPAD0 -> "0";
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case ENTER -> messages.get("kit.key.enter");
            case INSERT -> messages.get("kit.key.insert");
            case DELETE -> messages.get("kit.key.delete");
            default -> keys.getCode().getName();
          });
    }
    return name.toString();
  }
}
