package app.cairn.ui.network.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.OwnField;
import app.cairn.text.Language;
import app.cairn.ui.network.PeopleInWindow;
import app.cairn.ui.network.PeopleStage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Fields of one’s own, written with the keys alone.
@ExtendWith(ApplicationExtension.class)
class OwnFieldsTest extends PeopleInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void openTheCardOfYann(FxRobot r) {
    open(r, PeopleStage.example(Language.FRENCH));
    choose("Yann Le Bris");
    fire("person-more");
  }

  @Test
  void enterGoesOnToWhatIsToBeFilledAndTakesNoFieldAway() {
    fire("own-field-add");
    type("Anniversaire\n12 mai\n\n\n");
    assertThat(person("Yann Le Bris").ownFields())
        .containsExactly(new OwnField("Anniversaire", "12 mai"));
    assertThat(focused())
        .as("it stays where nothing more is to fill")
        .isEqualTo(node("own-field-value-0"));
    fire("own-field-add");
    type("Chien\nUlysse\n");
    click("own-field-value-0");
    key(KeyCode.ENTER);
    assertThat(focused()).isEqualTo(node("own-field-value-1"));
    key(KeyCode.ENTER);
    assertThat(person("Yann Le Bris").ownFields())
        .containsExactly(new OwnField("Anniversaire", "12 mai"), new OwnField("Chien", "Ulysse"));
  }
}
