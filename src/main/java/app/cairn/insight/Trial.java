package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An *essai A/B*: two versions of a pitch, each told to other people, and one question of success
/// that is written before the first of them hears it and never changes after: chosen once the
/// answers are known, some question always proves one right.
///
/// @param question « Me propose-t-on de rencontrer quelqu’un ? »: answered by yes or no
/// @param a a version whose words are final
/// @param b another
/// @param endedAt null while it goes on
/// @param hearings in the order in which people were assigned; each person once
public record Trial(
    UUID id,
    String question,
    UUID a,
    UUID b,
    Instant begunAt,
    Instant endedAt,
    List<Hearing> hearings)
    implements Entity {

  public static final EntityKind<Trial> KIND =
      EntityKind.of(Trial.class, t -> Stream.of(t.question))
          .forgetting((trial, person) -> Optional.of(trial.without(person)));

  public Trial {
    Objects.requireNonNull(id);
    Objects.requireNonNull(question);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(begunAt);
    hearings = List.copyOf(hearings);
  }

  /// @throws IllegalArgumentException when both are one version, or the question says nothing
  public static Trial of(String question, UUID a, UUID b, Instant now) {
    if (a.equals(b) || question.isBlank()) {
      throw new IllegalArgumentException("A trial compares two versions by a question");
    }
    return new Trial(Ids.next(), question.strip(), a, b, now, null, List.of());
  }

  /// The version that `arm` tells.
  public UUID version(Arm arm) {
    return arm == Arm.A ? a : b;
  }

  /// True once somebody was given a version: the question cannot be changed any more.
  public boolean locked() {
    return !hearings.isEmpty();
  }

  public boolean running() {
    return endedAt == null;
  }

  /// Which version the next person hears: the one that fewer were given; A, then B, then A…
  /// One version first and the other after it would tell practice from a better text no more.
  public Arm next() {
    long toldA = hearings.stream().filter(one -> one.arm() == Arm.A).count();
    return toldA * 2 <= hearings.size() ? Arm.A : Arm.B;
  }

  /// Gives the next version to somebody; as it is for who has one already.
  public Trial assigned(UUID meeting, UUID contact) {
    return hearing(contact).isPresent()
        ? this
        : with(append(new Hearing(meeting, contact, next(), Outcome.OPEN)));
  }

  /// What somebody hears or heard.
  public Optional<Hearing> hearing(UUID contact) {
    return hearings.stream().filter(one -> contact.equals(one.contact())).findFirst();
  }

  /// Those heard at one meeting.
  public List<Hearing> at(UUID meeting) {
    return hearings.stream().filter(one -> meeting.equals(one.meeting())).toList();
  }

  /// The answer to the question, for somebody who was assigned. A yes may be set right to a no, and
  /// a no to a yes; neither becomes unknown again: an answer that could be taken back could be left
  /// out.
  public Trial answered(UUID contact, Outcome outcome) {
    return with(
        hearings.stream()
            .map(one -> contact.equals(one.contact()) && one.may(outcome) ? one.with(outcome) : one)
            .toList());
  }

  /// Takes somebody out who will hear neither, as long as no answer is known of them.
  public Trial withdrawn(UUID contact) {
    return with(
        hearings.stream().filter(one -> one.known() || !contact.equals(one.contact())).toList());
  }

  /// @throws IllegalStateException when it is locked
  public Trial withQuestion(String newQuestion) {
    if (locked()) {
      throw new IllegalStateException("Somebody was given a version already");
    }
    return new Trial(id, newQuestion, a, b, begunAt, endedAt, hearings);
  }

  /// @param at null takes it up again
  public Trial ended(Instant at) {
    return new Trial(id, question, a, b, begunAt, at, hearings);
  }

  private Trial without(UUID person) {
    return with(
        hearings.stream().map(one -> person.equals(one.contact()) ? nameless(one) : one).toList());
  }

  private static Hearing nameless(Hearing one) {
    return new Hearing(one.meeting(), null, one.arm(), one.outcome());
  }

  private List<Hearing> append(Hearing one) {
    List<Hearing> all = new ArrayList<>(hearings);
    all.add(one);
    return all;
  }

  private Trial with(List<Hearing> newHearings) {
    return new Trial(id, question, a, b, begunAt, endedAt, newHearings);
  }

  /// The one that goes on; the latest where there are several.
  public static Optional<Trial> running(Dossier dossier) {
    return dossier.all(KIND).stream().filter(Trial::running).reduce((_, later) -> later);
  }
}
