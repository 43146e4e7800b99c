package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Manners;
import app.cairn.settings.SettingsFile;
import app.cairn.support.App;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// After how many days one asks again, after how many months one has lost sight of somebody: it is
/// the person who says.
class OwnMeasuresTest extends AtHome {

  @Test
  void whoeverWaitsTenYearsHasLostSightOfNobody() {
    sitsDown().click("example").click("room-network");
    assertThat(lostSightOf()).isPositive();

    sets("settings-dormant", "120");

    assertThat(lostSightOf()).isZero();
    assertThat(kept()).isEqualTo(new Manners(48, 10, 120));
    person.leavesAndComesBack();
    assertThat(person.app().window().preferences().get().manners()).isEqualTo(kept());
  }

  @Test
  void aNumberOutOfRangeBecomesTheNearestAndNoneLeavesItAsItWas() {
    sitsDown().click("example");

    sets("settings-silence", "999");
    assertThat(kept().silence()).isEqualTo(Manners.MOST_DAYS);

    sets("settings-silence", "");
    assertThat(kept().silence()).isEqualTo(Manners.MOST_DAYS);

    sets("settings-thanks", "0");
    assertThat(kept().thanksHours()).isEqualTo(1);
  }

  private Manners kept() {
    // Settings are kept one after the other, elsewhere than on the JavaFX thread.
    Manners now = person.app().window().preferences().get().manners();
    person.app().await(() -> onDisk().equals(now), "not kept: " + now);
    return now;
  }

  private Manners onDisk() {
    return SettingsFile.of(home.resolve("app")).read().manners();
  }

  private int lostSightOf() {
    App.onFx(
        () ->
            person.app().window().actions().stream()
                .filter(action -> action.id().equals("network-awakening"))
                .forEach(action -> action.run()));
    ListView<?> list = (ListView<?>) person.app().node("awakening-panel").lookup("#awakening-list");
    person.app().settle();
    return list.getItems().size();
  }

  private void sets(String field, String number) {
    App.onFx(() -> person.app().window().openSettings());
    App.onFx(() -> ((TextField) person.lookup("#" + field).query()).setText(number));
    person.presses(KeyCode.ESCAPE);
    person.app().settle();
  }
}
