package app.cairn.meeting;

import app.cairn.network.Contact;
import app.cairn.network.Step;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// Somebody on the [Board]: what matters there, and the one gesture that would move things on.
///
/// @param step the column, which may be « à relancer » before anybody has put them there
/// @param meeting the meeting that is spoken of; null for none
/// @param due until when the gesture is best done; null where nothing presses
public record BoardCard(
    Contact contact, Step step, Matter matter, Gesture gesture, UUID meeting, Instant due) {

  /// What one would do next.
  public enum Gesture {
    /// One has done one’s part; it is their turn, or the next challenge’s.
    NONE,
    WRITE,
    FOLLOW_UP,
    /// They said yes: when?
    PLAN,
    PREPARE,
    /// The hour has passed: how was it?
    LOG,
    THANK
  }

  public BoardCard {
    Objects.requireNonNull(contact);
    Objects.requireNonNull(step);
    Objects.requireNonNull(matter);
    Objects.requireNonNull(gesture);
  }
}
