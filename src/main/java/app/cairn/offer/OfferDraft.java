package app.cairn.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.VersionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writing in the offer. A dossier has at most one draft, the latest version: writing changes it;
/// where the latest is frozen, or there is none yet, writing begins the next by itself, in the same
/// gesture. Any thread.
public final class OfferDraft {

  private OfferDraft() {}

  /// The offer one reads: the latest version; a first one, blank and not part of the dossier, where
  /// there is none.
  public static Offer shown(Dossier dossier, Instant now) {
    return Offer.current(dossier).orElseGet(() -> Offer.first(now));
  }

  /// The draft, if one is open.
  public static Optional<Offer> open(Dossier dossier) {
    return Offer.current(dossier).filter(Offer::draft);
  }

  /// What the next version to be frozen is, or will be, called: 1 for the first.
  public static int number(Dossier dossier) {
    return Offer.current(dossier)
        .map(offer -> offer.draft() ? offer.number() : offer.number() + 1)
        .orElse(1);
  }

  /// Typing: small edits that the session may join into one step.
  public static Change typed(Dossier dossier, UnaryOperator<Offer> edit, Instant now) {
    return open(dossier)
        .<Change>map(draft -> new Change.Edited<>(Offer.KIND, draft, edit.apply(draft)))
        .orElseGet(() -> begun(dossier, "offer.draftBegun", edit, now));
  }

  /// A gesture on its own, undone on its own.
  ///
  /// @param gesture its name, as of [Change.Group]
  public static Change done(
      Dossier dossier, String gesture, UnaryOperator<Offer> edit, Instant now) {
    return open(dossier)
        .<Change>map(
            draft ->
                Change.Group.of(gesture, new Change.Edited<>(Offer.KIND, draft, edit.apply(draft))))
        .orElseGet(() -> begun(dossier, gesture, edit, now));
  }

  /// « Nouvelle version » : the draft's words are final from now on. Nothing where no draft is
  /// open.
  ///
  /// @param why the reason, in the person's words; may be empty
  public static Optional<Change> frozen(Dossier dossier, String why, Instant now) {
    return open(dossier)
        .map(
            draft ->
                Change.Group.of(
                    "offer.newVersion",
                    new Change.Edited<>(Offer.KIND, draft, draft.frozen(why.strip(), now))));
  }

  /// Begins again from `base`: the draft has its words, and has it as parent. A draft that says
  /// something of its own is not written over: it is set aside first, as a version like the others.
  ///
  /// @param base a version whose words are final
  /// @param aside the reason noted with the draft set aside
  public static Change basedOn(Dossier dossier, Offer base, String aside, Instant now) {
    List<Change> steps = new ArrayList<>();
    Optional<Offer> draft = open(dossier);
    if (draft.isEmpty()) {
      int last = Offer.current(dossier).map(Offer::number).orElse(0);
      steps.add(new Change.Added<>(Offer.KIND, base.next(last + 1, now)));
    } else if (hasOwnWords(dossier, draft.get())) {
      Offer kept = draft.get().frozen(aside, now).withStatus(VersionStatus.DISMISSED);
      steps.add(new Change.Edited<>(Offer.KIND, draft.get(), kept));
      steps.add(new Change.Added<>(Offer.KIND, base.next(kept.number() + 1, now)));
    } else {
      steps.add(new Change.Edited<>(Offer.KIND, draft.get(), draft.get().basedOn(base)));
    }
    return Change.Group.of("offer.basedOn", steps.toArray(Change[]::new));
  }

  private static boolean hasOwnWords(Dossier dossier, Offer draft) {
    return !draft.blank()
        && dossier
            .find(Offer.KIND, draft.parent())
            .map(parent -> !draft.equals(draft.basedOn(parent)))
            .orElse(true);
  }

  private static Change begun(
      Dossier dossier, String gesture, UnaryOperator<Offer> edit, Instant now) {
    Offer blank =
        Offer.current(dossier).map(last -> last.next(now)).orElseGet(() -> Offer.first(now));
    Offer draft = edit.apply(blank);
    boolean same = draft.equals(blank);
    return same
        ? Change.Group.of(gesture)
        : Change.Group.of(gesture, new Change.Added<>(Offer.KIND, draft));
  }
}
