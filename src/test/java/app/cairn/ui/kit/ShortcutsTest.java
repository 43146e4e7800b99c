package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.Language;
import app.cairn.text.Messages;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

  @Test
  void aKeyIsCalledWhatItIsCalledInTheLanguageSpoken() {
    KeyCombination keys = KeyCombination.valueOf("Shortcut+Alt+Shift+M");
    assertThat(Shortcuts.name(keys, new Messages(Language.FRENCH))).isEqualTo("Ctrl Alt Maj M");
    assertThat(Shortcuts.name(keys, new Messages(Language.ENGLISH))).isEqualTo("Ctrl Alt Shift M");
  }
}
