package app.cairn.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// One thing that would move the loop on now: a suggestion, never an order.
///
/// @param kind what to do
/// @param place the entity where one does it; null where it is the room as a whole
/// @param person whom it concerns; null for nobody
/// @param about what it concerns, in the person’s own words; empty where nothing is quoted
/// @param due until when it is best done; null for « quand vous voulez »
public record NextStep(Kind kind, UUID place, UUID person, String about, Instant due) {

  /// In the order in which one would do them, other things being equal.
  public enum Kind {
    /// A meeting whose hour has passed: how was it?
    LOG,
    THANK,
    PREPARE,
    /// What one promised oneself for a day.
    NEXT,
    REVIEW_PITCH,
    FOLLOW_UP,
    /// Returns that are not sorted yet.
    SORT,
    /// A theme that several independent voices brought.
    ADJUST,
    /// A decision that no version carries yet.
    CARRY,
    /// The offer has no version to go out with.
    DEFINE,
    WRITE_PITCH,
    /// Somebody to ask for a meeting.
    CONTACT
  }

  public NextStep {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
  }

  /// What it is known by, today and tomorrow: for putting it off.
  public String key() {
    return kind.name() + " " + (place == null ? about : place);
  }

  boolean putOff(PutOff one, LocalDate today) {
    return one.step().equals(key()) && one.until().isAfter(today);
  }
}
