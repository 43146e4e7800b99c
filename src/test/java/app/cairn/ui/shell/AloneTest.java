package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What fills the whole screen is left by Escape, whatever has the focus; what was said is kept.
class AloneTest extends AtHome {

  @BeforeEach
  void beginTheSort() {
    sitsDown().begins("Zoé").click("room-network").click("network-empty-sort");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sort-name", "sort-next"})
  void theNamesAreLeft(String focused) {
    person.click("sort-name").types("Tante Yvonne");
    focus(focused);
    person.presses(KeyCode.ESCAPE);
    assertThatItIsLeft();
    person.presses(KeyCode.F4).reads("Tante Yvonne");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sort-warmth-CLOSE", "sort-known", "sort-door", "sort-pass"})
  void thePersonToldOfIsLeft(String focused) {
    tellOf("Tante Yvonne");
    person.click("sort-warmth-CLOSE").click("sort-known").types("Anne Rivière");
    focus(focused);
    person.presses(KeyCode.ESCAPE);
    assertThatItIsLeft();
    person.presses(KeyCode.F4).reads("Anne Rivière");
  }

  @Test
  void theLastPageIsLeft() {
    tellOf("Tante Yvonne");
    person.click("sort-pass").reads("Une personne est sur votre carte.");
    focus("");
    person.presses(KeyCode.ESCAPE);
    assertThatItIsLeft();
  }

  private void tellOf(String name) {
    person.click("sort-name").types(name).presses(KeyCode.ENTER);
    person.click("sort-next").click("sort-enough").reads("À quel point");
  }

  /// @param id empty for nothing at all
  private void focus(String id) {
    if (id.isEmpty()) {
      App.onFx(() -> person.app().stage().getScene().getRoot().requestFocus());
    } else {
      person.tabsTo(id);
    }
  }

  private void assertThatItIsLeft() {
    assertThat(person.app().stage().getScene().lookup("#starting-sort")).isNull();
    assertThat(person.app().stage().isFullScreen()).isFalse();
    person.app().node("network-map");
  }
}
