package app.cairn.ui.meeting.outreach;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.MeetingChannel;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Step;
import app.cairn.support.Benches;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A date is set, with one or several, and set again.
class PlanViewModelTest {

  private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 3, 12, 12, 30);

  private final Walk walk = new Walk();
  private final UUID samira = walk.knows("Samira Benali");
  private final UUID paul = walk.knows("Paul Kermadec", walk.house("Port de Brest"));

  private PlanViewModel opened() {
    return new PlanViewModel(Benches.workspace(walk.session, InstantSource.fixed(NOW)), samira);
  }

  private UUID set(PlanViewModel plan) {
    return plan.plan(THURSDAY, MeetingChannel.PHONE, " 06 39 98 ", 20, Purpose.INQUIRY);
  }

  private Meeting meeting(UUID id) {
    return walk.dossier().get(Meeting.KIND, id);
  }

  @Test
  void theDateIsSetForAllWhoComeAndUndoneAtOnce() {
    Dossier before = walk.dossier();
    PlanViewModel plan = opened();
    plan.invite("Paul Kermadec");
    plan.invite("paul kermadec, Port de Brest");
    plan.invite("Anne Rivière, CHU de Nantes");
    UUID id = set(plan);
    Meeting meeting = meeting(id);
    assertThat(meeting.people()).hasSize(3).startsWith(samira, paul);
    assertThat(walk.contact(meeting.people().getLast()).name()).isEqualTo("Anne Rivière");
    assertThat(meeting.people())
        .allSatisfy(one -> assertThat(walk.contact(one).step()).isEqualTo(Step.DATE_SET));
    assertThat(meeting.plannedMinutes()).isEqualTo(20);
    assertThat(meeting.place()).isEqualTo("06 39 98");
    assertThat(plan.now().until(THURSDAY, java.time.temporal.ChronoUnit.MINUTES)).isPositive();
    walk.session.undo();
    assertThat(walk.dossier().count(Contact.KIND)).isEqualTo(before.count(Contact.KIND));
    assertThat(walk.dossier().count(Organisation.KIND)).isEqualTo(before.count(Organisation.KIND));
    assertThat(walk.dossier().count(Meeting.KIND)).isZero();
  }

  @Test
  void whoeverIsLeftOutAgainDoesNotComeIntoTheNetwork() {
    PlanViewModel plan = opened();
    plan.invite("Anne Rivière");
    plan.leaveOut(plan.guests().getLast().id());
    set(plan);
    assertThat(walk.dossier().count(Contact.KIND)).isEqualTo(2);
  }

  @Test
  void aDateThatIsSetAlreadyIsSetAnew() {
    UUID first = set(opened());
    PlanViewModel again = opened();
    assertThat(again.changing()).isTrue();
    assertThat(again.plannedAt()).contains(THURSDAY);
    UUID second =
        again.plan(THURSDAY.plusDays(7), MeetingChannel.VIDEO, "", 30, Purpose.NETWORKING);
    assertThat(second).isEqualTo(first);
    assertThat(walk.dossier().count(Meeting.KIND)).isOne();
    assertThat(meeting(first).channel()).isEqualTo(MeetingChannel.VIDEO);
  }

  @Test
  void theLastMessageTellsHowAndWhatFor() {
    Outreach call = Outreach.prepared(samira, Purpose.PROPOSAL, OutreachChannel.PHONE, "…");
    walk.does(MeetingChange.sent(walk.dossier(), call, Walk.TODAY));
    assertThat(opened().first().channel()).isEqualTo(MeetingChannel.PHONE);
    assertThat(opened().first().purpose()).isEqualTo(Purpose.PROPOSAL);
  }
}
