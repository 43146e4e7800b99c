package app.cairn.insight;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Board;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The *prochains pas*: what would move the loop on, at most [#MOST] of them, what is due first
/// first. Pure; a walk over the meetings, the returns and the people.
public final class NextSteps {

  /// As many as one takes in at a glance.
  public static final int MOST = 5;

  /// So many independent voices on one theme are worth a look.
  static final int VOICES = 3;

  private static final Duration AHEAD = Duration.ofDays(7);

  private static final Comparator<NextStep> ORDER =
      Comparator.comparing(
              (NextStep step) -> step.due(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(NextStep::kind)
          .thenComparing(NextStep::key);

  private final Dossier dossier;
  private final Manners manners;
  private final Instant now;
  private final ZoneId zone;
  private final List<NextStep> steps = new ArrayList<>();

  private NextSteps(Dossier dossier, Manners manners, Instant now, ZoneId zone) {
    this.dossier = dossier;
    this.manners = manners;
    this.now = now;
    this.zone = zone;
  }

  /// Those of today; what was put off is not among them.
  ///
  /// @param zone where the person is: a day begins at their midnight
  public static List<NextStep> of(Dossier dossier, Manners manners, Instant now, ZoneId zone) {
    NextSteps all = new NextSteps(dossier, manners, now, zone);
    all.meetings();
    all.silence();
    all.words();
    all.returns();
    all.nobodyAsked();
    return all.shown();
  }

  /// Puts a step off until `until`; in place of an earlier day where it was put off already.
  public static Change putOff(Dossier dossier, NextStep step, LocalDate until) {
    List<Change> changes = new ArrayList<>();
    dossier.all(PutOff.KIND).stream()
        .filter(one -> one.step().equals(step.key()))
        .forEach(one -> changes.add(new Change.Removed<>(PutOff.KIND, one)));
    changes.add(new Change.Added<>(PutOff.KIND, new PutOff(Ids.next(), step.key(), until)));
    return new Change.Group("insight.putOff", changes);
  }

  private List<NextStep> shown() {
    LocalDate today = today();
    return steps.stream()
        .filter(step -> dossier.all(PutOff.KIND).stream().noneMatch(one -> step.putOff(one, today)))
        .sorted(ORDER)
        .limit(MOST)
        .toList();
  }

  private void meetings() {
    for (Meeting meeting : dossier.all(Meeting.KIND)) {
      UUID person = meeting.people().isEmpty() ? null : meeting.people().getFirst();
      if (meeting.owesThanks()) {
        add(NextStep.Kind.THANK, meeting.id(), person, meeting.at().plus(manners.thanks()));
      }
      if (meeting.planned() && meeting.plannedAt() != null) {
        Instant end = meeting.plannedAt().plus(Duration.ofMinutes(meeting.plannedMinutes()));
        if (end.isBefore(now)) {
          add(NextStep.Kind.LOG, meeting.id(), person, meeting.plannedAt());
        } else if (meeting.questions().isEmpty() && meeting.plannedAt().isBefore(now.plus(AHEAD))) {
          add(NextStep.Kind.PREPARE, meeting.id(), person, meeting.plannedAt());
        }
      }
      if (meeting.held() && meeting.nextOn() != null && !meeting.nextOn().isAfter(today())) {
        Instant due = meeting.nextOn().atStartOfDay(zone).toInstant();
        steps.add(new NextStep(NextStep.Kind.NEXT, meeting.id(), person, meeting.nextStep(), due));
      }
    }
  }

  private void silence() {
    Set<UUID> silent = Board.silent(dossier, manners, today());
    for (UUID person : silent) {
      dossier
          .find(Contact.KIND, person)
          .filter(one -> one.step() == Step.ASKED)
          .ifPresent(one -> add(NextStep.Kind.FOLLOW_UP, person, person, null));
    }
  }

  private void words() {
    Optional<Offer> offer = Offer.current(dossier);
    if (offer.isEmpty() || offer.get().blank()) {
      add(NextStep.Kind.DEFINE, null, null, null);
      return;
    }
    List<Pitch> pitches =
        Arrays.stream(PitchFormat.values())
            .map(format -> Pitch.current(format, dossier))
            .flatMap(Optional::stream)
            .filter(pitch -> !pitch.text().isBlank())
            .toList();
    if (pitches.isEmpty()) {
      add(NextStep.Kind.WRITE_PITCH, null, null, null);
    }
    pitches.stream()
        .filter(pitch -> pitch.toReview(dossier))
        .forEach(pitch -> add(NextStep.Kind.REVIEW_PITCH, pitch.id(), null, null));
  }

  private void returns() {
    List<Feedback> all = List.copyOf(dossier.all(Feedback.KIND));
    if (all.stream().anyMatch(one -> one.aspect() == Aspect.UNSORTED)) {
      add(NextStep.Kind.SORT, null, null, null);
    }
    called(dossier)
        .forEach(
            one -> steps.add(new NextStep(NextStep.Kind.ADJUST, null, null, one.theme(), null)));
    Adjustment.open(dossier)
        .forEach(
            one ->
                steps.add(new NextStep(NextStep.Kind.CARRY, one.id(), null, one.decision(), null)));
  }

  /// True where several independent voices brought a theme, and nothing was decided of it.
  static boolean calls(Dossier dossier) {
    return called(dossier).findAny().isPresent();
  }

  /// Such themes, those of more voices first.
  private static Stream<ThemeVoices> called(Dossier dossier) {
    Set<UUID> decided = new HashSet<>();
    dossier.all(Adjustment.KIND).stream()
        .flatMap(one -> one.from().stream())
        .forEach(basis -> decided.add(basis.feedback()));
    return Wall.of(dossier, new Scope.Everything()).themes().stream()
        .filter(one -> one.voices().size() >= VOICES)
        .filter(one -> one.returns().stream().noneMatch(decided::contains));
  }

  /// With words to go out with and nobody asked: whom one put under « à contacter », or anybody.
  private void nobodyAsked() {
    boolean underWay =
        dossier.all(Contact.KIND).stream()
            .anyMatch(one -> one.step() == Step.ASKED || one.step() == Step.DATE_SET);
    if (underWay || dossier.count(Contact.KIND) == 0) {
      return;
    }
    dossier.all(Contact.KIND).stream()
        .filter(one -> one.step() == Step.TO_CONTACT)
        .min(Comparator.comparing(Contact::warmth).reversed().thenComparing(Network.ORDER))
        .ifPresentOrElse(
            one -> add(NextStep.Kind.CONTACT, one.id(), one.id(), null),
            () -> add(NextStep.Kind.CONTACT, null, null, null));
  }

  private void add(NextStep.Kind kind, UUID place, UUID person, Instant due) {
    steps.add(new NextStep(kind, place, person, "", due));
  }

  private LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }
}
