package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.Offer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class PitchChangeTest {

  private static final PitchFormat MINUTE = PitchFormat.ONE_MINUTE;
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  @Test
  void writingInADraftKeepsItsNumber() {
    write("Un");
    write("Un deux");
    assertThat(texts()).containsExactly("Un deux");
  }

  @Test
  void writingOnFinalWordsBeginsTheNextDraftAndOneUndoTakesItBack() {
    write("Un");
    freeze("Trop long");
    write("Deux");
    assertThat(texts()).containsExactly("Un", "Deux");
    assertThat(current().parent()).isEqualTo(versions().getFirst().id());
    assertThat(versions().getFirst().reason()).isEqualTo("Trop long");
    session.undo();
    assertThat(texts()).containsExactly("Un");
    assertThat(current().draft()).isFalse();
  }

  @Test
  void takingUpAnOlderVersionKeepsTheWordsUnderWay() {
    write("Un");
    freeze("");
    write("Deux");
    session.perform(PitchChange.takeUp(versions().getFirst(), session.dossier(), NOW));
    assertThat(texts()).containsExactly("Un", "Deux", "Un");
    assertThat(versions().get(1).draft()).isFalse();
    assertThat(versions().get(1).status()).isEqualTo(VersionStatus.DISMISSED);
    session.undo();
    assertThat(texts()).containsExactly("Un", "Deux");
    assertThat(current().draft()).isTrue();
  }

  @Test
  void beginningAgainKeepsTheWordsUnderWayAndOneUndoTakesItBack() {
    write("Un");
    session.perform(
        PitchChange.beginAgain(current(), "Deux", "Repartie de l’offre", session.dossier(), NOW));
    assertThat(texts()).containsExactly("Un", "Deux");
    assertThat(versions().getFirst().draft()).isFalse();
    assertThat(current().parent()).isEqualTo(versions().getFirst().id());
    assertThat(current().reason()).isEqualTo("Repartie de l’offre");
    session.undo();
    assertThat(texts()).containsExactly("Un");
    assertThat(current().draft()).isTrue();
    freeze("Court");
    session.perform(PitchChange.beginAgain(current(), "Trois", "", session.dossier(), NOW));
    assertThat(versions().getFirst().reason()).isEqualTo("Court");
  }

  @Test
  void aPitchToReviewStaysSoWhileItIsRewrittenUntilItIsReadAgain() {
    Offer offer = Offer.first(NOW);
    session.perform(new Change.Added<>(Offer.KIND, offer));
    write("Un");
    freeze("");
    session.perform(new Change.Edited<>(Offer.KIND, offer, offer.frozen("", NOW)));
    Offer second = offer.frozen("", NOW).next(NOW).frozen("Mieux dit", NOW);
    session.perform(new Change.Added<>(Offer.KIND, second));
    assertThat(current().toReview(session.dossier())).isTrue();
    write("Deux");
    assertThat(current().toReview(session.dossier())).isTrue();
    session.perform(PitchChange.reread(current(), session.dossier()));
    assertThat(current().toReview(session.dossier())).isFalse();
    assertThat(current().knownOffer(session.dossier())).contains(second);
  }

  @Test
  void aPitchMadeFromADraftOfTheOfferIsToReviewOnlyIfThatDraftBecomesFinalWithOtherWords() {
    Offer draft = Offer.first(NOW).withSentence("J’aide les hôpitaux");
    session.perform(new Change.Added<>(Offer.KIND, draft));
    write("J’aide les hôpitaux à souffler.");
    write("J’aide les hôpitaux.");
    assertThat(current().offer()).isEqualTo(draft.id());
    freezeOffer(draft);
    assertThat(current().toReview(session.dossier())).isFalse();
    session.undo();
    Offer moved = draft.withSentence("J’aide les cliniques");
    session.perform(Change.Group.of("g", new Change.Edited<>(Offer.KIND, draft, moved)));
    assertThat(current().toReview(session.dossier())).as("a draft still changes").isFalse();
    freezeOffer(moved);
    assertThat(current().toReview(session.dossier())).isTrue();
    assertThat(current().knownOffer(session.dossier())).contains(draft);
    assertThat(
            PassagesToReview.in(
                current().text(), draft, Offer.latestFrozen(session.dossier()).orElseThrow()))
        .hasSize(1);
    freeze("");
    write("J’aide");
    assertThat(current().toReview(session.dossier())).as("rewritten, not read again").isTrue();
    session.perform(PitchChange.reread(current(), session.dossier()));
    assertThat(current().toReview(session.dossier())).isFalse();
  }

  private void freezeOffer(Offer draft) {
    session.perform(
        Change.Group.of("g", new Change.Edited<>(Offer.KIND, draft, draft.frozen("", NOW))));
  }

  private void write(String text) {
    session.perform(PitchChange.write(MINUTE, text, session.dossier(), NOW));
  }

  private void freeze(String why) {
    session.perform(PitchChange.freeze(current(), why, NOW));
  }

  private Pitch current() {
    return Pitch.current(MINUTE, session.dossier()).orElseThrow();
  }

  private List<Pitch> versions() {
    return Pitch.versions(MINUTE, session.dossier());
  }

  private List<String> texts() {
    return versions().stream().map(Pitch::text).toList();
  }
}
