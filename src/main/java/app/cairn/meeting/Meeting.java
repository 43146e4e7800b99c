package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A *rencontre*: prepared, held, looked back on. That it took place is a proof of recognition,
/// whatever was said: the minutes that were given are counted.
///
/// Texts are empty when not said, never null. [#draft()] makes the next state.
///
/// @param guests whom one meets, each once; empty only where everybody was erased since
/// @param place where, or the address of the video room
/// @param plannedAt null while no date is set
/// @param plannedMinutes how long it was asked for; 15 unless said otherwise
/// @param heldAt when it began; null while it has not
/// @param givenMinutes how long they gave in truth; 0 while it has not taken place
/// @param pitch the version they are to hear, or heard: from then on its words are final, so that
///   it stays what they heard; null for none
/// @param questions what one wants to ask, in that order
/// @param opening the sentence that says why one is there, to open with
/// @param energyBefore 1 to 5, or 0 when not noted: [Energy]
/// @param energyAfter the same, once it is over
/// @param introduced whom one was given to meet
/// @param promise what one promised them
/// @param thankedOn null while one has not
/// @param nextOn when the next step is due; null when not said
public record Meeting(
    UUID id,
    List<Guest> guests,
    Purpose purpose,
    MeetingChannel channel,
    String place,
    MeetingState state,
    Instant plannedAt,
    int plannedMinutes,
    Instant heldAt,
    int givenMinutes,
    UUID pitch,
    List<Question> questions,
    String opening,
    int energyBefore,
    int energyAfter,
    Asker asker,
    List<Introduced> introduced,
    String promise,
    LocalDate thankedOn,
    String nextStep,
    LocalDate nextOn,
    String notes)
    implements Entity {

  /// As long as one asks somebody who owes one nothing.
  public static final int USUAL_MINUTES = 15;

  public static final EntityKind<Meeting> KIND =
      EntityKind.of(
              Meeting.class,
              m ->
                  Stream.concat(
                      Stream.of(m.notes, m.promise, m.nextStep, m.opening, m.place),
                      m.questions.stream().map(Question::text)))
          .forgetting((meeting, person) -> Optional.of(meeting.without(person)));

  private static final Comparator<Meeting> BY_DAY =
      Comparator.comparing(Meeting::at, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Meeting::id);

  public Meeting {
    Objects.requireNonNull(id);
    guests = once(guests);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(place);
    Objects.requireNonNull(state);
    questions = List.copyOf(questions);
    Objects.requireNonNull(opening);
    Energy.requireOne(energyBefore);
    Energy.requireOne(energyAfter);
    Objects.requireNonNull(asker);
    introduced = List.copyOf(introduced);
    Objects.requireNonNull(promise);
    Objects.requireNonNull(nextStep);
    Objects.requireNonNull(notes);
    if (plannedMinutes < 0 || givenMinutes < 0) {
      throw new IllegalArgumentException("A meeting lasts");
    }
  }

  /// Two cards of one person may have been merged since.
  private static List<Guest> once(List<Guest> guests) {
    Map<UUID, Guest> once = new LinkedHashMap<>();
    guests.forEach(guest -> once.putIfAbsent(guest.contact(), guest));
    return List.copyOf(once.values());
  }

  /// A draft of one with `guests`, of which no date is set yet.
  public static MeetingDraft with(UUID... guests) {
    return new MeetingDraft(Ids.next()).guests(Stream.of(guests).map(Guest::new).toList());
  }

  /// A draft that begins as this meeting is.
  public MeetingDraft draft() {
    return new MeetingDraft(this);
  }

  /// When it took place, or else will; null while neither is known.
  public Instant at() {
    return heldAt == null ? plannedAt : heldAt;
  }

  public boolean held() {
    return state == MeetingState.HELD;
  }

  public boolean planned() {
    return state == MeetingState.PLANNED;
  }

  /// True for a guest of it.
  public boolean meets(UUID person) {
    return guests.stream().anyMatch(guest -> guest.contact().equals(person));
  }

  /// The guests’ contacts, in their order.
  public List<UUID> people() {
    return guests.stream().map(Guest::contact).toList();
  }

  /// Held, and nobody has been thanked yet.
  public boolean owesThanks() {
    return held() && thankedOn == null && !guests.isEmpty();
  }

  /// This meeting once `person` is erased. Where they were the only guest, a meeting with nobody
  /// stays, its minutes and the person’s own energy, without a word.
  Meeting without(UUID person) {
    MeetingDraft draft =
        draft()
            .introduced(
                introduced.stream()
                    .filter(one -> !one.contact().equals(person))
                    .map(one -> person.equals(one.by()) ? new Introduced(one.contact(), null) : one)
                    .toList());
    if (!meets(person)) {
      return draft.meeting();
    }
    List<Guest> others = guests.stream().filter(one -> !one.contact().equals(person)).toList();
    draft.guests(others);
    return others.isEmpty() ? draft.wordless().meeting() : draft.meeting();
  }

  /// All that took place, the first first.
  public static List<Meeting> held(Dossier dossier) {
    return dossier.all(KIND).stream().filter(Meeting::held).sorted(BY_DAY).toList();
  }

  /// All that are to come, the next first, those without a date last.
  public static List<Meeting> planned(Dossier dossier) {
    return dossier.all(KIND).stream().filter(Meeting::planned).sorted(BY_DAY).toList();
  }

  /// All with somebody, in their order.
  public static List<Meeting> with(UUID person, Dossier dossier) {
    return dossier.all(KIND).stream().filter(one -> one.meets(person)).sorted(BY_DAY).toList();
  }
}
