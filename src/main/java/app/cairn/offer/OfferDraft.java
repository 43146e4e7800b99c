package app.cairn.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writing in the offer. A dossier has at most one draft, the latest version: writing changes it; where the latest is
/// frozen, or there is none yet, writing begins the next by itself, in the same gesture. Any thread.
public final class OfferDraft {

  private OfferDraft() {}

  /// The offer one reads: the latest version; a first one, blank and not part of the dossier, where there is none.
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
                Change.Group.of(
                    gesture, new Change.Edited<>(Offer.KIND, draft, edit.apply(draft))))
        .orElseGet(() -> begun(dossier, gesture, edit, now));
  }

  /// « Nouvelle version » : the draft's words are final from now on. Nothing where no draft is open.
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

  private static Change begun(
      Dossier dossier, String gesture, UnaryOperator<Offer> edit, Instant now) {
    Offer blank = Offer.current(dossier).map(last -> last.next(now)).orElseGet(() -> Offer.first(now));
    Offer draft = edit.apply(blank);
    boolean same = draft.equals(blank);
    return same
        ? Change.Group.of(gesture)
        : Change.Group.of(gesture, new Change.Added<>(Offer.KIND, draft));
  }
}
