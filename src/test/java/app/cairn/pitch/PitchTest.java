package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.Offer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PitchTest {

  private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

  private final Offer first = Offer.first(NOW).frozen("Premier essai", NOW);
  private final Offer draft = first.next(NOW);
  private final Offer second = draft.frozen("Plus clair", NOW);
  private final Pitch pitch = Pitch.first(PitchFormat.ONE_MINUTE, "J’aide", first.id(), NOW);

  @Test
  void aPitchHoldsUntilTheOfferMovesOn() {
    assertThat(pitch.toReview(with(first))).isFalse();
    assertThat(pitch.toReview(with(first, second))).isTrue();
  }

  @Test
  void aDraftOfTheOfferDoesNotMoveItOn() {
    assertThat(pitch.toReview(with(first, draft))).isFalse();
  }

  @Test
  void whatWasReadAgainBesideTheOfferHolds() {
    Pitch read = pitch.readAgainst(second.id());
    assertThat(read.toReview(with(first, second))).isFalse();
    assertThat(read.offer()).as("what it was made from stays").isEqualTo(first.id());
    Offer third = second.next(NOW).frozen("Encore", NOW);
    assertThat(read.toReview(with(first, second, third))).isTrue();
  }

  @Test
  void aPitchMadeBeforeAnyOfferIsToReviewOnceThereIsOne() {
    Pitch early = Pitch.first(PitchFormat.MESSAGE, "Bonjour", null, NOW);
    assertThat(early.toReview(Dossier.empty())).isFalse();
    assertThat(early.toReview(with(draft))).isFalse();
    assertThat(early.toReview(with(first))).isTrue();
  }

  @Test
  void anUnwrittenPitchIsNeverToReview() {
    assertThat(pitch.withText(" \n").toReview(with(first, second))).isFalse();
  }

  @Test
  void theNextVersionStartsFromTheSameWords() {
    Pitch frozen = pitch.frozen("Entendu deux fois", NOW);
    Pitch next = frozen.next(NOW);
    assertThat(frozen.draft()).isFalse();
    assertThat(frozen.status()).isEqualTo(VersionStatus.TRIAL);
    assertThat(next.draft()).isTrue();
    assertThat(next.text()).isEqualTo(pitch.text());
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.parent()).isEqualTo(pitch.id());
    assertThat(next.reason()).isEmpty();
    assertThat(next.offer()).isEqualTo(first.id());
  }

  @Test
  void eachFormatHasVersionsOfItsOwn() {
    Pitch next = pitch.frozen("", NOW).next(NOW);
    Pitch message = Pitch.first(PitchFormat.MESSAGE, "Bonjour", null, NOW);
    Dossier dossier =
        new Dossier.Builder()
            .put(Pitch.KIND, next)
            .put(Pitch.KIND, pitch)
            .put(Pitch.KIND, message)
            .build();
    assertThat(Pitch.versions(PitchFormat.ONE_MINUTE, dossier)).containsExactly(pitch, next);
    assertThat(Pitch.current(PitchFormat.ONE_MINUTE, dossier)).contains(next);
    assertThat(Pitch.current(PitchFormat.MESSAGE, dossier)).contains(message);
    assertThat(Pitch.current(PitchFormat.CV_OPENING, dossier)).isEmpty();
  }

  @Test
  void limitsAreThoseOfTheTable() {
    assertThat(PitchFormat.PROFILE_HEADLINE.limit()).isEqualTo(220);
    assertThat(PitchFormat.PROFILE_SUMMARY.limit()).isEqualTo(2_600);
    for (PitchFormat format : PitchFormat.values()) {
      assertThat(format.spoken())
          .as("%s aims at a time or has a limit", format)
          .isEqualTo(format.limit() == 0);
    }
  }

  private static Dossier with(Offer... offers) {
    Dossier.Builder dossier = new Dossier.Builder();
    for (Offer offer : offers) {
      dossier.put(Offer.KIND, offer);
    }
    return dossier.build();
  }
}
