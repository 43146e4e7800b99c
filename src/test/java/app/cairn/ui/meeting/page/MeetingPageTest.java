package app.cairn.ui.meeting.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.insight.Arm;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Question;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import app.cairn.pitch.Pitch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A meeting from its preparation to its thanks, with a real mouse and a real keyboard.
class MeetingPageTest {

  private final Walk walk = new Walk();

  private Meeting planned(Pitch pitch, UUID... people) {
    Meeting meeting =
        Meeting.with(people)
            .plannedAt(Walk.NOW.plus(Duration.ofHours(1)))
            .pitch(pitch == null ? null : pitch.id())
            .meeting();
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return meeting;
  }

  @Test
  void oneMeetingFromPreparationToThanksByKeyboardAlone() throws Exception {
    Pitch pitch = walk.drafts("Je fais arriver les choses à l’heure.");
    UUID samira = walk.knows("Samira Benali");
    Meeting meeting = planned(pitch, samira);
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), meeting.id())) {
      open.write("Claire m’a parlé de vous.", 0);
      open.clicks("question-new");
      open.says("Qui voit le problème en premier ?");
      open.says("À qui d’autre poser ces questions ?");
      assertThat(open.meeting(meeting.id()).opening()).isEqualTo("Claire m’a parlé de vous.");
      assertThat(open.meeting(meeting.id()).questions()).hasSize(2);

      open.interact(() -> open.lookup("#meeting-begin").queryButton().requestFocus());
      open.presses(KeyCode.SPACE);
      open.says("Les dons arrivent le vendredi");
      open.clock.goOn(Duration.ofMinutes(8));
      open.says("Combien de temps dure un essai");
      assertThat(open.session.dossier().all(Feedback.KIND))
          .extracting(Feedback::words, Feedback::minute, Feedback::contact)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("Les dons arrivent le vendredi", 0, samira),
              org.assertj.core.groups.Tuple.tuple("Combien de temps dure un essai", 8, samira));
      OpenMeeting.until(() -> open.text("meeting-time").startsWith("8 min"));

      open.interact(() -> open.lookup("#meeting-finish").queryButton().requestFocus());
      open.presses(KeyCode.SPACE);
      Meeting held = open.meeting(meeting.id());
      assertThat(held.held()).isTrue();
      assertThat(held.givenMinutes()).isEqualTo(8);
      // What she heard stays: a draft becomes final.
      assertThat(open.session.dossier().get(Pitch.KIND, pitch.id()).draft()).isFalse();

      open.interact(() -> open.lookup("#meeting-thank").queryButton().requestFocus());
      open.presses(KeyCode.SPACE);
      assertThat(open.meeting(meeting.id()).thankedOn()).isEqualTo(Walk.TODAY);
      assertThat(open.session.dossier().get(Contact.KIND, samira).step()).isEqualTo(Step.THANKED);
      open.presses(KeyCode.ESCAPE);
      assertThat(open.asked).containsExactly("back");
    }
  }

  @Test
  void aReturnIsSortedByAClickAndUnsortedByAnother() throws Exception {
    UUID samira = walk.knows("Samira Benali");
    Meeting held = walk.met(1, null, samira);
    Feedback said =
        walk.keeps(Feedback.heard("Trop long", Walk.NOW).meeting(held.id()).contact(samira));
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), held.id())) {
      open.clicks("return-aspect-" + said.id() + "-FORM");
      open.clicks("return-tone-" + said.id() + "-DISTURBING");
      assertThat(feedback(open, said).aspect()).isEqualTo(Aspect.FORM);
      assertThat(feedback(open, said).tone()).isEqualTo(Tone.DISTURBING);
      open.clicks("return-aspect-" + said.id() + "-FORM");
      assertThat(feedback(open, said).aspect()).isEqualTo(Aspect.UNSORTED);
    }
  }

  @Test
  void theWordsAReturnAimsAtAreChosenInTheVersionTheyHeard() throws Exception {
    Pitch pitch = walk.writes("Je fais arriver les choses à l’heure.");
    UUID samira = walk.knows("Samira Benali");
    Meeting held = walk.met(1, pitch.id(), samira);
    Feedback said =
        walk.keeps(Feedback.heard("Quelles choses ?", Walk.NOW).meeting(held.id()).contact(samira));
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), held.id())) {
      open.clicks("return-passage-" + said.id());
      TextArea text = open.lookup("#passage-text").queryAs(TextArea.class);
      open.interact(() -> text.selectRange(16, 26));
      open.clicks("passage-take");
      assertThat(feedback(open, said).aim().words()).isEqualTo("les choses");
      assertThat(feedback(open, said).aim().version()).isEqualTo(pitch.id());
    }
  }

  @Test
  void whomOneIsGivenToMeetComesOntoTheMapBehindTheGuest() throws Exception {
    UUID samira = walk.knows("Samira Benali");
    Meeting held = walk.met(1, null, samira);
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), held.id())) {
      open.clicks("introduced-new");
      open.says("Julien Orsini, Clinique du Parc");
      Contact julien =
          open.session.dossier().all(Contact.KIND).stream()
              .filter(one -> one.name().equals("Julien Orsini"))
              .findFirst()
              .orElseThrow();
      assertThat(julien.step()).isEqualTo(Step.TO_CONTACT);
      assertThat(julien.degree()).isEqualTo(2);
      Network network = Network.of(open.session.dossier());
      assertThat(network.acquaintances(julien)).extracting(Contact::id).containsExactly(samira);
      assertThat(network.organisation(julien).orElseThrow().name()).isEqualTo("Clinique du Parc");
      assertThat(open.meeting(held.id()).introduced()).hasSize(1);
      open.interact(() -> open.session.undo());
      assertThat(open.session.dossier().all(Contact.KIND)).hasSize(1);
      assertThat(open.meeting(held.id()).introduced()).isEmpty();
    }
  }

  @Test
  void inATrialTheVersionWhoseTurnItIsIsTakenAndTheLockedQuestionAnswered() throws Exception {
    Pitch a = walk.writes("Version une");
    Pitch b = walk.writes("Version deux");
    UUID before = walk.knows("Paul Kermadec");
    Trial trial =
        Trial.of("Me propose-t-on quelqu’un ?", a.id(), b.id(), Walk.NOW)
            .assigned(UUID.randomUUID(), before);
    walk.does(new Change.Added<>(Trial.KIND, trial));
    UUID samira = walk.knows("Samira Benali");
    Meeting meeting = planned(null, samira);
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), meeting.id())) {
      assertThat(open.text("meeting-trial")).contains("version B");
      open.clicks("meeting-follow-trial");
      assertThat(open.meeting(meeting.id()).pitch()).isEqualTo(b.id());
      assertThat(trial(open).hearing(samira).orElseThrow().arm()).isEqualTo(Arm.B);
      open.clicks("encounter-after");
      open.clicks("meeting-held");
      open.clicks("meeting-outcome-YES");
      assertThat(trial(open).hearing(samira).orElseThrow().outcome()).isEqualTo(Outcome.YES);
      open.clicks("meeting-asker-THEY");
      assertThat(open.meeting(meeting.id()).asker()).isEqualTo(Asker.THEY);
    }
  }

  @Test
  void questionsAreSuggestedTickedAndMovedByKeys() throws Exception {
    Meeting meeting = planned(null, walk.knows("Samira Benali"));
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), meeting.id())) {
      open.clicks("question-suggested-0");
      open.clicks("question-new");
      open.says("Et le mardi ?");
      List<String> asked = texts(open, meeting);
      assertThat(asked).hasSize(2).endsWith("Et le mardi ?");
      open.interact(() -> open.lookup("#question-1").query().requestFocus());
      open.presses(KeyCode.ALT, KeyCode.UP);
      assertThat(texts(open, meeting)).containsExactly(asked.get(1), asked.get(0));
      open.presses(KeyCode.SPACE);
      assertThat(open.meeting(meeting.id()).questions().getFirst().asked()).isTrue();
      open.presses(KeyCode.DELETE);
      assertThat(texts(open, meeting)).containsExactly(asked.get(0));
    }
  }

  @Test
  void theTimeStandsStillWhileOnePausesAndFifteenMinutesAreSaidSoftly() throws Exception {
    Meeting meeting = planned(null, walk.knows("Samira Benali"));
    try (OpenMeeting open = OpenMeeting.on(walk.dossier(), meeting.id())) {
      open.clicks("meeting-begin");
      open.clock.goOn(Duration.ofMinutes(10));
      open.clicks("timer-pause");
      open.clock.goOn(Duration.ofMinutes(30));
      open.clicks("timer-pause");
      assertThat(open.text("meeting-time")).startsWith("10 min");
      open.clock.goOn(Duration.ofMinutes(5));
      OpenMeeting.until(() -> open.text("meeting-over").contains("15"));
      open.clicks("timer-longer");
      assertThat(open.meeting(meeting.id()).plannedMinutes()).isEqualTo(20);
      assertThat(open.text("meeting-over")).isEmpty();
    }
  }

  private static List<String> texts(OpenMeeting open, Meeting meeting) {
    return open.meeting(meeting.id()).questions().stream().map(Question::text).toList();
  }

  private static Feedback feedback(OpenMeeting open, Feedback one) {
    return open.session.dossier().get(Feedback.KIND, one.id());
  }

  private static Trial trial(OpenMeeting open) {
    return Trial.running(open.session.dossier()).orElseThrow();
  }
}
