package app.cairn.ui.meeting.journal;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Understanding;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Workspace;

/// What the log says of a return. JavaFX thread.
final class JournalWords {

  private final Workspace workspace;

  JournalWords(Workspace workspace) {
    this.workspace = workspace;
  }

  String who(Row row) {
    return row.who().isBlank() ? workspace.say("meeting.someone") : CleanText.of(row.who());
  }

  String day(Feedback one) {
    return workspace.formats().date(one.notedAt());
  }

  String words(Feedback one) {
    return workspace.say("encounter.quoted", CleanText.of(one.words()));
  }

  String aspect(Aspect aspect) {
    return aspect == Aspect.UNSORTED
        ? workspace.say("journal.unsorted")
        : workspace.say("encounter.aspect." + aspect);
  }

  /// Empty where it is not said.
  String tone(Tone tone) {
    return tone == Tone.UNSAID ? "" : workspace.say("encounter.tone." + tone);
  }

  /// Empty where it is not said.
  String understanding(Understanding one) {
    return one == Understanding.UNSAID ? "" : workspace.say("encounter.understanding." + one);
  }

  String themes(Feedback one) {
    return String.join(", ", one.themes());
  }

  String passage(Feedback one) {
    return one.aim() == null ? "" : workspace.say("encounter.quoted", one.aim().words());
  }
}
