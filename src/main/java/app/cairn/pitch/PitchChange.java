package app.cairn.pitch;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one may do to a pitch, as changes of a dossier. Final words never change: to write on is to
/// begin the next draft.
public final class PitchChange {

  private PitchChange() {}

  /// Writes `text`: in the draft, or in the next one when the latest words are final, or in the
  /// first.
  public static Change write(PitchFormat format, String text, Dossier dossier, Instant now) {
    Optional<Pitch> current = Pitch.current(format, dossier);
    if (current.isEmpty()) {
      return new Change.Added<>(
          Pitch.KIND, Pitch.first(format, text, null, now).madeFrom(offer(dossier)));
    }
    Pitch latest = current.get();
    if (latest.draft()) {
      return new Change.Edited<>(Pitch.KIND, latest, latest.withText(text));
    }
    // What was to be read again stays so until the person says that it is.
    Pitch next = latest.next(now).withText(text);
    if (!latest.toReview(dossier)) {
      next = next.madeFrom(offer(dossier));
    }
    return Change.Group.of("pitch.nextDraft", new Change.Added<>(Pitch.KIND, next));
  }

  /// Makes the words of `draft` final.
  ///
  /// @param why in the person's words; may be empty
  public static Change freeze(Pitch draft, String why, Instant now) {
    return Change.Group.of(
        "pitch.newVersion", new Change.Edited<>(Pitch.KIND, draft, draft.frozen(why, now)));
  }

  /// Begins the next draft with the words of an older version. A draft under way keeps its words:
  /// they become final first.
  public static Change takeUp(Pitch older, Dossier dossier, Instant now) {
    Pitch latest = Pitch.current(older.format(), dossier).orElse(older);
    Pitch again = older.next(latest.number() + 1, now);
    Change added = new Change.Added<>(Pitch.KIND, again);
    if (!latest.draft()) {
      return Change.Group.of("pitch.takeUp", added);
    }
    Change kept =
        new Change.Edited<>(
            Pitch.KIND, latest, latest.frozen("", now).withStatus(VersionStatus.DISMISSED));
    return new Change.Group("pitch.takeUp", List.of(kept, added));
  }

  /// Begins the next draft with `text`, a proposal made from the offer in force: the words there
  /// are stay in the version before, which becomes final.
  ///
  /// @param why the reason of the new version
  public static Change beginAgain(
      Pitch latest, String text, String why, Dossier dossier, Instant now) {
    Pitch again = latest.anew(text, why, offer(dossier), now);
    Change added = new Change.Added<>(Pitch.KIND, again);
    if (!latest.draft()) {
      return Change.Group.of("pitch.proposal", added);
    }
    Change kept = new Change.Edited<>(Pitch.KIND, latest, latest.frozen(latest.reason(), now));
    return new Change.Group("pitch.proposal", List.of(kept, added));
  }

  public static Change status(Pitch pitch, VersionStatus status) {
    return new Change.Edited<>(Pitch.KIND, pitch, pitch.withStatus(status));
  }

  /// « C’est relu » : what `pitch` says holds beside the latest final version of the offer.
  public static Change reread(Pitch pitch, Dossier dossier) {
    UUID latest = Offer.latestFrozen(dossier).map(Offer::id).orElse(pitch.readAgainst());
    return new Change.Edited<>(Pitch.KIND, pitch, pitch.readAgainst(latest));
  }

  private static Offer offer(Dossier dossier) {
    return Offer.current(dossier).orElse(null);
  }
}
