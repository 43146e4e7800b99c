package app.cairn.ui.insight.wall;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.insight.Adjustment;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Understanding;
import app.cairn.meeting.Walk;
import app.cairn.pitch.Pitch;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The wall in a window: chosen, sorted and decided from with a real mouse and a real keyboard.
class WallScreenTest {

  private final Walk walk = new Walk();
  private final Pitch pitch = walk.writes("Je veux humaniser la logistique. J’ai tenu des quais.");
  private final UUID maud = walk.knows("Maud Le Fur");
  private final UUID ines = walk.knows("Inès Moreau");
  private final Meeting met = walk.met(4, pitch.id(), maud, ines);
  private final Feedback slow = says(maud, "Humaniser, on craint de ralentir.", 1, "humaniser");
  private final Feedback what = says(ines, "Dites ce qui change.", 2, "humaniser");
  private final Feedback praise = says(ines, "C’est très clair.", 3, "clarté");
  private OpenScreen open;

  private Feedback says(UUID who, String words, int minute, String theme) {
    return walk.keeps(
        Feedback.heard(words, NOW.plusSeconds(minute))
            .meeting(met.id())
            .contact(who)
            .aspect(Aspect.FORM)
            .understanding(Understanding.UNDERSTOOD)
            .aim(Aim.at(pitch, 8, 17))
            .themes(List.of(theme)));
  }

  private void open() throws Exception {
    open = OpenScreen.of(walk.dossier(), new HandClock(NOW), WallScreen::new);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private Node card(String list, UUID id) {
    Set<Node> cells = open.node(list).lookupAll(".wall-cell");
    return cells.stream()
        .filter(
            cell ->
                cell instanceof ListCell<?> one
                    && one.getItem() instanceof Feedback f
                    && f.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ListView<Feedback> list(String id) {
    return (ListView<Feedback>) open.node(id);
  }

  @Test
  void aThemeBringsItsReturnsForwardAndADecisionFromThemLeadsToThePassageInThePitch()
      throws Exception {
    open();
    assertThat(list("wall-cards-form").getItems()).containsExactly(praise, what, slow);
    open.clicks(open.node("wall-themes").lookup(".theme-cell"));
    assertThat(list("wall-cards-form").getItems()).containsExactly(what, slow, praise);
    assertThat(open.text("wall-chosen-title"))
        .isEqualTo("Deux retours choisis sur «\u00A0humaniser\u00A0»");
    assertThat(open.text("wall-chosen-voices"))
        .isEqualTo("Deux voix indépendantes, toutes ont compris le projet");
    open.clicks("wall-decide");
    open.types("Dire ce que cela change");
    open.clicks("decide-keep");
    Adjustment decided = Adjustment.open(open.dossier()).getFirst();
    assertThat(decided.decision()).isEqualTo("Dire ce que cela change");
    assertThat(decided.returns(open.dossier())).containsExactlyInAnyOrder(slow, what);
    assertThat(decided.passages()).extracting(Aim::words).containsExactly("humaniser");
    assertThat(open.window.goneTo()).containsExactly("pitch " + decided.id());
    assertThat(open.shows("wall-chosen")).isFalse();
  }

  @Test
  void byKeysAloneOneChoosesSortsAndDecides() throws Exception {
    open();
    open.presses(KeyCode.SPACE);
    assertThat(open.text("wall-chosen-title")).startsWith("Un retour choisi");
    open.presses(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(open.dossier().get(Feedback.KIND, praise.id()).aspect()).isEqualTo(Aspect.SUBSTANCE);
    assertThat(list("wall-cards-substance").isFocused()).isTrue();
    open.does(open.session::undo);
    assertThat(open.dossier().get(Feedback.KIND, praise.id()).aspect()).isEqualTo(Aspect.FORM);
    open.does(() -> open.screen().actions().getFirst().run());
    open.types("Garder");
    open.presses(KeyCode.TAB);
    open.presses(KeyCode.TAB);
    assertThat(open.focused().getId()).isEqualTo("decide-keep");
    open.presses(KeyCode.ENTER);
    assertThat(open.dossier().all(Adjustment.KIND)).hasSize(1);
  }

  @Test
  void enterOpensWhereItWasSaidAndACarriedCardIsSortedWhereItIsDropped() throws Exception {
    open();
    open.presses(KeyCode.ENTER);
    assertThat(open.window.goneTo()).containsExactly(praise.id().toString());
    open.drag(card("wall-cards-form", slow.id())).dropTo("#wall-carrying_out");
    OpenScreen.until(
        () -> open.dossier().get(Feedback.KIND, slow.id()).aspect() == Aspect.CARRYING_OUT);
    assertThat(list("wall-cards-carrying_out").getItems()).hasSize(1);
  }

  @Test
  void whatWasDecidedCanBeReadWholeWrittenOtherwiseAndTakenBack() throws Exception {
    walk.does(
        app.cairn.insight.AdjustmentChange.decided(
            walk.dossier(), List.of(slow.id()), "Couper", NOW));
    Adjustment one = Adjustment.open(walk.dossier()).getFirst();
    open();
    open.clicks("decided-" + one.id());
    assertThat(open.shows("adjustment-return-" + slow.id())).isTrue();
    open.types(" la fin");
    open.clicks("adjustment-keep");
    assertThat(open.dossier().get(Adjustment.KIND, one.id()).decision()).isEqualTo("Couper la fin");
    open.clicks("decided-" + one.id());
    open.clicks("adjustment-remove");
    assertThat(open.dossier().all(Adjustment.KIND)).isEmpty();
    open.does(open.session::undo);
    assertThat(open.dossier().all(Adjustment.KIND)).hasSize(1);
  }

  @Test
  void whoIsSentToAReturnSeesThoseThatShareItsThemeChosenWithIt() throws Exception {
    open();
    open.does(() -> assertThat(open.screen().reveal(slow.id())).isTrue());
    assertThat(open.text("wall-chosen-title")).contains("humaniser");
    assertThat(list("wall-cards-form").getSelectionModel().getSelectedItem()).isEqualTo(slow);
    open.does(() -> assertThat(open.screen().reveal(maud)).isFalse());
  }

  @Test
  void anEmptyWallSaysWhatItIsForAndWhereToGo() throws Exception {
    open = OpenScreen.of(app.cairn.dossier.Dossier.empty(), new HandClock(NOW), WallScreen::new);
    assertThat(open.focused().getId()).isEqualTo("wall-begin");
    open.presses(KeyCode.ENTER);
    assertThat(open.window.goneTo()).containsExactly("meetings");
  }
}
