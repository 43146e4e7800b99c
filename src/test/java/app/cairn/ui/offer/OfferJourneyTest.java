package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.offer.Exercise;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From a first answer to two versions compared, without a window.
class OfferJourneyTest {

  private final OfferStage stage = new OfferStage(Dossier.empty(), Language.FRENCH);
  private final ReflectionsViewModel reflections =
      new ReflectionsViewModel(stage.workspace, Exercise.ALL);
  private final MissionViewModel mission = new MissionViewModel(stage.workspace);
  private final LinesViewModel lines = new LinesViewModel(stage.workspace);
  private final SentenceViewModel sentence = new SentenceViewModel(stage.workspace);
  private final VersionsViewModel versions = new VersionsViewModel(stage.workspace);

  @Test
  void anAnswerBecomesAMissionAnOfferAndTwoVersions() {
    reflections.type(reflections.current(), "J’aide les cadres de santé, sans casser personne.");
    lines.carry("les cadres de santé", OfferPart.TO_WHOM);
    mission.carry("sans casser personne");
    assertThat(reflections.entries().get().getFirst().carried()).isEqualTo(2);

    LineItem what = lines.begin(OfferPart.WHAT, 0);
    lines.type(what, "Des heures rendues au soin");
    lines.leave(what, "Des heures rendues au soin");
    assertThat(sentence.text().get())
        .isEqualTo(
            "Je suis utile aux cadres de santé. Ce que je leur apporte\u00A0: des heures rendues au"
                + " soin.");

    versions.freeze("Première version, née des exercices", List.of());
    assertThat(versions.freezable().get()).isFalse();
    assertThat(versions.number().get()).isEqualTo(2);

    lines.type(what, "Des heures rendues aux soignants");
    assertThat(Offer.versions(dossier())).extracting(Offer::number).containsExactly(1, 2);
    assertThat(what.fresh().get()).isTrue();
    assertThat(versions.freshCount().get()).isEqualTo(1);

    versions.tick(Offer.versions(dossier()).getFirst().id(), true);
    versions.tick(Offer.versions(dossier()).getLast().id(), true);
    versions.compare();
    OfferComparison comparison = versions.comparison().get();
    assertThat(comparison.count(OfferComparison.Fate.REWORDED)).isEqualTo(1);

    versions.bringBack(comparison.lost().getFirst());
    assertThat(what.text().get()).isEqualTo("Des heures rendues au soin");
    assertThat(versions.comparison().get().count(OfferComparison.Fate.SAME)).isEqualTo(2);
  }

  @Test
  void undoingEverythingLeavesTheDossierAsItWasOpened() {
    anAnswerBecomesAMissionAnOfferAndTwoVersions();
    Dossier last = dossier();
    int steps = 0;
    while (stage.session.undoable().isPresent()) {
      stage.session.undo();
      steps++;
    }
    assertThat(dossier()).isEqualTo(Dossier.empty());
    assertThat(lines.lines(OfferPart.WHAT)).isEmpty();
    for (int i = 0; i < steps; i++) {
      stage.session.redo();
    }
    assertThat(dossier()).isEqualTo(last);
  }

  @Test
  void whatIsKeptWhileOneGoesOnTypingIsTakenBackByOneUndo() {
    mission.type("Faire arriver");
    mission.type("Faire arriver les choses");
    mission.type("Faire arriver les choses à l’heure");
    stage.session.undo();
    assertThat(dossier()).isEqualTo(Dossier.empty());

    LineItem line = lines.begin(OfferPart.WHAT, 0);
    lines.type(line, "Des heures");
    lines.type(line, "Des heures rendues");
    lines.leave(line, "Des heures rendues au soin");
    stage.session.undo();
    assertThat(dossier()).isEqualTo(Dossier.empty());

    sentence.type("À");
    sentence.type("À moi.");
    stage.session.undo();
    assertThat(dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void aLineThatWasCarriedThenWrittenInIsUndoneInTwoSteps() {
    LineItem line = lines.carry("les cadres", OfferPart.TO_WHOM);
    lines.type(line, "les cadres de santé");
    stage.session.undo();
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("les cadres");
  }

  @Test
  void writingInAFrozenOfferBeginsTheNextDraftInOneStep() {
    write(OfferPart.HOW, "Trois jours sur le terrain");
    versions.freeze("", List.of());
    Dossier frozen = dossier();

    write(OfferPart.HOW, "Un essai de six semaines");

    assertThat(Offer.versions(dossier())).hasSize(2);
    assertThat(Offer.versions(dossier()).getLast().parent())
        .isEqualTo(Offer.versions(dossier()).getFirst().id());
    stage.session.undo();
    assertThat(dossier()).isEqualTo(frozen);
  }

  @Test
  void aLineLeftEmptyNeverWas() {
    LineItem item = lines.begin(OfferPart.TO_WHOM, 0);
    assertThat(lines.lines(OfferPart.TO_WHOM)).containsExactly(item);
    lines.leave(item, " ");

    assertThat(lines.lines(OfferPart.TO_WHOM)).isEmpty();
    assertThat(stage.session.undoable()).isEmpty();
  }

  @Test
  void aLineEmptiedIsTakenAwayAndComesBackByUndo() {
    LineItem item = write(OfferPart.TO_WHOM, "Cadres de santé");
    lines.leave(item, "");
    assertThat(lines.lines(OfferPart.TO_WHOM)).isEmpty();
    stage.session.undo();
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("Cadres de santé");
  }

  @Test
  void enterInTheMiddleMakesTwoLinesOfOne() {
    LineItem item = write(OfferPart.HOW, "Écouter puis dessiner");
    LineItem next = lines.split(item, "Écouter puis dessiner", 7);
    assertThat(words(OfferPart.HOW)).containsExactly("Écouter", "puis dessiner");
    assertThat(next.text().get()).isEqualTo("puis dessiner");
  }

  @Test
  void linesMoveWithinAndBetweenColumnsOneStepEach() {
    LineItem a = write(OfferPart.TO_WHOM, "a");
    write(OfferPart.TO_WHOM, "b");
    lines.move(a.id(), OfferPart.TO_WHOM, 1);
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("b", "a");
    lines.move(a.id(), OfferPart.HOW, 0);
    assertThat(words(OfferPart.HOW)).containsExactly("a");
    assertThat(lines.lines(OfferPart.HOW)).containsExactly(a);
    stage.session.undo();
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("b", "a");
    stage.session.undo();
    assertThat(words(OfferPart.TO_WHOM)).containsExactly("a", "b");
  }

  @Test
  void sameWordsTwiceStayTwoLines() {
    LineItem first = write(OfferPart.WHAT, "Du temps");
    LineItem second = write(OfferPart.WHAT, "Du temps");
    lines.type(second, "Du temps pour soigner");
    assertThat(first.text().get()).isEqualTo("Du temps");
    assertThat(words(OfferPart.WHAT)).containsExactly("Du temps", "Du temps pour soigner");
  }

  @Test
  void rewordingTheMissionKeepsTheEarlierWording() {
    mission.type("Optimiser les flux");
    mission.reword();
    mission.type("Faire arriver");
    mission.type("Faire arriver les choses");
    mission.read();

    assertThat(mission.text().get()).isEqualTo("Faire arriver les choses");
    assertThat(mission.earlier().get())
        .extracting(MissionViewModel.Wording::text)
        .containsExactly("Optimiser les flux");

    mission.takeUp(mission.earlier().get().getFirst());
    assertThat(mission.text().get()).isEqualTo("Optimiser les flux");
    assertThat(mission.earlier().get()).hasSize(2);
  }

  @Test
  void rewordingWithTheSameWordsChangesNothing() {
    mission.type("Faire arriver");
    Dossier before = dossier();
    mission.reword();
    mission.type("Faire arriver");
    mission.read();
    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void anExercisePassedOverCanBeTakenUpAgain() {
    reflections.skip();
    assertThat(reflections.index().get()).isEqualTo(1);
    assertThat(reflections.entries().get().getFirst().state())
        .isEqualTo(ReflectionsViewModel.State.SKIPPED);
    reflections.previous();
    reflections.type(reflections.current(), "Finalement, oui.");
    assertThat(reflections.entries().get().getFirst().state())
        .isEqualTo(ReflectionsViewModel.State.ANSWERED);
  }

  @Test
  void aSentenceOfOnesOwnStaysUntilTheComposedOneIsAskedFor() {
    write(OfferPart.WHAT, "Du temps rendu");
    sentence.type("Je rends du temps.");
    write(OfferPart.WHAT, "De la paix");
    assertThat(sentence.text().get()).isEqualTo("Je rends du temps.");
    sentence.composeAgain();
    assertThat(sentence.text().get()).startsWith("Ce que j’apporte");
    assertThat(sentence.own().get()).isFalse();
  }

  @Test
  void onlyTwoVersionsAreTicked() {
    OfferStage written = new OfferStage(OfferExamples.written(), Language.FRENCH);
    VersionsViewModel model = new VersionsViewModel(written.workspace);
    model.cards().get().forEach(card -> model.tick(card.id(), true));
    assertThat(model.cards().get())
        .filteredOn(VersionsViewModel.Card::ticked)
        .extracting(VersionsViewModel.Card::number)
        .containsExactly(3, 4);
  }

  @Test
  void everyGestureHasANameForUndoing() {
    OfferStage english = new OfferStage(Dossier.empty(), Language.ENGLISH);
    anAnswerBecomesAMissionAnOfferAndTwoVersions();
    LineItem item = write(OfferPart.HOW, "x y");
    lines.split(item, "x y", 1);
    lines.move(item.id(), OfferPart.WHAT, 0);
    lines.remove(item.id());
    reflections.skip();
    mission.reword();
    mission.type("Autre chose");
    mission.takeUp(mission.earlier().get().getFirst());
    sentence.type("À moi.");
    sentence.composeAgain();
    while (stage.session.undoable().isPresent()) {
      String key = key(stage.session.undoable().get());
      for (Messages messages : List.of(stage.workspace.messages(), english.workspace.messages())) {
        assertThat(messages.has(key)).as(key).isTrue();
      }
      stage.session.undo();
    }
  }

  private static String key(Change change) {
    return switch (change) {
      case Change.Group group -> "change." + group.name();
      case Change.Added<?> added -> "change.added." + added.kind();
      case Change.Removed<?> removed -> "change.removed." + removed.kind();
      case Change.Edited<?> edited -> "change.edited." + edited.kind();
    };
  }

  private LineItem write(OfferPart part, String words) {
    LineItem item = lines.begin(part, Integer.MAX_VALUE);
    lines.type(item, words);
    lines.leave(item, words);
    return item;
  }

  private List<String> words(OfferPart part) {
    return Offer.current(dossier()).orElseThrow().lines(part).stream()
        .map(OfferLine::text)
        .toList();
  }

  private Dossier dossier() {
    return stage.session.dossier();
  }
}
