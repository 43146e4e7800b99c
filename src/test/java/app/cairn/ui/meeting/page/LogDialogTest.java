package app.cairn.ui.meeting.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import java.time.Duration;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A meeting that took place, noted in under a minute.
class LogDialogTest {

  private final Walk walk = new Walk();

  /// Somebody who types slowly, two letters a second and a second for each Enter, is done in a
  /// minute: the gestures are counted, not the time.
  @Test
  void threeReturnsAreLoggedWithTheKeyboardAloneInSevenEnters() throws Exception {
    UUID samira = walk.knows("Samira Benali");
    try (OpenMeeting open = OpenMeeting.on(walk.dossier())) {
      open.interact(() -> new LogDialog(open.workspace, open).open(null));
      int letters = 0;
      int enters = 0;
      open.write("Samira Benali", 0);
      letters += 13;
      for (int i = 0; i < 3; i++) {
        // From the name to the day, to the minutes, to what was said.
        open.presses(KeyCode.ENTER);
        enters++;
      }
      for (String said : new String[] {"Trop long", "Et les hopitaux", "Bravo"}) {
        open.says(said);
        letters += said.length();
        enters++;
      }
      open.presses(KeyCode.ENTER);
      enters++;
      assertThat(open.session.dossier().all(Feedback.KIND))
          .extracting(Feedback::words, Feedback::contact)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("Trop long", samira),
              org.assertj.core.groups.Tuple.tuple("Et les hopitaux", samira),
              org.assertj.core.groups.Tuple.tuple("Bravo", samira));
      Meeting held = Meeting.held(open.session.dossier()).getFirst();
      assertThat(held.givenMinutes()).isEqualTo(15);
      assertThat(open.asked).containsExactly("open " + held.id());
      assertThat(enters).isEqualTo(7);
      assertThat(letters / 2.0 + enters + 1).isLessThan(60);
      open.interact(() -> open.session.undo());
      assertThat(open.session.dossier().all(Feedback.KIND)).isEmpty();
      assertThat(open.session.dossier().all(Meeting.KIND)).isEmpty();
    }
  }

  @Test
  void somebodyNewComesOntoTheMapAndAPlannedMeetingIsTheOneThatTookPlace() throws Exception {
    UUID paul = walk.knows("Paul Kermadec");
    Meeting planned = Meeting.with(paul).plannedAt(Walk.NOW.minus(Duration.ofHours(3))).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), planned));
    try (OpenMeeting open = OpenMeeting.on(walk.dossier())) {
      open.interact(() -> new LogDialog(open.workspace, open).open(paul));
      open.says("Revenez en juin");
      open.presses(KeyCode.ENTER);
      assertThat(open.meeting(planned.id()).held()).isTrue();
      assertThat(open.session.dossier().all(Meeting.KIND)).hasSize(1);

      open.interact(() -> new LogDialog(open.workspace, open).open(null));
      open.write("Julien Orsini, Clinique du Parc", 0);
      open.interact(() -> open.lookup("#log-keep").queryButton().fire());
      Contact julien =
          open.session.dossier().all(Contact.KIND).stream()
              .filter(one -> one.name().equals("Julien Orsini"))
              .findFirst()
              .orElseThrow();
      assertThat(julien.step()).isEqualTo(Step.MET);
      assertThat(Meeting.with(julien.id(), open.session.dossier())).hasSize(1);
    }
  }
}
