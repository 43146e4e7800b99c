package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where a sentence of a pitch comes from, and what became of it.
///
/// @param introducedIn the version since which it has been said without a break
/// @param heardAt the meetings where a version with it was heard, the first first
/// @param returns what was said of it: the returns that aim at words of it
/// @param adjustments the correctifs because of which that version came to be
public record SentenceStory(
    Pitch introducedIn,
    List<Meeting> heardAt,
    List<Feedback> returns,
    List<Adjustment> adjustments) {

  public SentenceStory {
    heardAt = List.copyOf(heardAt);
    returns = List.copyOf(returns);
    adjustments = List.copyOf(adjustments);
  }

  /// The story of the sentence of `pitch` at `place`; empty where there is none.
  ///
  /// @param place a place in its text, counted in UTF-16 units
  public static Optional<SentenceStory> of(Pitch pitch, int place, Dossier dossier) {
    return Sentences.of(pitch.text()).stream()
        .filter(one -> one.start() <= place && place <= one.end())
        .findFirst()
        .map(sentence -> of(pitch, sentence.text(), dossier));
  }

  private static SentenceStory of(Pitch pitch, String sentence, Dossier dossier) {
    List<Pitch> saying = saying(pitch, sentence, dossier);
    Set<UUID> versions = new HashSet<>();
    List<Feedback> returns = new ArrayList<>();
    for (Pitch version : saying) {
      versions.add(version.id());
      Passage there = in(version, sentence).orElseThrow();
      Feedback.about(version.id(), dossier).stream()
          .filter(one -> meets(one.aim(), there))
          .forEach(returns::add);
    }
    List<Meeting> heard =
        Meeting.held(dossier).stream().filter(one -> versions.contains(one.pitch())).toList();
    Pitch first = saying.getLast();
    return new SentenceStory(first, heard, returns, Adjustment.carriedBy(first.id(), dossier));
  }

  /// `pitch` and the versions it was made from, back to the first that says `sentence`.
  private static List<Pitch> saying(Pitch pitch, String sentence, Dossier dossier) {
    List<Pitch> saying = new ArrayList<>();
    Optional<Pitch> at = Optional.of(pitch);
    while (at.isPresent() && in(at.get(), sentence).isPresent() && !saying.contains(at.get())) {
      saying.add(at.get());
      at = dossier.find(Pitch.KIND, at.get().parent());
    }
    return saying;
  }

  private static Optional<Passage> in(Pitch pitch, String sentence) {
    return Sentences.of(pitch.text()).stream()
        .filter(one -> one.text().equals(sentence))
        .findFirst();
  }

  private static boolean meets(Aim aim, Passage passage) {
    return !aim.inOffer() && aim.start() < passage.end() && passage.start() < aim.end();
  }
}
