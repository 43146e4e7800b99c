package app.cairn.insight;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Versioned;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.offer.Offer;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Deciding a *correctif d’angle* and bringing it home, as changes of a dossier. Pure.
public final class AdjustmentChange {

  private AdjustmentChange() {}

  /// Decides to change something because of `returns`. The passages they aim at come with it, each
  /// once, where the version they name has its final words.
  ///
  /// @param decision in the person’s words
  public static Change.Added<Adjustment> decided(
      Dossier dossier, Collection<UUID> returns, String decision, Instant now) {
    List<Adjustment.Basis> from = returns.stream().distinct().map(Adjustment.Basis::new).toList();
    List<Aim> passages =
        from.stream()
            .map(basis -> dossier.get(Feedback.KIND, basis.feedback()).aim())
            .filter(Objects::nonNull)
            .filter(aim -> lasting(aim, dossier))
            .distinct()
            .toList();
    return new Change.Added<>(
        Adjustment.KIND, new Adjustment(Ids.next(), decision.strip(), now, from, passages, null));
  }

  private static boolean lasting(Aim aim, Dossier dossier) {
    Optional<? extends Versioned> version =
        aim.inOffer()
            ? dossier.find(Offer.KIND, aim.version())
            : dossier.find(Pitch.KIND, aim.version());
    return version.filter(one -> !one.draft()).isPresent() && aim.in(dossier).isPresent();
  }

  /// A version changed because of these: from now on it remembers them and their returns.
  ///
  /// @param version of the pitch or of the offer
  public static Change carried(Dossier dossier, Collection<UUID> adjustments, UUID version) {
    return new Change.Group("insight.carried", edits(dossier, adjustments, version));
  }

  /// The same, as part of the gesture that makes the words of the version final.
  ///
  /// @param freezing that gesture
  public static Change carriedBy(
      Change freezing, Dossier dossier, Collection<UUID> adjustments, UUID version) {
    List<Change> changes = new ArrayList<>();
    changes.add(freezing);
    changes.addAll(edits(dossier, adjustments, version));
    return changes.size() == 1 ? freezing : new Change.Group("insight.version", changes);
  }

  private static List<Change> edits(Dossier dossier, Collection<UUID> adjustments, UUID version) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : adjustments) {
      Adjustment before = dossier.get(Adjustment.KIND, id);
      if (!version.equals(before.carriedBy())) {
        changes.add(new Change.Edited<>(Adjustment.KIND, before, before.carriedBy(version)));
      }
    }
    return changes;
  }

  /// Where the words of `aim` stand in `text`, a later wording: the place nearest to where they
  /// stood; empty where they are said no more.
  public static Optional<Passage> found(Aim aim, String text) {
    int best = -1;
    for (int at = text.indexOf(aim.words());
        at >= 0 && !aim.words().isEmpty();
        at = text.indexOf(aim.words(), at + 1)) {
      if (best < 0 || Math.abs(at - aim.start()) < Math.abs(best - aim.start())) {
        best = at;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Passage(best, best + aim.words().length(), aim.words()));
  }
}
