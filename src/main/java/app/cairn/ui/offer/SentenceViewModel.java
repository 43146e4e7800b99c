package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferDraft;
import app.cairn.offer.OfferSentence;
import app.cairn.text.Language;
import app.cairn.ui.kit.Workspace;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/// The offer said in sentences: composed from the lines until the person writes their own. JavaFX
/// thread.
final class SentenceViewModel implements AutoCloseable {

  private final Workspace workspace;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);

  SentenceViewModel(Workspace workspace) {
    this.workspace = workspace;
    follow(workspace.session().dossier());
    workspace.live().dossier().addListener(following);
  }

  /// What is read: the person's sentence, or else the composed one; empty while the offer is.
  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /// True when the person wrote it themselves.
  ReadOnlyBooleanProperty own() {
    return own.getReadOnlyProperty();
  }

  /// Keeps a sentence of one's own; the composed one, or a blank, is none.
  void type(String sentence) {
    Offer offer = OfferDraft.shown(dossier(), workspace.clock().instant());
    boolean none = sentence.isBlank() || sentence.equals(composed(offer));
    if (!none || !offer.sentence().isEmpty()) {
      perform(none ? "" : sentence);
    }
  }

  /// « Revenir à la phrase composée ».
  void composeAgain() {
    workspace
        .session()
        .perform(
            OfferDraft.done(
                dossier(),
                "offer.sentenceComposed",
                offer -> offer.withSentence(""),
                workspace.clock().instant()));
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private void perform(String sentence) {
    Change change =
        OfferDraft.typed(
            dossier(), offer -> offer.withSentence(sentence), workspace.clock().instant());
    workspace.session().type(change);
  }

  private void follow(Dossier next) {
    Offer offer = OfferDraft.shown(next, workspace.clock().instant());
    own.set(!offer.sentence().isBlank());
    text.set(own.get() ? offer.sentence() : composed(offer));
  }

  private String composed(Offer offer) {
    return OfferSentence.compose(
        offer,
        new OfferSentence.Wording(
            workspace.messages().language() == Language.FRENCH
                ? OfferSentence.Grammar.FRENCH
                : OfferSentence.Grammar.ENGLISH,
            workspace.say("offer.sentence.toWhom"),
            workspace.say("offer.sentence.toWhomList"),
            workspace.say("offer.sentence.toWhomBoth"),
            workspace.say("offer.sentence.what"),
            workspace.say("offer.sentence.whatAlone"),
            workspace.say("offer.sentence.doing"),
            workspace.say("offer.sentence.doingAlone"),
            workspace.say("offer.sentence.how"),
            workspace.say("offer.sentence.and")));
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
