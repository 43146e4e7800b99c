package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Tone;
import java.util.Collection;

/// Only praise so far: warm, and no help to progress. A gentle reminder, from the third return on.
public final class Praise {

  /// Fewer say nothing.
  static final int LEAST = 3;

  private Praise() {}

  /// True where nothing but encouragement was heard: nothing constructive, nothing disturbing.
  /// Returns whose tone is not said do not count.
  public static boolean only(Dossier dossier) {
    Collection<Feedback> all = dossier.all(Feedback.KIND);
    long praise = all.stream().filter(one -> one.tone() == Tone.ENCOURAGING).count();
    return praise >= LEAST
        && all.stream()
            .allMatch(one -> one.tone() == Tone.ENCOURAGING || one.tone() == Tone.UNSAID);
  }
}
