package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.BoardCard.Gesture;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The cards of the [Board], each column in the order in which one would look at it: whom one was
/// given to meet first, the oldest question, the next date, the latest meeting. Immutable; any
/// thread. Making them costs a walk over people, ties, messages, meetings and returns.
public final class BoardCards {

  private static final Comparator<Instant> SOONEST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Manners manners;
  private final Instant now;
  private final Map<UUID, UUID> introducedBy = new HashMap<>();
  private final Map<UUID, Outreach> asked = new HashMap<>();
  private final Map<UUID, Meeting> next = new HashMap<>();
  private final Map<UUID, Meeting> last = new HashMap<>();
  private final Map<Said, Integer> returns = new HashMap<>();
  private final Map<Step, List<BoardCard>> columns = new EnumMap<>(Step.class);
  private Optional<BoardCard> mostPressing = Optional.empty();

  /// What somebody said in a meeting.
  private record Said(UUID meeting, UUID person) {}

  private BoardCards(Dossier dossier, Manners manners, Instant now) {
    this.manners = manners;
    this.now = now;
    for (Tie tie : dossier.all(Tie.KIND)) {
      if (tie.kind() == Tie.Kind.INTRODUCED) {
        introducedBy.putIfAbsent(tie.to(), tie.from());
      }
    }
    for (Outreach one : dossier.all(Outreach.KIND)) {
      if (one.sent()) {
        asked.merge(one.contact(), one, Board::later);
      }
    }
    for (Meeting meeting : Meeting.held(dossier)) {
      meeting.people().forEach(person -> last.put(person, meeting));
    }
    for (Meeting meeting : Meeting.planned(dossier).reversed()) {
      meeting.people().forEach(person -> next.put(person, meeting));
    }
    for (Feedback one : dossier.all(Feedback.KIND)) {
      if (one.meeting() != null && one.contact() != null) {
        returns.merge(new Said(one.meeting(), one.contact()), 1, Integer::sum);
      }
    }
  }

  /// @param zone where the person is: a day begins at their midnight
  public static BoardCards of(Dossier dossier, Manners manners, Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Board board = Board.of(dossier, manners, today);
    BoardCards cards = new BoardCards(dossier, manners, now);
    for (Step step : Step.values()) {
      List<BoardCard> column = new ArrayList<>();
      board.at(step).forEach(contact -> column.add(cards.card(contact, step)));
      column.sort(order(step));
      cards.columns.put(step, List.copyOf(column));
    }
    cards.mostPressing =
        cards.columns.values().stream()
            .flatMap(List::stream)
            .filter(card -> card.due() != null)
            .min(Comparator.comparing(BoardCard::due));
    return cards;
  }

  /// Those at a step; nobody for [Step#NONE].
  public List<BoardCard> at(Step step) {
    return columns.get(step);
  }

  /// The card of somebody; empty where they are not on the board.
  public Optional<BoardCard> of(UUID person) {
    return columns.values().stream()
        .flatMap(List::stream)
        .filter(card -> card.contact().id().equals(person))
        .findFirst();
  }

  /// What is best done first; empty where nothing presses.
  public Optional<BoardCard> mostPressing() {
    return mostPressing;
  }

  /// True where nobody is on it.
  public boolean isEmpty() {
    return columns.values().stream().allMatch(List::isEmpty);
  }

  private BoardCard card(Contact contact, Step step) {
    return switch (step) {
      case NONE, RESTING -> quiet(contact, step, heard(contact), Gesture.NONE);
      case TO_CONTACT -> quiet(contact, step, opening(contact), Gesture.WRITE);
      case ASKED -> asked(contact);
      case DATE_SET -> dated(contact);
      case MET -> met(contact);
      case THANKED -> thanked(contact);
      case TO_FOLLOW_UP -> quiet(contact, step, silence(contact), Gesture.FOLLOW_UP);
    };
  }

  private static BoardCard quiet(Contact contact, Step step, Matter matter, Gesture gesture) {
    return new BoardCard(contact, step, matter, gesture, null, null);
  }

  private Matter opening(Contact contact) {
    UUID by = introducedBy.get(contact.id());
    if (by != null) {
      return new Matter.Introduced(by);
    }
    return contact.pretext().isBlank()
        ? heard(contact)
        : new Matter.Pretext(contact.pretext().strip());
  }

  private BoardCard asked(Contact contact) {
    Outreach one = asked.get(contact.id());
    if (one == null) {
      return quiet(contact, Step.ASKED, heard(contact), Gesture.NONE);
    }
    return one.waiting()
        ? quiet(contact, Step.ASKED, new Matter.Asked(one.sentOn()), Gesture.NONE)
        : quiet(
            contact, Step.ASKED, new Matter.Answered(one.answer(), one.answeredOn()), Gesture.PLAN);
  }

  private BoardCard dated(Contact contact) {
    Meeting meeting = next.get(contact.id());
    if (meeting == null || meeting.plannedAt() == null) {
      return quiet(contact, Step.DATE_SET, heard(contact), Gesture.PLAN);
    }
    Instant at = meeting.plannedAt();
    boolean over = at.plus(Duration.ofMinutes(meeting.plannedMinutes())).isBefore(now);
    Gesture gesture =
        over ? Gesture.LOG : meeting.questions().isEmpty() ? Gesture.PREPARE : Gesture.NONE;
    return new BoardCard(
        contact,
        Step.DATE_SET,
        new Matter.Dated(at),
        gesture,
        meeting.id(),
        gesture == Gesture.NONE ? null : at);
  }

  private BoardCard met(Contact contact) {
    Meeting meeting = last.get(contact.id());
    if (meeting == null) {
      return quiet(contact, Step.MET, heard(contact), Gesture.LOG);
    }
    boolean owed = meeting.owesThanks();
    return new BoardCard(
        contact,
        Step.MET,
        new Matter.Met(meeting.at(), meeting.givenMinutes()),
        owed ? Gesture.THANK : Gesture.NONE,
        meeting.id(),
        owed ? meeting.at().plus(manners.thanks()) : null);
  }

  private BoardCard thanked(Contact contact) {
    Meeting meeting = last.get(contact.id());
    if (meeting == null) {
      return quiet(contact, Step.THANKED, heard(contact), Gesture.NONE);
    }
    int said = returns.getOrDefault(new Said(meeting.id(), contact.id()), 0);
    Matter given = new Matter.Given(meeting.givenMinutes(), said);
    return new BoardCard(contact, Step.THANKED, given, Gesture.NONE, meeting.id(), null);
  }

  /// Why one would ask again.
  private Matter silence(Contact contact) {
    Outreach one = asked.get(contact.id());
    Meeting meeting = last.get(contact.id());
    if (one != null && one.waiting()) {
      return new Matter.Asked(one.sentOn());
    }
    if (one != null && one.answer() == Answer.LATER) {
      return new Matter.Answered(one.answer(), one.answeredOn());
    }
    return meeting == null || meeting.nextStep().isBlank()
        ? heard(contact)
        : new Matter.NextStep(meeting.nextStep().strip());
  }

  private static Matter heard(Contact contact) {
    return contact.lastContact() == null
        ? new Matter.Nothing()
        : new Matter.LastHeard(contact.lastContact());
  }

  /// Where two are alike they stay in the order of the map.
  private static Comparator<BoardCard> order(Step step) {
    return switch (step) {
      case TO_CONTACT ->
          Comparator.comparing((BoardCard card) -> !(card.matter() instanceof Matter.Introduced));
      case ASKED, TO_FOLLOW_UP -> Comparator.comparing(BoardCards::askedOn);
      case DATE_SET -> Comparator.comparing(BoardCards::at, SOONEST);
      case MET -> Comparator.comparing(BoardCards::at, SOONEST.reversed());
      case NONE, THANKED, RESTING ->
          Comparator.comparing(
              (BoardCard card) -> card.contact().lastContact(),
              Comparator.nullsLast(Comparator.reverseOrder()));
    };
  }

  private static Instant at(BoardCard card) {
    return switch (card.matter()) {
      case Matter.Dated(Instant at) -> at;
      case Matter.Met(Instant at, int _) -> at;
      default -> null;
    };
  }

  /// An answer asks for something now; then whoever has been waited for longest.
  private static LocalDate askedOn(BoardCard card) {
    return switch (card.matter()) {
      case Matter.Answered _ -> LocalDate.MIN;
      case Matter.Asked(LocalDate day) -> day;
      default -> LocalDate.MAX;
    };
  }
}
