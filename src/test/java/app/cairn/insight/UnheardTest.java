package app.cairn.insight;

import static app.cairn.insight.Unheard.Expectation.EVERYTHING;
import static app.cairn.insight.Unheard.Expectation.MOSTLY_HEARD;
import static app.cairn.insight.Unheard.Expectation.PROBABLY_NEW;
import static app.cairn.insight.Unheard.Expectation.SURELY_NEW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Walk;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnheardTest {

  private final Walk walk = new Walk();

  private Unheard unheard() {
    return Unheard.of(walk.dossier());
  }

  @Test
  void beforeAnybodyWasHeardEverythingIsNew() {
    assertThat(unheard()).isEqualTo(new Unheard(0, 0, 0));
    assertThat(unheard().expectation()).isEqualTo(EVERYTHING);
  }

  @Test
  void theChanceOfSomethingNewIsThatOfThemesHeardOnceAmongVoices() {
    UUID yann = walk.knows("Yann");
    UUID maud = walk.knows("Maud");
    UUID ines = walk.knows("Inès");
    UUID paul = walk.knows("Paul");
    walk.hears(yann, "…", "humaniser", "budgets");
    walk.hears(maud, "…", "Humaniser");
    walk.hears(ines, "…", "humaniser");
    walk.hears(paul, "…", "humaniser", "maisons de retraite");
    assertThat(unheard()).isEqualTo(new Unheard(4, 2, 3));
    assertThat(unheard().chanceOfNew()).isEqualTo(0.5);
    assertThat(unheard().expectation()).isEqualTo(PROBABLY_NEW);
  }

  @Test
  void aThemeOfTwoWhoAreOneVoiceWasHeardOnce() {
    UUID house = walk.house("Clinique");
    walk.hears(walk.knows("Maud", house), "…", "humaniser");
    walk.hears(walk.knows("Claire", house), "…", "humaniser");
    assertThat(unheard()).isEqualTo(new Unheard(1, 1, 1));
    assertThat(unheard().expectation()).isEqualTo(SURELY_NEW);
  }

  @Test
  void whenAllSayTheSameLittleIsLeftToHear() {
    for (int i = 0; i < 8; i++) {
      walk.hears(walk.knows("Voix " + i), "…", "humaniser", "budgets");
    }
    assertThat(unheard().expectation()).isEqualTo(MOSTLY_HEARD);
  }
}
