package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.support.Benches;
import app.cairn.support.PitchDossiers;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class PitchViewModelTest {

  private final InstantSource clock = InstantSource.fixed(PitchDossiers.NOW);

  @Test
  void aTabSaysWhetherItsPitchIsReadyToReviewOrEmpty() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    assertThat(pitch.state(PitchFormat.THIRTY_SECONDS)).isEqualTo(FormatState.READY);
    assertThat(pitch.state(PitchFormat.ONE_MINUTE)).isEqualTo(FormatState.TO_REVIEW);
    assertThat(pitch.state(PitchFormat.MESSAGE)).isEqualTo(FormatState.EMPTY);
  }

  @Test
  void aPitchFarOverItsTimeIsNotReady() {
    Pitch endless = Pitch.first(PitchFormat.ONE_MINUTE, "mot ".repeat(400), null, clock.instant());
    PitchViewModel pitch = open(new Dossier.Builder().put(Pitch.KIND, endless).build());
    assertThat(pitch.state(PitchFormat.ONE_MINUTE)).isEqualTo(FormatState.TOO_LONG);
  }

  @Test
  void thePassageThatSaysWhatTheOfferSaysNoMoreIsFoundUntilItIsReadAgain() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    Review review = pitch.review().getValue().orElseThrow();
    assertThat(review.latest().number()).isEqualTo(2);
    assertThat(review.moves().count(OfferComparison.Fate.ADDED)).isOne();
    assertThat(review.moves().count(OfferComparison.Fate.REMOVED)).isOne();
    assertThat(review.passages())
        .extracting(Passage::text)
        .containsExactly(
            "Aujourd’hui, j’aide des hôpitaux et des associations à humaniser leur logistique.");
    pitch.reread();
    assertThat(pitch.review().getValue()).isEmpty();
    assertThat(pitch.state(PitchFormat.ONE_MINUTE)).isEqualTo(FormatState.READY);
  }

  @Test
  void theTimeFollowsTheLettersAtThePersonsOwnRate() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    pitch.typed().set("un mot ".repeat(70));
    Length length = pitch.length().getValue();
    assertThat(length.words()).isEqualTo(140);
    assertThat(length.rate().wordsPerMinute()).isBetween(130.9, 131.1);
    assertThat(length.time().toSeconds()).isEqualTo(64);
    assertThat(length.over()).isFalse();
    pitch.typed().set("un mot ".repeat(80));
    assertThat(pitch.length().getValue().over()).isTrue();
  }

  @Test
  void whatIsBeyondALimitIsCountedExactlyAndBeginsSomewhere() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    pitch.format().set(PitchFormat.PROFILE_HEADLINE);
    String text = "  " + "🌄".repeat(220) + "douze de plus";
    pitch.typed().set(text);
    Length length = pitch.length().getValue();
    assertThat(length.excess()).isEqualTo(13);
    assertThat(text.substring(length.excessStart(text))).isEqualTo("douze de plus");
  }

  @Test
  void aProposalNeverTakesThePlaceOfAText() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    pitch.begin();
    assertThat(pitch.kept().getValue()).isEqualTo(PitchDossiers.MINUTE);
    pitch.format().set(PitchFormat.TWO_MINUTES);
    pitch.begin();
    assertThat(pitch.kept().getValue())
        .startsWith("Je suis là pour faire arriver les choses et les gens à l’heure")
        .contains("Je m’adresse aux hôpitaux de taille moyenne et aux cadres de santé.")
        .endsWith("\u202F?");
  }

  @Test
  void aSentenceOfTheProposalIsAddedAndTheTextKeepsEveryWord() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    assertThat(pitch.comparable()).isTrue();
    pitch.carry("Je dessine les flux.");
    assertThat(pitch.kept().getValue())
        .isEqualTo(PitchDossiers.MINUTE + "\n\nJe dessine les flux.");
    pitch.format().set(PitchFormat.PROFILE_HEADLINE);
    pitch.write("Logisticienne.");
    pitch.carry("Et conteuse.");
    assertThat(pitch.kept().getValue()).isEqualTo("Logisticienne. Et conteuse.");
  }

  @Test
  void aNewVersionBeginsWithTheProposalAndSaysWhereItComesFrom() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    Pitch before = pitch.pitch().getValue().orElseThrow();
    pitch.beginAgain(pitch.proposal());
    Pitch after = pitch.pitch().getValue().orElseThrow();
    assertThat(after.text()).startsWith("Je suis là pour faire arriver");
    assertThat(after.parent()).isEqualTo(before.id());
    assertThat(after.reason()).isEqualTo("Repartie d’une proposition, faite de l’offre v2");
    assertThat(pitch.review().getValue()).isEmpty();
    Pitch kept = pitch.versions().get(1);
    assertThat(kept.text()).isEqualTo(PitchDossiers.MINUTE);
    assertThat(kept.draft()).isFalse();
  }

  @Test
  void whereThereIsNothingToCompareNothingIsProposedBeside() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    pitch.format().set(PitchFormat.TWO_MINUTES);
    assertThat(pitch.comparable()).isFalse();
    pitch.begin();
    assertThat(pitch.comparable()).isFalse();
    pitch.write("Autre chose.");
    assertThat(pitch.comparable()).isTrue();
  }

  @Test
  void withoutOfferNorMissionThereIsNoProposal() {
    assertThat(open(Dossier.empty()).proposal()).isEmpty();
  }

  @Test
  void writingOnAVersionThatIsFinalBeginsTheNextDraft() {
    PitchViewModel pitch = open(PitchDossiers.nadia());
    pitch.freeze("  Plus simple ", List.of());
    assertThat(pitch.freezable()).isFalse();
    pitch.write("Autre chose");
    assertThat(pitch.versions()).extracting(Pitch::number).containsExactly(3, 2, 1);
    Pitch kept = pitch.versions().get(1);
    assertThat(kept.reason()).isEqualTo("Plus simple");
    assertThat(kept.text()).isEqualTo(PitchDossiers.MINUTE);
    pitch.status(kept.id(), VersionStatus.KEPT);
    assertThat(pitch.versions().get(1).status()).isEqualTo(VersionStatus.KEPT);
  }

  @Test
  void blanksWhereThereWasNoPitchAreNoPitch() {
    PitchViewModel pitch = open(Dossier.empty());
    pitch.write(" \n ");
    assertThat(pitch.pitch().getValue()).isEmpty();
  }

  @Test
  void whatIsSearchedOpensItsFormat() {
    Dossier dossier = PitchDossiers.nadia();
    PitchViewModel pitch = open(dossier);
    Pitch half = Pitch.current(PitchFormat.THIRTY_SECONDS, dossier).orElseThrow();
    assertThat(pitch.reveal(half.id())).isTrue();
    assertThat(pitch.format().get()).isEqualTo(PitchFormat.THIRTY_SECONDS);
    assertThat(pitch.reveal(MissionStatement.current(dossier).orElseThrow().id())).isFalse();
  }

  @Test
  void anOfferThatOnlyGrewAsksToReadAgainWithoutAPassage() {
    Offer first = Offer.first(PitchDossiers.NOW).frozen("", PitchDossiers.NOW);
    Offer second =
        first
            .next(PitchDossiers.NOW)
            .withLines(OfferPart.WHAT, PitchDossiers.lines("Du temps"))
            .frozen("", PitchDossiers.NOW);
    Pitch hello = Pitch.first(PitchFormat.ONE_MINUTE, "Bonjour.", first.id(), PitchDossiers.NOW);
    Dossier dossier =
        new Dossier.Builder()
            .put(Offer.KIND, first)
            .put(Offer.KIND, second)
            .put(Pitch.KIND, hello)
            .build();
    Review review = open(dossier).review().getValue().orElseThrow();
    assertThat(review.passages()).isEmpty();
    assertThat(review.moves().count(OfferComparison.Fate.ADDED)).isOne();
  }

  private PitchViewModel open(Dossier dossier) {
    DossierSession session = Benches.session(dossier, clock);
    return new PitchViewModel(Benches.workspace(session, clock));
  }
}
