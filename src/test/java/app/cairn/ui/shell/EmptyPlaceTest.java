package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.Person;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A click in the empty part of a card, below the words, goes on at their end.
class EmptyPlaceTest {

  @TempDir Path home;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
  }

  @Test
  void belowThePitchAndBelowTheMission() {
    try (Person person = new Person(home)) {
      App.onFx(() -> person.app().stage().setHeight(980));
      person.click("example").click("room-pitch").click("pitch-tab-PROFILE_HEADLINE");
      TextArea pitch = (TextArea) person.app().node("pitch-text");
      Node card = person.lookup(".pitch-scroller").query();
      assertThat(bottom(card)).isGreaterThan(bottom(pitch) + 60);
      clickAbove(person, card, 20);
      person.types("Ah");
      assertThat(pitch.getText()).endsWith("Ah");

      person.click("room-offer");
      clickAbove(person, person.app().node("mission-card"), 6);
      person.types("Ah");
      assertThat(((TextArea) person.app().node("mission-sentence-editor")).getText())
          .endsWith("Ah");
    }
  }

  private static double bottom(Node node) {
    return node.localToScreen(node.getBoundsInLocal()).getMaxY();
  }

  private static void clickAbove(Person person, Node card, double edge) {
    Bounds seen = card.localToScreen(card.getBoundsInLocal());
    person.clickOn(seen.getCenterX(), seen.getMaxY() - edge);
    person.app().settle();
  }
}
