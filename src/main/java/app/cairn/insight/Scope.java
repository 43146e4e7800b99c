package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which of all that was heard one looks at.
public sealed interface Scope {

  /// The latest noted first.
  Comparator<Feedback> LATEST =
      Comparator.comparing(Feedback::notedAt).thenComparing(Feedback::id).reversed();

  /// Those of `dossier`, in the order of [#LATEST].
  List<Feedback> in(Dossier dossier);

  /// Everything that was ever heard.
  record Everything() implements Scope {
    @Override
    public List<Feedback> in(Dossier dossier) {
      return dossier.all(Feedback.KIND).stream().sorted(LATEST).toList();
    }
  }

  /// What was heard since the last loop was closed.
  record ThisLoop() implements Scope {
    @Override
    public List<Feedback> in(Dossier dossier) {
      return LoopStory.current(dossier, Instant.MAX).returns().stream().sorted(LATEST).toList();
    }
  }

  /// What was said where one version of a pitch was heard.
  ///
  /// @param pitch the version
  record Heard(UUID pitch) implements Scope {
    @Override
    public List<Feedback> in(Dossier dossier) {
      Set<UUID> meetings =
          dossier.all(Meeting.KIND).stream()
              .filter(one -> pitch.equals(one.pitch()))
              .map(Meeting::id)
              .collect(Collectors.toSet());
      return dossier.all(Feedback.KIND).stream()
          .filter(one -> one.meeting() != null && meetings.contains(one.meeting()))
          .sorted(LATEST)
          .toList();
    }
  }
}
