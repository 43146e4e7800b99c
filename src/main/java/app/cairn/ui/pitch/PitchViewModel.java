package app.cairn.ui.pitch;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.VersionStatus;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AdjustmentChange;
import app.cairn.insight.SentenceStory;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchChange;
import app.cairn.pitch.PitchDraft;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.Sentences;
import app.cairn.pitch.SpeakingRate;
import app.cairn.text.Typography;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The pitch of the chosen format: its words, how long they are, what to read again, its versions
/// and rehearsals.
final class PitchViewModel {

  /// A text that holds no more is one paragraph.
  private static final int SHORT = 600;

  private final Workspace workspace;
  private final ObjectProperty<PitchFormat> format =
      new SimpleObjectProperty<>(this, "format", PitchFormat.ONE_MINUTE);
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObservableValue<Optional<Pitch>> pitch;
  private final ObservableValue<String> kept;
  private final ObservableValue<Optional<Review>> review;
  private final ObservableValue<List<Decided>> decided;
  private final ObservableValue<Length> length;
  private final ObservableValue<Boolean> blank;

  PitchViewModel(Workspace workspace) {
    this.workspace = workspace;
    ObservableValue<Dossier> dossier = workspace.live().dossier();
    this.pitch =
        Bindings.createObjectBinding(
            () -> Pitch.current(format.get(), dossier.getValue()), format, dossier);
    this.kept = pitch.map(current -> current.map(Pitch::text).orElse(""));
    this.review =
        Bindings.createObjectBinding(
            () -> pitch.getValue().flatMap(p -> Review.of(p, dossier.getValue())), pitch, dossier);
    this.decided =
        Bindings.createObjectBinding(
            () -> Decided.of(format.get(), kept.getValue(), dossier.getValue()),
            format,
            kept,
            dossier);
    this.length =
        Bindings.createObjectBinding(
            () -> Length.of(typed.get(), format.get(), SpeakingRate.of(dossier.getValue())),
            typed,
            format,
            dossier);
    this.blank = typed.map(String::isBlank);
  }

  ObjectProperty<PitchFormat> format() {
    return format;
  }

  /// What stands in the field, kept or not yet.
  StringProperty typed() {
    return typed;
  }

  /// The version one works on.
  ObservableValue<Optional<Pitch>> pitch() {
    return pitch;
  }

  /// The text as the dossier has it.
  ObservableValue<String> kept() {
    return kept;
  }

  ObservableValue<Optional<Review>> review() {
    return review;
  }

  /// What was decided of this format, and waits for its next version.
  ObservableValue<List<Decided>> decided() {
    return decided;
  }

  ObservableValue<Length> length() {
    return length;
  }

  ObservableValue<Boolean> blank() {
    return blank;
  }

  boolean writable() {
    return workspace.session().writable();
  }

  FormatState state(PitchFormat each) {
    return FormatState.of(each, dossier());
  }

  /// Keeps what was typed. Words of spaces where there was no pitch are no pitch.
  void write(String text) {
    if (pitch.getValue().isPresent() || !text.isBlank()) {
      workspace.session().type(PitchChange.write(format.get(), text, dossier(), now()));
    }
  }

  /// The first draft that the offer and the mission make; empty where they say nothing yet.
  String proposal() {
    Instant now = now();
    Offer offer = Offer.current(dossier()).orElseGet(() -> Offer.first(now));
    String mission = MissionStatement.current(dossier()).map(MissionStatement::text).orElse("");
    String draft =
        PitchDraft.compose(
            format.get(), offer, mission, SpeakingRate.of(dossier()), workspace.messages()::get);
    return Typography.set(draft, workspace.messages().language());
  }

  /// Begins with the proposal; nothing when there is already a text.
  void begin() {
    String draft = proposal();
    if (kept.getValue().isBlank() && !draft.isBlank()) {
      workspace
          .session()
          .perform(
              Change.Group.of(
                  "pitch.proposal", PitchChange.write(format.get(), draft, dossier(), now())));
    }
  }

  /// True when there is a text, and a proposal that says something else: it may be looked at beside
  /// it.
  boolean comparable() {
    String text = kept.getValue();
    String draft = proposal();
    return writable() && !text.isBlank() && !draft.isBlank() && !draft.strip().equals(text.strip());
  }

  /// Puts a sentence at the end of the text.
  void carry(String sentence) {
    String between = format.get().spoken() || format.get().limit() > SHORT ? "\n\n" : " ";
    String text = (kept.getValue().stripTrailing() + between + sentence).strip();
    workspace
        .session()
        .perform(
            Change.Group.of(
                "pitch.carry", PitchChange.write(format.get(), text, dossier(), now())));
  }

  /// Begins the next version with `proposal`; the words there are stay in the one before.
  void beginAgain(String proposal) {
    int offer = Offer.current(dossier()).map(Offer::number).orElse(0);
    String why = workspace.say(offer == 0 ? "pitch.fromMission" : "pitch.fromOffer", offer);
    Pitch latest = pitch.getValue().orElseThrow();
    workspace.session().perform(PitchChange.beginAgain(latest, proposal, why, dossier(), now()));
  }

  void reread() {
    pitch.getValue().ifPresent(p -> workspace.session().perform(PitchChange.reread(p, dossier())));
  }

  /// True when the words may be made final: a draft that says something.
  boolean freezable() {
    return writable() && pitch.getValue().filter(p -> p.draft() && !p.text().isBlank()).isPresent();
  }

  /// Makes the words final.
  ///
  /// @param carried the decisions that they carry
  void freeze(String why, List<UUID> carried) {
    if (freezable()) {
      Pitch draft = pitch.getValue().orElseThrow();
      workspace
          .session()
          .perform(
              AdjustmentChange.carriedBy(
                  PitchChange.freeze(draft, why.strip(), now()), dossier(), carried, draft.id()));
    }
  }

  /// The versions of the chosen format, the latest first.
  List<Pitch> versions() {
    return Pitch.versions(format.get(), dossier()).reversed();
  }

  void status(UUID version, VersionStatus status) {
    workspace.session().perform(PitchChange.status(dossier().get(Pitch.KIND, version), status));
  }

  void takeUp(UUID version) {
    Pitch older = dossier().get(Pitch.KIND, version);
    workspace.session().perform(PitchChange.takeUp(older, dossier(), now()));
  }

  /// The rehearsals of the chosen format, of all its versions, the latest first.
  List<Rehearsal> rehearsals() {
    List<UUID> versions = versions().stream().map(Pitch::id).toList();
    return dossier().all(Rehearsal.KIND).stream()
        .filter(rehearsal -> versions.contains(rehearsal.pitch()))
        .sorted(Comparator.comparing(Rehearsal::startedAt).reversed())
        .toList();
  }

  /// The sentence of the text at `place`, counted in UTF-16 units; the nearest before it where it
  /// stands in none.
  Optional<String> sentenceAt(int place) {
    return at(place).map(Passage::text);
  }

  /// Where that sentence comes from, and what became of it.
  Optional<SentenceStory> story(int place) {
    return at(place)
        .flatMap(
            sentence ->
                pitch.getValue().flatMap(p -> SentenceStory.of(p, sentence.start(), dossier())));
  }

  private Optional<Passage> at(int place) {
    List<Passage> sentences = Sentences.of(kept.getValue());
    return sentences.stream()
        .filter(one -> one.start() <= place)
        .reduce((_, later) -> later)
        .or(() -> sentences.stream().findFirst());
  }

  /// Shows the format of a pitch, of a rehearsal of one, or of one that a decision is about.
  ///
  /// @return false when `id` is none of them
  boolean reveal(UUID id) {
    Optional<Pitch> aimed =
        dossier().find(Adjustment.KIND, id).stream()
            .flatMap(one -> one.passages().stream())
            .map(aim -> dossier().find(Pitch.KIND, aim.version()))
            .flatMap(Optional::stream)
            .findFirst();
    if (aimed.isPresent()) {
      format.set(aimed.get().format());
      return true;
    }
    UUID wanted = dossier().find(Rehearsal.KIND, id).map(Rehearsal::pitch).orElse(id);
    Optional<Pitch> found = dossier().find(Pitch.KIND, wanted);
    found.ifPresent(p -> format.set(p.format()));
    return found.isPresent();
  }

  private Dossier dossier() {
    return workspace.live().dossier().get();
  }

  private Instant now() {
    return workspace.clock().instant();
  }
}
