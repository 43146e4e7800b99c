package app.cairn.ui.pitch;

import app.cairn.insight.Adjustment;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.DecidedBanner;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The text of one format, as one would say it: what to read again above, how long it is below.
final class PitchCard extends VBox implements AutoCloseable {

  private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

  /// More than any format takes; a larger paste changes nothing.
  private static final int MOST = 50_000;

  private final Workspace workspace;
  private final PitchViewModel pitch;
  private final GrowingTextArea area = new GrowingTextArea(6);
  private final PitchText text = new PitchText(area);
  private final Writing writing;
  private final ReviewBanner banner;
  private final DecidedBanner decided;
  private final VersionLine versions;
  private final LengthView length;
  private final VBox empty = new VBox();
  private int passageShown = -1;
  private int decidedShown = -1;

  PitchCard(Workspace workspace, PitchViewModel pitch, VersionLine versions, Action story) {
    this.workspace = workspace;
    this.pitch = pitch;
    this.versions = versions;
    getStyleClass().addAll("card", "pitch-card");
    area.setId("pitch-text");
    area.getStyleClass().addAll("own-words-area", "bare-area", "pitch-area");
    writing = Writing.tie(area, pitch.kept(), pitch::write, MOST, workspace);
    pitch.typed().bind(area.textProperty());
    banner =
        new ReviewBanner(
            workspace,
            this::showPassage,
            review -> OfferMovesDialog.open(workspace, review, pitch::reread),
            pitch::reread);
    decided = new DecidedBanner(workspace, one -> passages(one).size(), this::showDecided);
    length = new LengthView(workspace, this::showExcess, story);
    area.focusedProperty()
        .addListener((_, _, focused) -> pseudoClassStateChanged(WRITING, focused));
    VBox.setVgrow(text, Priority.ALWAYS);
    empty.getStyleClass().add("pitch-empty");
    getChildren().addAll(banner, decided, versions, text, empty, length);
  }

  /// Follows what there is to show; the text follows by itself.
  void refresh() {
    Optional<Pitch> current = pitch.pitch().getValue();
    PitchFormat format = pitch.format().get();
    banner.show(pitch.review().getValue());
    List<Decided> waiting = pitch.decided().getValue();
    decided.show(waiting.stream().map(Decided::adjustment).toList());
    text.mark(marked(waiting));
    versions.show(current);
    String name = PitchWords.longName(format, workspace.messages());
    area.setAccessibleText(name);
    area.setPromptText(pitch.writable() ? workspace.say("pitch.prompt") : "");
    measure();
  }

  /// Follows the letters as they are typed.
  void measure() {
    length.show(pitch.length().getValue());
    versions.measure(pitch.length().getValue());
    boolean blank = pitch.blank().getValue();
    empty.setVisible(blank && pitch.writable());
    empty.setManaged(blank && pitch.writable());
    if (blank && pitch.writable()) {
      offerToBegin();
    }
  }

  /// Wide, the text scrolls inside the card; narrow, the card is as high as its text.
  void scrollInside(boolean inside) {
    text.scrollInside(inside);
  }

  void commit() {
    writing.commit();
  }

  /// Where one is in the text.
  ///
  /// @param scrolled how far inside the card, from 0 to 1
  record Where(int caret, double scrolled) {}

  Where where() {
    return new Where(area.getCaretPosition(), text.scrolled());
  }

  void returnTo(Where where) {
    area.positionCaret(Math.min(where.caret(), area.getLength()));
    text.scrollTo(where.scrolled());
  }

  void focusText() {
    area.requestFocus();
  }

  @Override
  public void close() {
    writing.close();
    pitch.typed().unbind();
  }

  private void offerToBegin() {
    boolean proposal = !pitch.proposal().isEmpty();
    String wanted = (proposal ? "proposal" : "offer") + pitch.format().get();
    if (wanted.equals(empty.getUserData())) {
      return;
    }
    empty.setUserData(wanted);
    Button begin =
        proposal
            ? Buttons.plain(
                "pitch-begin", workspace.say("pitch.begin"), Feather.EDIT_3, this::begin)
            : Buttons.plain(
                "pitch-to-offer",
                workspace.say("pitch.toOffer"),
                Feather.FEATHER,
                () -> workspace.window().goTo("offer"));
    String sentence = workspace.say(proposal ? "pitch.emptyWithOffer" : "pitch.emptyWithoutOffer");
    empty.getChildren().setAll(new EmptyState(sentence, begin));
  }

  private void begin() {
    commit();
    pitch.begin();
    area.requestFocus();
    area.positionCaret(0);
  }

  private void showPassage(Review review) {
    if (!review.passages().isEmpty()) {
      passageShown = (passageShown + 1) % review.passages().size();
      Passage passage = review.passages().get(passageShown);
      select(passage.start(), passage.end());
    }
  }

  /// What is to be read again, and what was decided to change.
  private List<Passage> marked(List<Decided> waiting) {
    Stream<Passage> read =
        pitch.review().getValue().stream().flatMap(review -> review.passages().stream());
    return Stream.concat(read, waiting.stream().flatMap(one -> one.passages().stream()))
        .distinct()
        .toList();
  }

  private List<Passage> passages(Adjustment adjustment) {
    return pitch.decided().getValue().stream()
        .filter(one -> one.adjustment().id().equals(adjustment.id()))
        .findFirst()
        .map(Decided::passages)
        .orElse(List.of());
  }

  /// Goes to the next of the words that a decision is about.
  void showDecided(Adjustment adjustment) {
    decided.bring(adjustment);
    List<Passage> there = passages(adjustment);
    if (there.isEmpty()) {
      focusText();
    } else {
      decidedShown = (decidedShown + 1) % there.size();
      select(there.get(decidedShown).start(), there.get(decidedShown).end());
    }
  }

  private void showExcess() {
    select(
        pitch.length().getValue().excessStart(area.getText()),
        area.getText().stripTrailing().length());
  }

  private void select(int start, int end) {
    area.requestFocus();
    area.selectRange(Math.min(start, area.getLength()), Math.min(end, area.getLength()));
    text.reveal(start);
  }
}
