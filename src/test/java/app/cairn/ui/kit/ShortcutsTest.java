package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.Language;
import app.cairn.text.Messages;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsTest {

  @Test
  void aKeyIsCalledWhatItIsCalledInTheLanguageSpoken() {
    KeyCombination keys = KeyCombination.valueOf("Shortcut+Alt+Shift+M");
    assertThat(Shortcuts.name(keys, new Messages(Language.FRENCH))).isEqualTo("Ctrl Alt Maj M");
    assertThat(Shortcuts.name(keys, new Messages(Language.ENGLISH))).isEqualTo("Ctrl Alt Shift M");
  }

  @ParameterizedTest
  @CsvSource({
    "Enter, Entrée, Enter",
    "Insert, Inser, Insert",
    "Delete, Suppr, Delete",
    "F2, F2, F2",
    "Shortcut+Up, Ctrl ↑, Ctrl ↑",
    "Shortcut+Left, Ctrl ←, Ctrl ←",
  })
  void soAreTheKeysThatHaveNoLetter(String keys, String french, String english) {
    KeyCombination meant = KeyCombination.valueOf(keys);
    assertThat(Shortcuts.name(meant, new Messages(Language.FRENCH))).isEqualTo(french);
    assertThat(Shortcuts.name(meant, new Messages(Language.ENGLISH))).isEqualTo(english);
  }
}
