package app.cairn.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What matters of somebody at the step they are at: the one thing that their card on the board
/// says of them.
public sealed interface Matter {

  /// Nothing is known that would help.
  record Nothing() implements Matter {}

  /// @param by who made one meet them, or would
  record Introduced(UUID by) implements Matter {}

  /// @param words a shared memory, a piece of news
  record Pretext(String words) implements Matter {}

  /// @param day when one last wrote, without an answer
  record Asked(LocalDate day) implements Matter {}

  /// @param answer never [Answer#NONE]
  /// @param day null when not known
  record Answered(Answer answer, LocalDate day) implements Matter {}

  /// @param at when one meets
  record Dated(Instant at) implements Matter {}

  /// @param at when one met
  record Met(Instant at, int minutes) implements Matter {}

  /// @param minutes they gave
  /// @param returns what they said there, in number
  record Given(int minutes, int returns) implements Matter {}

  /// @param words the next step that was noted after the last meeting
  record NextStep(String words) implements Matter {}

  /// @param day of the latest exchange
  record LastHeard(LocalDate day) implements Matter {}
}
