package app.cairn.ui.home;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.insight.NextStep;
import app.cairn.insight.PutOff;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Walk;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Accueil in a window: where one stands, and each step one press away.
class HomeScreenTest {

  private final Walk walk = new Walk();
  private OpenScreen open;

  private void open() throws Exception {
    open = OpenScreen.of(walk.dossier(), new HandClock(NOW), HomeScreen::new);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void theFirstStepHasTheKeyboardAndEnterGoesWhereItIsDone() throws Exception {
    UUID claire = walk.knows("Claire Le Goff");
    Meeting met = walk.met(1, null, claire);
    open();
    assertThat(open.focused().getId()).isEqualTo("home-step-thank");
    assertThat(open.focused().getAccessibleText()).contains("Remercier Claire Le Goff");
    open.presses(KeyCode.ENTER);
    assertThat(open.window.goneTo()).containsExactly("meetings " + met.id());
  }

  @Test
  void aStepThatWaitsIsShownAgainAfterAnUndo() throws Exception {
    walk.met(1, null, walk.knows("Claire Le Goff"));
    open();
    open.does(() -> ((MenuButton) open.node("home-later-thank")).getItems().get(1).fire());
    assertThat(open.shows("home-step-thank")).isFalse();
    assertThat(open.dossier().all(PutOff.KIND))
        .singleElement()
        .satisfies(one -> assertThat(one.until()).isEqualTo(Walk.TODAY.plusDays(7)));
    open.does(open.session::undo);
    assertThat(open.shows("home-step-" + NextStep.Kind.THANK.name().toLowerCase())).isTrue();
  }

  @Test
  void theRingIsOneStopAndItsStonesLeadToTheirPlaces() throws Exception {
    Meeting met = walk.met(2, null, walk.knows("Maud Le Fur"));
    open();
    open.does(() -> open.node("home-ring").requestFocus());
    String begins = open.node("home-ring").getAccessibleText();
    boolean found = false;
    for (int i = 0; i < 40 && !found; i++) {
      open.presses(KeyCode.RIGHT);
      found = open.node("home-ring").getAccessibleText().contains("Maud");
    }
    assertThat(found).as("from « %s » on", begins).isTrue();
    open.presses(KeyCode.ENTER);
    assertThat(open.window.goneTo()).containsExactly("meetings " + met.id());
  }

  @Test
  void aMeetingIsNotedFromHere() throws Exception {
    open();
    open.clicks("home-log");
    assertThat(open.window.goneTo()).containsExactly("meetings meeting-log");
  }

  @Test
  void aDossierWithoutAWordLeadsToTheFirstOne() throws Exception {
    open();
    assertThat(open.focused().getId()).isEqualTo("home-step-define");
    open.clicks("home-step-define");
    assertThat(open.window.goneTo()).containsExactly("offer");
  }
}
