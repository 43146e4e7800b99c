package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Walk;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From what was heard to the version that carries it, and back from a sentence of today.
class CorrectifTest {

  private static final String FIRST = "Je veux humaniser la logistique. J’ai tenu des quais.";
  private static final String SECOND = "Je fais arriver les gens à l’heure. J’ai tenu des quais.";

  private final Walk walk = new Walk();
  private final UUID maud = walk.knows("Maud");

  private Aim at(Pitch pitch, String words) {
    int start = pitch.text().indexOf(words);
    return Aim.at(pitch, start, start + words.length());
  }

  private Adjustment decides(String decision, Feedback... from) {
    Change.Added<Adjustment> change =
        AdjustmentChange.decided(
            walk.dossier(), List.of(from).stream().map(Feedback::id).toList(), decision, NOW);
    walk.does(change);
    return change.entity();
  }

  @Test
  void fromASentenceOfTodayOneFindsWhoHeardItWhatTheySaidAndWhatChangedIt() {
    Pitch first = walk.writes(FIRST);
    Meeting meeting = walk.met(9, first.id(), maud);
    Feedback hard =
        walk.keeps(
            Feedback.heard("Humaniser, on craint que cela veuille dire ralentir.", NOW)
                .meeting(meeting.id())
                .contact(maud)
                .aim(at(first, "humaniser")));
    Adjustment decided = decides("Dire ce que cela change", hard);
    assertThat(Adjustment.open(walk.dossier())).containsExactly(decided);

    Pitch second = walk.writes(SECOND);
    walk.does(AdjustmentChange.carried(walk.dossier(), List.of(decided.id()), second.id()));
    Meeting later = walk.met(1, second.id(), walk.knows("Inès"));
    Feedback about =
        walk.keeps(
            Feedback.heard("À l’heure, oui !", NOW)
                .meeting(later.id())
                .aim(at(second, "à l’heure")));
    Pitch today = walk.writes(SECOND + " Et vous ?");

    assertThat(Adjustment.open(walk.dossier())).isEmpty();
    SentenceStory changed = SentenceStory.of(today, 5, walk.dossier()).orElseThrow();
    assertThat(changed.introducedIn().id()).isEqualTo(second.id());
    assertThat(changed.heardAt()).containsExactly(later);
    assertThat(changed.returns()).containsExactly(about);
    assertThat(changed.adjustments())
        .singleElement()
        .extracting(Adjustment::id)
        .isEqualTo(decided.id());
    assertThat(changed.adjustments().getFirst().returns(walk.dossier())).containsExactly(hard);

    SentenceStory kept =
        SentenceStory.of(today, SECOND.indexOf("quais"), walk.dossier()).orElseThrow();
    assertThat(kept.introducedIn().id()).isEqualTo(first.id());
    assertThat(kept.heardAt()).containsExactly(meeting, later);
    assertThat(kept.adjustments()).isEmpty();
  }

  @Test
  void theWordsOfADraftAreNoPassageUntilTheyAreFinal() {
    Pitch draft = walk.drafts(FIRST);
    Feedback said = walk.keeps(Feedback.heard("…", NOW).aim(at(draft, "humaniser")));
    assertThat(decides("Changer", said).passages()).isEmpty();
  }

  @Test
  void aLineOfTheOfferIsAPassageToo() {
    OfferLine line = OfferLine.of("aux services qui attendent");
    Offer offer = Offer.first(NOW).withLines(OfferPart.TO_WHOM, List.of(line)).frozen("", NOW);
    walk.does(new Change.Added<>(Offer.KIND, offer));
    Feedback said =
        walk.keeps(Feedback.heard("Et les associations ?", NOW).aim(Aim.at(offer, line)));
    Adjustment decided = decides("Ouvrir", said);
    assertThat(decided.passages()).containsExactly(Aim.at(offer, line));
    assertThat(decided.passages().getFirst().in(walk.dossier())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void aPassageOfACorrectifAlwaysResolvesInTheVersionItNames(long seed) {
    Random random = new Random(seed);
    String text = FIRST;
    for (int i = 0; i < 30; i++) {
      Pitch heard = random.nextBoolean() ? walk.writes(text) : walk.drafts(text);
      int start = random.nextInt(text.length());
      Aim aim = Aim.at(heard, start, random.nextInt(start, text.length()) + 1);
      if (random.nextBoolean()) {
        walk.met(1, heard.id(), maud);
      }
      Feedback said = walk.keeps(Feedback.heard("…", NOW).contact(maud).aim(aim));
      decides("Changer", said);
      text = text.substring(0, random.nextInt(text.length())) + "é" + FIRST;
      if (walk.dossier().get(Pitch.KIND, heard.id()).draft()) {
        Pitch written = heard.withText(text);
        walk.does(new Change.Edited<>(Pitch.KIND, heard, written));
      }
    }
    assertThat(walk.dossier().all(Adjustment.KIND)).hasSize(30);
    assertThat(walk.dossier().all(Adjustment.KIND))
        .flatExtracting(Adjustment::passages)
        .isNotEmpty()
        .allSatisfy(aim -> assertThat(aim.in(walk.dossier())).isPresent());
  }

  @Test
  void inALaterTextThePlaceNearestToTheOldOneIsMarked() {
    Aim aim = new Aim(UUID.randomUUID(), null, 20, 23, "qui");
    assertThat(AdjustmentChange.found(aim, "qui que qui vient qui vient").orElseThrow().start())
        .isEqualTo(18);
    assertThat(AdjustmentChange.found(aim, "plus rien")).isEmpty();
  }
}
