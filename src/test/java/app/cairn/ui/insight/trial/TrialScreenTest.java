package app.cairn.ui.insight.trial;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.insight.Arm;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.meeting.Walk;
import app.cairn.pitch.Pitch;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A trial in a window, from its question to its verdict.
class TrialScreenTest {

  private final Walk walk = new Walk();
  private final Pitch a = walk.writes("Avez-vous déjà cherché un fauteuil ?");
  private final Pitch b = walk.writes("Ma mère était aide-soignante.");
  private OpenScreen open;

  @AfterEach
  void close() {
    open.close();
  }

  private void open() throws Exception {
    open = OpenScreen.of(walk.dossier(), new HandClock(NOW), TrialScreen::new);
  }

  private Trial trial() {
    return Trial.running(open.dossier()).orElseThrow();
  }

  private Trial with(int yesA, int noA, int yesB, int noB) {
    Trial trial = Trial.of("Me propose-t-on quelqu’un ?", a.id(), b.id(), NOW);
    int[][] heard = {{yesA, noA}, {yesB, noB}};
    // In alternation, as a trial gives them.
    for (int i = 0; i < Math.max(yesA + noA, yesB + noB); i++) {
      for (Arm arm : Arm.values()) {
        UUID who = walk.knows("Personne " + arm + i);
        Outcome outcome = i < heard[arm.ordinal()][0] ? Outcome.YES : Outcome.NO;
        trial = trial.assigned(null, who).answered(who, outcome);
      }
    }
    walk.does(new Change.Added<>(Trial.KIND, trial));
    return trial;
  }

  private void says(String dot, Outcome outcome) {
    open.does(
        () -> {
          MenuItem item =
              ((MenuButton) open.node(dot))
                  .getItems().stream()
                      .filter(one -> ("trial-says-" + outcome).equals(one.getId()))
                      .findFirst()
                      .orElseThrow();
          if (!item.isDisable()) {
            item.fire();
          }
        });
  }

  @Test
  void aTrialBeginsWithItsQuestionAndTheFirstPersonLocksIt() throws Exception {
    open();
    open.presses(KeyCode.ENTER);
    open.clicks("trial-begin-keep");
    assertThat(trial().a()).isEqualTo(a.id());
    assertThat(trial().b()).isEqualTo(b.id());
    assertThat(open.text("trial-turn")).contains("version A");

    open.clicks("trial-question-edit");
    open.presses(KeyCode.CONTROL, KeyCode.A);
    open.types("Me donne-t-on un nom ?");
    open.presses(KeyCode.ENTER);
    assertThat(trial().question()).startsWith("Me donne-t-on un nom");

    UUID maud = walk.knows("Maud");
    open.does(
        () ->
            open.session.perform(
                new Change.Edited<>(Trial.KIND, trial(), trial().assigned(null, maud))));
    assertThat(open.text("trial-turn")).contains("version B");
    assertThat(open.shows("trial-question-edit")).isFalse();
    says("trial-dot-" + maud, Outcome.YES);
    assertThat(trial().hearing(maud).orElseThrow().outcome()).isEqualTo(Outcome.YES);
    assertThat(open.text("trial-verdict")).isEqualTo("Trop tôt pour trancher");
  }

  @Test
  void oneOfThreeThingsIsSaidAndWhatThreeRefusalsWouldChange() throws Exception {
    with(1, 9, 9, 1);
    open();
    assertThat(open.text("trial-verdict")).isEqualTo("Écart net, à confirmer");
    assertThat(open.lookup(".label").queryAllAs(Label.class))
        .anyMatch(label -> label.getText().contains("version B reçoit nettement plus de oui"));
    assertThat(open.shows("trial-what-if-answers")).isFalse();
    open.clicks("trial-what-if");
    assertThat(open.shows("trial-what-if-answers")).isTrue();
    assertThat(open.lookup(".label").queryAll()).noneMatch(node -> node.toString().contains("%"));
  }

  @Test
  void howeverNarrowTheWindowNoCardLiesOverAnother() throws Exception {
    with(4, 5, 5, 4);
    open();
    open.does(() -> open.stage().setWidth(560));
    List<Bounds> cards =
        open.lookup(".card").queryAll().stream()
            .map(card -> card.localToScene(card.getLayoutBounds()))
            .toList();
    assertThat(cards).hasSize(4);
    assertThat(cards)
        .allSatisfy(one -> assertThat(cards).filteredOn(one::intersects).containsExactly(one));
  }

  @Test
  void whoeverAnswersByKeysStaysWhereTheyStandAndWhatTheyAskedStaysAsked() throws Exception {
    UUID maud = walk.knows("Maud");
    Trial begun = Trial.of("Me propose-t-on quelqu’un ?", a.id(), b.id(), NOW);
    walk.does(new Change.Added<>(Trial.KIND, begun.assigned(null, maud)));
    open();
    open.clicks("trial-what-if");
    String dot = "trial-dot-" + maud;
    open.does(() -> open.node(dot).requestFocus());
    open.presses(KeyCode.SPACE);
    open.presses(KeyCode.DOWN);
    open.presses(KeyCode.ENTER);
    assertThat(trial().hearing(maud).orElseThrow().outcome()).isEqualTo(Outcome.YES);
    assertThat(open.node(dot).isFocused()).isTrue();
    assertThat(open.shows("trial-what-if-answers")).isTrue();
  }

  @Test
  void twoVersionsThatCannotBeComparedAreToldApartBeforeTheTrialBegins() throws Exception {
    open();
    open.presses(KeyCode.ENTER);
    assertThat(open.shows("trial-begin-unlike")).isFalse();
    open.does(() -> choose("trial-choose-B", a));
    assertThat(open.text("trial-begin-unlike")).contains("deux versions différentes");
    assertThat(open.node("trial-begin-keep").isDisabled()).isTrue();
  }

  @SuppressWarnings("unchecked")
  private void choose(String id, Pitch version) {
    ((ComboBox<Pitch>) open.node(id)).setValue(version);
  }

  @Test
  void aTrialThatIsOverCanBeReadAndTakenUpAgain() throws Exception {
    Trial over = with(1, 0, 0, 1);
    open();
    open.clicks("trial-end");
    assertThat(Trial.running(open.dossier())).isEmpty();
    assertThat(open.shows("trial-earlier-" + over.id())).isTrue();
    open.clicks("trial-take-up-" + over.id());
    assertThat(trial().id()).isEqualTo(over.id());
  }
}
