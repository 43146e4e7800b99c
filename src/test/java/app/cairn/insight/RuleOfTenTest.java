package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Feedback;
import app.cairn.meeting.MarketFit;
import app.cairn.meeting.Understanding;
import app.cairn.meeting.Walk;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleOfTenTest {

  private final Walk walk = new Walk();
  private int heard;

  private void says(UUID person, MarketFit fit, Understanding understanding) {
    walk.keeps(
        Feedback.heard("Le marché…", NOW.plusSeconds(heard++))
            .contact(person)
            .marketFit(fit)
            .understanding(understanding));
  }

  private void against(int people) {
    for (int i = 0; i < people; i++) {
      says(walk.knows("Voix " + i), MarketFit.DOES_NOT_FIT, Understanding.UNDERSTOOD);
    }
  }

  private RuleOfTen rule() {
    return RuleOfTen.of(walk.dossier());
  }

  @Test
  void tenWhoUnderstoodAndSayAllTheSameAreNeededNineAreNotEnough() {
    against(9);
    assertThat(rule().holds()).isFalse();
    against(1);
    assertThat(rule()).isEqualTo(new RuleOfTen(10, 0));
    assertThat(rule().holds()).isTrue();
  }

  @Test
  void whoDidNotUnderstandOrOfWhomItIsNotSaidDoesNotCount() {
    against(9);
    says(walk.knows("Pas compris"), MarketFit.DOES_NOT_FIT, Understanding.NOT_UNDERSTOOD);
    says(walk.knows("Non dit"), MarketFit.DOES_NOT_FIT, Understanding.UNSAID);
    says(null, MarketFit.DOES_NOT_FIT, Understanding.UNDERSTOOD);
    assertThat(rule().against()).isEqualTo(9);
  }

  @Test
  void twentyOfOneHouseAreOneVoice() {
    UUID house = walk.house("Grand hôpital");
    for (int i = 0; i < 20; i++) {
      says(walk.knows("Voix " + i, house), MarketFit.DOES_NOT_FIT, Understanding.UNDERSTOOD);
    }
    assertThat(rule().against()).isEqualTo(1);
  }

  @Test
  void oneWhoSaysThatItFitsIsEnoughForTheRuleNotToHold() {
    against(12);
    says(walk.knows("Favorable"), MarketFit.FITS, Understanding.UNDERSTOOD);
    assertThat(rule()).isEqualTo(new RuleOfTen(12, 1));
    assertThat(rule().holds()).isFalse();
  }

  @Test
  void whoChangesTheirMindCountsWithTheLatestTheySaid() {
    UUID yann = walk.knows("Yann");
    says(yann, MarketFit.DOES_NOT_FIT, Understanding.UNDERSTOOD);
    says(yann, MarketFit.FITS, Understanding.UNDERSTOOD);
    assertThat(rule()).isEqualTo(new RuleOfTen(0, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void oneMoreIndependentVoiceAgainstNeverMakesItLess(long seed) {
    Random random = new Random(seed);
    UUID[] houses = {walk.house("Un"), walk.house("Deux"), null, null, null};
    RuleOfTen before = rule();
    for (int i = 0; i < 40; i++) {
      UUID person = walk.knows("Voix " + i, houses[random.nextInt(houses.length)]);
      says(person, MarketFit.DOES_NOT_FIT, Understanding.UNDERSTOOD);
      RuleOfTen after = rule();
      assertThat(after.against()).isBetween(before.against(), before.against() + 1);
      assertThat(!before.holds() || after.holds()).isTrue();
      before = after;
    }
    assertThat(before.holds()).isTrue();
  }
}
