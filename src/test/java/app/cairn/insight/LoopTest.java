package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.insight.AlignmentCheck.Nearness;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Walk;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoopTest {

  private final Walk walk = new Walk();
  private final UUID maud = walk.knows("Maud");
  private final UUID yann = walk.knows("Yann");

  @Test
  void theStoryCountsWhomOneMetTheMinutesTheyGaveAndWhatChanged() {
    UUID version = walk.writes("Un.").id();
    walk.met(9, version, maud);
    Meeting second = walk.met(5, version, maud, yann);
    walk.does(
        MeetingChange.edited(walk.dossier(), second, second.draft().asker(Asker.THEY).meeting()));
    walk.hears(maud, "…");

    LoopStory story = LoopStory.current(walk.dossier(), NOW);
    assertThat(story.people()).containsExactly(maud, yann);
    assertThat(story.minutes()).isEqualTo(40);
    assertThat(story.pitches()).hasSize(1);
    assertThat(story.returns()).hasSize(1);
    assertThat(story.theyAsked()).isEqualTo(1);
  }

  @Test
  void closingOpensTheNextWhichBeginsFromNothingAndOneUndoTakesItBack() {
    walk.met(9, null, maud);
    Dossier before = walk.dossier();

    walk.does(LoopChange.closed(walk.dossier(), " J’ose demander. ", "Un essai payé", ago(4)));

    assertThat(Loop.all(walk.dossier())).extracting(Loop::number).containsExactly(1, 2);
    Loop first = Loop.all(walk.dossier()).getFirst();
    assertThat(first.learned()).isEqualTo("J’ose demander.");
    assertThat(first.openedAt()).isEqualTo(ago(9));
    assertThat(LoopStory.of(first, walk.dossier()).meetings()).hasSize(1);
    assertThat(LoopStory.current(walk.dossier(), NOW).meetings()).isEmpty();

    walk.met(2, null, yann);
    assertThat(LoopStory.current(walk.dossier(), NOW).people()).containsExactly(yann);
    assertThat(LoopStory.of(first, walk.dossier()).people()).containsExactly(maud);
    walk.does(LoopChange.closed(walk.dossier(), "", "", NOW));
    assertThat(Loop.current(walk.dossier()).orElseThrow().number()).isEqualTo(3);
    assertThat(LoopStory.of(Loop.all(walk.dossier()).get(1), walk.dossier()).people())
        .containsExactly(yann);

    walk.session.undo();
    walk.session.undo();
    walk.session.undo();
    assertThat(walk.dossier()).isEqualTo(before);
  }

  @Test
  void onlyPraiseIsSaidFromTheThirdReturnOnAndUntilOneTellsSomethingElse() {
    for (int i = 0; i < 3; i++) {
      assertThat(Praise.only(walk.dossier())).isFalse();
      walk.keeps(Feedback.heard("Bravo", NOW).tone(Tone.ENCOURAGING));
    }
    walk.hears(maud, "Sans ton");
    assertThat(Praise.only(walk.dossier())).isTrue();
    walk.keeps(Feedback.heard("Trop long", NOW).tone(Tone.CONSTRUCTIVE));
    assertThat(Praise.only(walk.dossier())).isFalse();
  }

  @Test
  void alignmentIsToldByHowFarApartBothAre() {
    assertThat(AlignmentCheck.of(80, 55, " à voir ", NOW).nearness()).isEqualTo(Nearness.NEAR);
    assertThat(Nearness.of(60, 60)).isEqualTo(Nearness.ONE);
    assertThat(Nearness.of(60, 70)).isEqualTo(Nearness.ONE);
    assertThat(Nearness.of(59, 60)).isEqualTo(Nearness.ABREAST);
    assertThat(Nearness.of(0, 0)).isEqualTo(Nearness.ABREAST);
    assertThat(Nearness.of(51, 40)).isEqualTo(Nearness.NEAR);
    assertThat(Nearness.of(70, 40)).isEqualTo(Nearness.NEAR);
    assertThat(Nearness.of(40, 71)).isEqualTo(Nearness.APART);
  }
}
