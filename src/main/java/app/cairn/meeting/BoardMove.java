package app.cairn.meeting;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody is put under another step by hand. Some steps are reached by a gesture that has more to
/// ask: a date, how it was, what one writes. Pure.
///
/// @param asks what has to be asked first
/// @param change what to do at once; null where something has to be asked, and where they stand
///   there already
public record BoardMove(Asks asks, Change change) {

  /// What cannot be guessed from a drop.
  public enum Asks {
    NOTHING,
    /// When one meets.
    DATE,
    /// How the meeting was.
    STORY,
    /// What one writes to whoever has not answered: asking again is what puts them there.
    MESSAGE
  }

  /// What it takes to bring `card` to `to`.
  public static BoardMove of(
      Dossier dossier, BoardCard card, Step to, Manners manners, LocalDate today) {
    UUID person = card.contact().id();
    if (card.step() == to) {
      return new BoardMove(Asks.NOTHING, null);
    }
    return switch (to) {
      case DATE_SET ->
          dated(dossier, person) ? step(dossier, person, to) : new BoardMove(Asks.DATE, null);
      case MET ->
          card.step() == Step.THANKED && card.meeting() != null
              ? step(dossier, person, to)
              : new BoardMove(Asks.STORY, null);
      case ASKED ->
          Board.silent(dossier, manners, today).contains(person)
              ? new BoardMove(Asks.MESSAGE, null)
              : step(dossier, person, to);
      case THANKED -> thanked(dossier, person, today);
      default -> step(dossier, person, to);
    };
  }

  private static boolean dated(Dossier dossier, UUID person) {
    return Meeting.with(person, dossier).stream()
        .anyMatch(meeting -> meeting.planned() && meeting.plannedAt() != null);
  }

  /// « Merci » is noted in the meeting, where there is one that waits for it.
  private static BoardMove thanked(Dossier dossier, UUID person, LocalDate today) {
    Optional<Meeting> owed =
        Meeting.with(person, dossier).stream()
            .filter(Meeting::owesThanks)
            .reduce((_, later) -> later);
    List<Change> changes = new ArrayList<>(moved(dossier, person, Step.THANKED));
    owed.ifPresent(
        meeting ->
            changes.add(
                new Change.Edited<>(
                    Meeting.KIND, meeting, meeting.draft().thankedOn(today).meeting())));
    return new BoardMove(
        Asks.NOTHING,
        owed.isPresent() ? new Change.Group("meeting.thanked", changes) : changes.getFirst());
  }

  private static BoardMove step(Dossier dossier, UUID person, Step to) {
    List<Change> moved = moved(dossier, person, to);
    return new BoardMove(Asks.NOTHING, moved.isEmpty() ? null : moved.getFirst());
  }

  private static List<Change> moved(Dossier dossier, UUID person, Step to) {
    Contact before = dossier.get(Contact.KIND, person);
    return before.step() == to
        ? List.of()
        : List.of(new Change.Edited<>(Contact.KIND, before, before.draft().step(to).contact()));
  }
}
