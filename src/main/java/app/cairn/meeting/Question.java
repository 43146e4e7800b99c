package app.cairn.meeting;

import java.util.Objects;

/// Something one wants to ask.
///
/// @param asked ticked during the meeting
public record Question(String text, boolean asked) {

  public Question {
    Objects.requireNonNull(text);
  }

  public static Question of(String text) {
    return new Question(text, false);
  }

  public Question asked(boolean now) {
    return new Question(text, now);
  }
}
