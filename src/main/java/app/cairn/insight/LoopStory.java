package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Versioned;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Introduced;
import app.cairn.meeting.Meeting;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What happened in one turn of the method, from its opening until its end or now.
///
/// @param meetings those that took place, the first first
/// @param people whom one met, each once, in that order
/// @param minutes that they gave
/// @param returns what was heard
/// @param offers versions of the offer whose words became final
/// @param pitches versions of pitches whose words became final
/// @param adjustments what was decided
/// @param introduced whom one was given to meet, each once
/// @param theyAsked meetings where they asked the questions
public record LoopStory(
    List<Meeting> meetings,
    List<UUID> people,
    int minutes,
    List<Feedback> returns,
    List<Offer> offers,
    List<Pitch> pitches,
    List<Adjustment> adjustments,
    List<UUID> introduced,
    int theyAsked) {

  public LoopStory {
    meetings = List.copyOf(meetings);
    people = List.copyOf(people);
    returns = List.copyOf(returns);
    offers = List.copyOf(offers);
    pitches = List.copyOf(pitches);
    adjustments = List.copyOf(adjustments);
    introduced = List.copyOf(introduced);
  }

  /// The story of the turn that goes on: since the last one was closed, or since the beginning.
  public static LoopStory current(Dossier dossier, Instant now) {
    Instant since =
        Loop.all(dossier).stream()
            .filter(loop -> !loop.open())
            .map(Loop::closedAt)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return between(dossier, since, now);
  }

  /// The story of a turn that was closed.
  public static LoopStory of(Loop loop, Dossier dossier) {
    Instant since =
        Loop.all(dossier).stream()
            .filter(other -> other.number() == loop.number() - 1 && !other.open())
            .map(Loop::closedAt)
            .findFirst()
            .orElse(Instant.MIN);
    return between(dossier, since, loop.open() ? Instant.MAX : loop.closedAt());
  }

  private static LoopStory between(Dossier dossier, Instant since, Instant until) {
    List<Meeting> meetings =
        Meeting.held(dossier).stream().filter(one -> within(one.at(), since, until)).toList();
    return new LoopStory(
        meetings,
        meetings.stream().flatMap(one -> one.people().stream()).distinct().toList(),
        meetings.stream().mapToInt(Meeting::givenMinutes).sum(),
        dossier.all(Feedback.KIND).stream()
            .filter(one -> within(one.notedAt(), since, until))
            .toList(),
        frozen(Offer.KIND, dossier, since, until),
        frozen(Pitch.KIND, dossier, since, until),
        dossier.all(Adjustment.KIND).stream()
            .filter(one -> within(one.decidedAt(), since, until))
            .toList(),
        meetings.stream()
            .flatMap(one -> one.introduced().stream())
            .map(Introduced::contact)
            .distinct()
            .toList(),
        (int) meetings.stream().filter(one -> one.asker() == Asker.THEY).count());
  }

  private static <E extends Record & Versioned> List<E> frozen(
      EntityKind<E> kind, Dossier dossier, Instant since, Instant until) {
    Stream<E> all = dossier.all(kind).stream();
    return all.filter(one -> !one.draft() && within(one.frozenAt(), since, until)).toList();
  }

  private static boolean within(Instant at, Instant since, Instant until) {
    return at.isAfter(since) && !at.isAfter(until);
  }
}
