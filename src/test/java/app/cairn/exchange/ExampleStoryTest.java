package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Versioned;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Board;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Introduced;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingState;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.Tone;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whom Nadia met from January to March, and what came back.
class ExampleStoryTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Set<Step> AFTER =
      EnumSet.of(Step.MET, Step.THANKED, Step.TO_FOLLOW_UP, Step.RESTING);

  private final Example example = new Example(Rooms.model());

  @ParameterizedTest
  @EnumSource
  void whatPeopleHeardWasFinalByThen(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(Meeting.held(dossier)).hasSizeGreaterThan(20);
    assertThat(Meeting.held(dossier).stream().filter(one -> one.pitch() == null))
        .as("before there was a pitch")
        .hasSize(2)
        .allMatch(one -> one.at().isBefore(dossier.all(Pitch.KIND).iterator().next().frozenAt()));
    assertThat(Meeting.held(dossier).stream().filter(one -> one.pitch() != null))
        .allMatch(one -> pitch(one, dossier).frozenAt().isBefore(one.heldAt()));
    assertThat(Meeting.held(dossier)).allMatch(one -> day(one).isBefore(TODAY));
    assertThat(Meeting.planned(dossier)).allMatch(one -> day(one).isAfter(TODAY)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void guestsStandWhereTheirMeetingsLeftThem(Language language) {
    Dossier dossier = example.dossier(language);
    for (Contact guest : dossier.all(Contact.KIND)) {
      List<Meeting> all = Meeting.with(guest.id(), dossier);
      if (all.stream().anyMatch(Meeting::planned)) {
        assertThat(guest.step()).as(guest.name()).isEqualTo(Step.DATE_SET);
      } else if (all.stream().anyMatch(Meeting::held)) {
        assertThat(guest.step()).as(guest.name()).isIn(AFTER);
        boolean owed = all.stream().anyMatch(Meeting::owesThanks);
        assertThat(guest.step() == Step.MET).as(guest.name()).isEqualTo(owed);
      }
      all.stream()
          .filter(Meeting::held)
          .forEach(one -> assertThat(guest.lastContact()).isAfterOrEqualTo(day(one)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMadeHerMeetSomebodyKnowsThem(Language language) {
    Dossier dossier = example.dossier(language);
    Network network = Network.of(dossier);
    for (Meeting meeting : Meeting.held(dossier)) {
      for (Introduced one : meeting.introduced()) {
        assertThat(meeting.meets(one.by())).isTrue();
        assertThat(network.ties(one.by()))
            .anyMatch(tie -> tie.opens() && tie.touches(one.contact()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void minutesAreReceivedEnergyRisesAndOneThanksIsOwed(Language language) {
    Dossier dossier = example.dossier(language);
    List<Meeting> held = Meeting.held(dossier);
    assertThat(held).allMatch(one -> one.givenMinutes() >= 12 && one.givenMinutes() <= 45);
    assertThat(held.stream().filter(one -> one.energyAfter() < one.energyBefore())).hasSize(2);
    assertThat(held.stream().filter(one -> one.energyAfter() > one.energyBefore()))
        .hasSizeGreaterThan(held.size() / 2);
    assertThat(held.stream().filter(Meeting::owesThanks)).containsExactly(held.getLast());
    assertThat(held.subList(0, held.size() - 1))
        .allMatch(one -> !one.thankedOn().isAfter(day(one).plusDays(2)));
    assertThat(held.subList(0, 5)).allMatch(one -> one.asker() == Asker.ME);
    assertThat(held.getLast().asker()).isEqualTo(Asker.THEY);
    assertThat(dossier.all(Meeting.KIND)).anyMatch(one -> one.state() == MeetingState.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource
  void everyReturnWasSaidByAGuestDuringTheMeeting(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Feedback.KIND))
        .hasSizeGreaterThanOrEqualTo(80)
        .allSatisfy(
            one -> {
              Meeting meeting = dossier.get(Meeting.KIND, one.meeting());
              Duration into = Duration.between(meeting.heldAt(), one.notedAt());
              assertThat(meeting.meets(one.contact())).isTrue();
              assertThat(into.toMinutes()).isEqualTo(one.minute());
              assertThat(one.minute()).isBetween(1, meeting.givenMinutes() - 1);
            });
    assertThat(dossier.all(Feedback.KIND)).noneMatch(one -> one.aspect() == Aspect.UNSORTED);
    assertThat(tones(dossier, Tone.DISTURBING)).isBetween(10L, tones(dossier, Tone.ENCOURAGING));
    assertThat(tones(dossier, Tone.CONSTRUCTIVE)).isGreaterThan(tones(dossier, Tone.ENCOURAGING));
  }

  @ParameterizedTest
  @EnumSource
  void everyAimFindsItsWordsAndMostAreOfWhatWasHeard(Language language) {
    Dossier dossier = example.dossier(language);
    List<Feedback> aiming =
        dossier.all(Feedback.KIND).stream().filter(one -> one.aim() != null).toList();
    assertThat(aiming).hasSizeGreaterThan(35);
    assertThat(aiming).allMatch(one -> one.aim().in(dossier).isPresent());
    assertThat(aiming)
        .allMatch(one -> version(one.aim().version(), dossier).frozenAt().isBefore(one.notedAt()));
    List<Aim> others =
        aiming.stream()
            .filter(one -> !one.aim().version().equals(heard(one, dossier)))
            .map(Feedback::aim)
            .toList();
    assertThat(others).filteredOn(Aim::inOffer).hasSize(3).hasSize(others.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void twoPeopleWereAskedAndHaveNotAnsweredYet(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(
            Board.silent(dossier, Manners.USUAL, TODAY).stream()
                .map(person -> dossier.get(Contact.KIND, person))
                .filter(person -> person.step() == Step.ASKED)
                .map(Contact::name))
        .containsExactlyInAnyOrder("Karim Haddad", "Denis Roche");
    assertThat(dossier.all(Outreach.KIND)).anyMatch(one -> !one.sent());
    assertThat(dossier.all(Outreach.KIND).stream().filter(Outreach::sent))
        .allMatch(one -> one.answeredOn() == null || !one.answeredOn().isBefore(one.sentOn()))
        .allMatch(one -> one.sentOn().isBefore(TODAY));
  }

  @Test
  void bothLanguagesCodeWhatWasHeardAlike() {
    assertThat(coded(example.dossier(Language.ENGLISH)))
        .isEqualTo(coded(example.dossier(Language.FRENCH)));
  }

  private static List<?> coded(Dossier dossier) {
    return dossier.all(Feedback.KIND).stream()
        .map(
            one ->
                List.of(
                    one.draft().words("").themes(List.of()).aim(null).feedback(),
                    one.themes().size(),
                    one.aim() == null ? "" : one.aim().version()))
        .toList();
  }

  private static long tones(Dossier dossier, Tone tone) {
    return dossier.all(Feedback.KIND).stream().filter(one -> one.tone() == tone).count();
  }

  private static UUID heard(Feedback one, Dossier dossier) {
    return dossier.get(Meeting.KIND, one.meeting()).pitch();
  }

  private static Pitch pitch(Meeting meeting, Dossier dossier) {
    return pitch(meeting.pitch(), dossier);
  }

  private static Pitch pitch(UUID id, Dossier dossier) {
    return dossier.get(Pitch.KIND, id);
  }

  private static Versioned version(UUID id, Dossier dossier) {
    return dossier
        .find(Offer.KIND, id)
        .map(Versioned.class::cast)
        .orElseGet(() -> pitch(id, dossier));
  }

  private static LocalDate day(Meeting meeting) {
    return meeting.at().atZone(ZONE).toLocalDate();
  }
}
