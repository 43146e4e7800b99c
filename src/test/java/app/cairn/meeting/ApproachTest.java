package app.cairn.meeting;

import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What the dossier tells of how to turn to somebody.
class ApproachTest {

  private final Walk walk = new Walk();
  private final UUID claire = walk.knows("Claire Le Goff");
  private final UUID samira = walk.knows("Samira Benali");

  private void is(UUID person, UnaryOperator<ContactDraft> edit) {
    Contact before = walk.contact(person);
    walk.does(new Change.Edited<>(Contact.KIND, before, edit.apply(before.draft()).contact()));
  }

  private Approach approach() {
    return Approach.to(walk.contact(samira), walk.dossier(), Manners.USUAL.dormancy(TODAY));
  }

  @Test
  void ofSomebodyNewOneKnowsTheNameAndStaysCourteous() {
    Approach approach = approach();
    assertThat(approach.purpose()).isEqualTo(Purpose.NETWORKING);
    assertThat(approach.known()).containsOnlyKeys(Slot.FIRST_NAME);
    assertThat(approach.register(OutreachChannel.EMAIL)).isEqualTo(Register.COURTEOUS);
    assertThat(approach.register(OutreachChannel.PHONE)).isEqualTo(Register.SPOKEN);
  }

  @Test
  void whoeverIntroducedThemOpensTheMessage() {
    walk.does(new Change.Added<>(Tie.KIND, Tie.introduced(claire, samira, TODAY)));
    assertThat(approach().known()).containsEntry(Slot.INTRODUCER, "Claire Le Goff");
    assertThat(approach().register(OutreachChannel.EMAIL)).isEqualTo(Register.INTRODUCED);
  }

  @Test
  void theOneWhoLeadsToSomebodyOneDoesNotKnowOpensItToo() {
    walk.does(new Change.Added<>(Tie.KIND, Tie.knows(claire, samira, TODAY)));
    assertThat(approach().introducer()).isEmpty();
    is(samira, one -> one.degree(2));
    assertThat(approach().introducer()).isEqualTo("Claire Le Goff");
  }

  @Test
  void somebodyWhoSleepsIsAwakenedWithWhatOneSharesAndAFriendIsSpokenToAsOne() {
    is(
        samira,
        one ->
            one.lastContact(TODAY.minusYears(2))
                .warmth(Warmth.CLOSE)
                .expertise(List.of("tri", "dons"))
                .pretext("La régate de 2018,\nsous la pluie."));
    Approach approach = approach();
    assertThat(approach.purpose()).isEqualTo(Purpose.AWAKENING);
    assertThat(approach.register(OutreachChannel.MESSAGE)).isEqualTo(Register.CLOSE);
    assertThat(approach.known())
        .containsEntry(Slot.MEMORY, "La régate de 2018, sous la pluie")
        .containsEntry(Slot.SUBJECT, "tri");
  }

  @Test
  void theChannelIsTheOneThatIsKnownOrThatServedLast() {
    is(samira, one -> one.phones(List.of("06 39 98 01 02")));
    assertThat(approach().channel()).isEqualTo(OutreachChannel.PHONE);
    is(samira, one -> one.emails(List.of("samira@exemple.fr")));
    assertThat(approach().channel()).isEqualTo(OutreachChannel.EMAIL);
    Outreach call = Outreach.prepared(samira, Purpose.INQUIRY, OutreachChannel.FACE_TO_FACE, "…");
    walk.does(MeetingChange.sent(walk.dossier(), call, TODAY));
    assertThat(approach().channel()).isEqualTo(OutreachChannel.FACE_TO_FACE);
    assertThat(approach().purpose()).isEqualTo(Purpose.INQUIRY);
  }

  @Test
  void whatOneSaidLastTellsWhetherOneSaysTu() {
    asks("Karim, tu formes toujours à la conduite ?");
    assertThat(approach().register(OutreachChannel.EMAIL)).isEqualTo(Register.CLOSE);
    is(samira, one -> one.warmth(Warmth.CLOSE));
    asks("Bonjour, vous formez toujours à la conduite ?");
    assertThat(approach().register(OutreachChannel.EMAIL)).isEqualTo(Register.COURTEOUS);
  }

  private void asks(String words) {
    Outreach one = Outreach.prepared(samira, Purpose.AWAKENING, OutreachChannel.MESSAGE, words);
    walk.does(MeetingChange.sent(walk.dossier(), one, TODAY));
  }

  @Test
  void aSectorStandsWithinASentence() {
    is(samira, one -> one.sector("Transport"));
    assertThat(approach().known()).containsEntry(Slot.SUBJECT, "transport");
    is(samira, one -> one.sector("BTP"));
    assertThat(approach().known()).containsEntry(Slot.SUBJECT, "BTP");
  }
}
