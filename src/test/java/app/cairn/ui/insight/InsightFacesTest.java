package app.cairn.ui.insight;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Loop;
import app.cairn.meeting.Walk;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import app.cairn.ui.kit.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Alignment and the closing of a loop, in the room of « Recul ».
class InsightFacesTest {

  private final Walk walk = new Walk();
  private final List<String> printed = new ArrayList<>();
  private OpenScreen open;

  private final class Tray implements Paper {

    @Override
    public void preparation(UUID meeting) {
      printed.add("preparation");
    }

    @Override
    public void synthesis(List<UUID> returns) {
      printed.add("synthesis");
    }

    @Override
    public void loop(UUID loop) {
      printed.add("loop " + loop);
    }
  }

  private void open() throws Exception {
    open =
        OpenScreen.of(
            walk.dossier(),
            new HandClock(NOW),
            workspace -> new InsightScreen(workspace, new Tray()));
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void aLookAtOneselfIsKeptByKeysAloneAndToldInWordsOnly() throws Exception {
    open();
    open.clicks("insight-alignment");
    open.does(() -> open.node("align-said").requestFocus());
    open.presses(KeyCode.END);
    open.presses(KeyCode.TAB);
    open.presses(KeyCode.HOME);
    assertThat(open.text("align-near")).contains("se cherchent encore");
    open.presses(KeyCode.END);
    assertThat(open.text("align-near")).contains("ne font qu’un");
    open.presses(KeyCode.TAB);
    open.types("Enfin ma voix.");
    open.presses(KeyCode.TAB);
    open.presses(KeyCode.ENTER);
    AlignmentCheck kept = AlignmentCheck.all(open.dossier()).getFirst();
    assertThat(kept.said()).isEqualTo(AlignmentCheck.WHOLE);
    assertThat(kept.felt()).isEqualTo(AlignmentCheck.WHOLE);
    assertThat(kept.note()).isEqualTo("Enfin ma voix.");
    assertThat(((Slider) open.node("align-said")).getValue()).isEqualTo(100);
    open.does(open.session::undo);
    assertThat(open.dossier().all(AlignmentCheck.KIND)).isEmpty();
  }

  @Test
  void closingTheLoopKeepsItsStoryToReadAndPrintAndOpensTheNextInOneGesture() throws Exception {
    walk.met(3, null, walk.knows("Maud Le Fur"));
    open();
    open.clicks("insight-loop");
    assertThat(open.text("loop-received")).contains("Une rencontre");
    open.does(() -> open.node("loop-learned").requestFocus());
    open.types("Demander avant de dire.");
    open.presses(KeyCode.TAB);
    open.types("Les hôpitaux de jour.");
    open.presses(KeyCode.TAB);
    open.presses(KeyCode.ENTER);
    assertThat(Loop.all(open.dossier())).hasSize(2);
    Loop closed = Loop.all(open.dossier()).getFirst();
    assertThat(closed.learned()).isEqualTo("Demander avant de dire.");
    assertThat(closed.challenge()).isEqualTo("Les hôpitaux de jour.");
    assertThat(open.shows("loop-close")).isFalse();
    open.clicks("loop-print");
    assertThat(printed).containsExactly("loop " + closed.id());
    open.clicks("loop-turn-2");
    assertThat(open.shows("loop-close")).isTrue();
    open.does(open.session::undo);
    assertThat(Loop.all(open.dossier())).singleElement().matches(Loop::open);
    assertThat(open.typed("loop-learned")).isEqualTo("Demander avant de dire.");
  }

  @Test
  void whatIsWrittenBeforeTheLoopIsClosedIsKeptAndWaitsInItsPlace() throws Exception {
    open();
    open.clicks("insight-loop");
    open.does(() -> open.node("loop-learned").requestFocus());
    open.types("Demander avant de dire.");
    open.clicks("insight-alignment");
    assertThat(Loop.current(open.dossier()).orElseThrow().learned())
        .isEqualTo("Demander avant de dire.");
    open.does(() -> open.node("align-note").requestFocus());
    open.types("Pas encore moi.");
    open.reopens();
    open.clicks("insight-loop");
    assertThat(open.typed("loop-learned")).isEqualTo("Demander avant de dire.");
    open.clicks("insight-alignment");
    assertThat(open.typed("align-note")).isEqualTo("Pas encore moi.");
  }

  @Test
  void earlierLooksCanBeReadAndTakenAwayAndASliderThatMovedStaysWhereItIs() throws Exception {
    for (int day = 6; day > 0; day--) {
      walk.does(
          new Change.Added<>(
              AlignmentCheck.KIND, AlignmentCheck.of(10, 80, "Regard " + day, ago(day))));
    }
    open();
    open.clicks("insight-alignment");
    assertThat(open.text("align-said-where")).isEqualTo("pas encore");
    AlignmentCheck first = AlignmentCheck.all(open.dossier()).getFirst();
    assertThat(open.shows("align-remove-" + first.id())).isFalse();
    open.does(() -> ((Slider) open.node("align-said")).setValue(70));
    open.clicks("align-more");
    open.clicks("align-remove-" + first.id());
    assertThat(AlignmentCheck.all(open.dossier())).hasSize(5).doesNotContain(first);
    assertThat(open.text("align-said-where")).isEqualTo("presque");
  }

  @Test
  void whatIsRevealedStandsInItsFace() throws Exception {
    AlignmentCheck check = AlignmentCheck.of(10, 20, "", NOW);
    walk.does(new Change.Added<>(AlignmentCheck.KIND, check));
    open();
    open.does(() -> assertThat(open.screen().reveal(check.id())).isTrue());
    assertThat(open.shows("align-said")).isTrue();
  }
}
