package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferPart;
import app.cairn.text.Language;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Versions: taken up again, compared, and many of them.
@ExtendWith(ApplicationExtension.class)
class OfferVersionsTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void aVersionComparedCanBeTheBaseOfTheNext(FxRobot r) {
    open(r, OfferExamples.written());
    Dossier before = dossier();
    robot.clickOn("#tick-2").clickOn("#tick-3").clickOn("#compare");
    robot.clickOn("#start-from").clickOn("#start-from-2");
    settle();
    assertThat(versions()).extracting(Offer::number).containsExactly(1, 2, 3, 4, 5);
    Offer aside = versions().get(3);
    assertThat(aside.draft()).isFalse();
    assertThat(aside.status()).isEqualTo(VersionStatus.DISMISSED);
    assertThat(aside.reason()).isEqualTo("Mise de côté pour repartir de la version 2");
    Offer draft = versions().getLast();
    assertThat(draft.parent()).isEqualTo(versions().get(1).id());
    assertThat(words(OfferPart.WHAT)).containsExactly("Faire arriver");
    assertThat(robot.lookup("#comparison").tryQuery()).isEmpty();
    assertThat(offer.told).last().asString().startsWith("Le brouillon repart de la version 2.");
    robot.interact(offer.session::undo);
    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void comparedOverSeveralVersionsTheReasonsBetweenAreToldInOrder(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#tick-1").clickOn("#tick-3").clickOn("#compare");
    settle();
    String told = robot.lookup("#comparison-reason").queryAs(Label.class).getText();
    assertThat(told).containsSubsequence("v2 · ", "\n", "v3 · ").doesNotContain("v1");
  }

  @Test
  void aCardStartsAgainFromItsVersionToo(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#status-1").clickOn("#base-1");
    settle();
    assertThat(words(OfferPart.WHAT)).containsExactly("Optimiser la chaîne logistique");
    assertThat(versions()).hasSize(5);
    robot.interact(() -> robot.lookup("#status-2").query().requestFocus());
    robot.clickOn("#status-2").clickOn("#base-2");
    settle();
    assertThat(versions()).as("a draft that says nothing of its own is not kept").hasSize(5);
    assertThat(versions().getLast().parent()).isEqualTo(versions().get(1).id());
  }

  @Test
  void theOffersOwnSentenceIsComparedToo(FxRobot r) {
    open(r, OfferExamples.written());
    Offer draft = versions().getLast();
    robot.interact(
        () ->
            offer.session.perform(
                new Change.Edited<>(Offer.KIND, draft, draft.withSentence("Je relie les gens."))));
    robot.clickOn("#tick-3").clickOn("#tick-4").clickOn("#compare");
    settle();
    assertThat(robot.lookup("#comparison-sentence").query().getAccessibleText())
        .isEqualTo("Mon offre en phrases\u00A0: (ajouté\u00A0: Je relie les gens.)");
  }

  @Test
  void aComparisonIsReadLineByLineWithTheArrows(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#tick-3").clickOn("#tick-4").clickOn("#compare");
    for (int i = 0; i < 6 && !focused().getStyleClass().contains("comparison-stop"); i++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(focused().getAccessibleText())
        .isEqualTo("À qui je suis utile\u00A0: Directions d’hôpitaux de taille moyenne");
    robot.type(KeyCode.DOWN);
    assertThat(focused().getAccessibleText())
        .isEqualTo(
            "À qui je suis utile, nouvelle\u00A0: (ajouté\u00A0: Cadres de santé qui manquent de"
                + " bras)");
    robot.type(KeyCode.END);
    assertThat(focused().getAccessibleText()).contains("Un essai de six semaines");
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(robot.lookup("#comparison").tryQuery()).isEmpty();
    assertThat(focused().getId()).isEqualTo("mission-sentence");
  }

  @Test
  void theMissionIsComparedWithItsEarlierWordings(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#mission-history").clickOn("#mission-changes");
    settle();
    assertThat(robot.lookup("#mission-history-dialog .word-diff").<Node>queryAll())
        .extracting(Node::getAccessibleText)
        .anyMatch(said -> said.contains("retiré\u00A0: Optimiser"));
  }

  @Test
  void amongTwentyVersionsEachCanBeReached(FxRobot r) {
    open(r, OfferExamples.twentyVersions());
    Offer first = versions().getFirst();
    robot.interact(() -> screen.reveal(first.id()));
    settle();
    assertThat(focused().getId()).isEqualTo("tick-1");
    assertThat(inSight("#tick-1")).isTrue();
    for (int i = 0; i < 20; i++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(focused().getId()).isEqualTo("tick-11");
    assertThat(inSight("#tick-11")).isTrue();
  }

  @Test
  void theScrollBarLiesUnderTheVersionsNotOnThem(FxRobot r) {
    open(r, OfferExamples.twentyVersions());
    settle();
    Bounds bar = place(robot.lookup("#version-strip .scroll-bar:horizontal").query());
    assertThat(bar.getHeight()).isPositive();
    assertThat(robot.lookup("#version-strip .version-card").<Node>queryAll())
        .isNotEmpty()
        .allMatch(card -> place(card).getMaxY() <= bar.getMinY());
  }

  @Test
  void whereOneMayOnlyLookNoPassageIsPicked(FxRobot r) {
    robot = r;
    robot.interact(
        () ->
            show(
                new OfferStage(DossierSession.readOnly(OfferExamples.written()), Language.FRENCH)));
    clickWords("J’ai pris");
    robot.type(KeyCode.RIGHT);
    PassagePicker picker = robot.lookup("#passage-picker").queryAs(PassagePicker.class);
    assertThat(picker.pickedText()).isEmpty();
    robot.clickOn("#tick-3").clickOn("#tick-4").clickOn("#compare");
    assertThat(robot.lookup("#start-from").tryQuery()).isEmpty();
  }

  @Test
  void afterAPassageIsCarriedTheKeysGoOnFromThere(FxRobot r) {
    open(r, OfferExamples.written());
    PassagePicker picker = robot.lookup("#passage-picker").queryAs(PassagePicker.class);
    robot.interact(picker::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    String carried = picker.pickedText();
    tabTo("carry-how");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(words(OfferPart.HOW)).endsWith(carried);
    assertThat(focused()).isEqualTo(picker);
    robot.type(KeyCode.LEFT).type(KeyCode.RIGHT);
    assertThat(picker.pickedText()).isEqualTo(carried);
    robot.interact(offer.session::undo);
    assertThat(words(OfferPart.HOW)).doesNotContain(carried);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private boolean inSight(String query) {
    Bounds strip =
        robot
            .lookup("#version-strip .viewport")
            .query()
            .localToScene(robot.lookup("#version-strip .viewport").query().getLayoutBounds());
    Node node = robot.lookup(query).query();
    Bounds place = node.localToScene(node.getBoundsInLocal());
    return place.getMinX() >= strip.getMinX() - 1 && place.getMaxX() <= strip.getMaxX() + 1;
  }
}
