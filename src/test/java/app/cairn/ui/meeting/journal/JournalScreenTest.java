package app.cairn.ui.meeting.journal;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Themes;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Walk;
import app.cairn.pitch.Pitch;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The log of returns in a window.
class JournalScreenTest {

  private final Walk walk = new Walk();
  private final UUID maud = walk.knows("Maud Le Fur");
  private final UUID yann = walk.knows("Yann Le Bris");
  private final Pitch pitch = walk.writes("Je veux humaniser la logistique.");
  private final Meeting met = walk.met(2, pitch.id(), maud);
  private final Feedback slow = says(maud, "On craint de ralentir.", 1, "humaniser");
  private final Feedback time = says(yann, "Comptez six mois.", 2, "délais");
  private final Feedback clear = says(maud, "C’est clair.", 3, "humaniser");
  private final List<String> asked = new ArrayList<>();
  private OpenScreen open;
  private JournalScreen journal;

  private Feedback says(UUID who, String words, int second, String theme) {
    return walk.keeps(
        Feedback.heard(words, NOW.plusSeconds(second))
            .meeting(met.id())
            .contact(who)
            .themes(List.of(theme)));
  }

  private final class Room implements MeetingDoors, Paper {
    @Override
    public void open(UUID meeting) {
      asked.add("open " + meeting);
    }

    @Override
    public void back() {}

    @Override
    public void write(UUID contact) {}

    @Override
    public void plan(UUID contact) {}

    @Override
    public void note() {
      journal.note();
    }

    @Override
    public void log(UUID contact) {}

    @Override
    public void preparation(UUID meeting) {}

    @Override
    public void synthesis(List<UUID> returns) {
      asked.add("print " + returns);
    }

    @Override
    public void loop(UUID loop) {}
  }

  private void open() throws Exception {
    open =
        OpenScreen.of(
            walk.dossier(),
            new HandClock(NOW.plusSeconds(60)),
            workspace -> {
              Room room = new Room();
              journal = new JournalScreen(workspace, room, room);
              return journal;
            });
  }

  @AfterEach
  void close() {
    open.close();
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table() {
    return (TableView<Row>) open.node("journal-as-table");
  }

  private List<Feedback> shown() {
    return table().getItems().stream().map(Row::feedback).toList();
  }

  private Feedback now(Feedback one) {
    return open.dossier().get(Feedback.KIND, one.id());
  }

  @Test
  void whatIsTypedNarrowsTheLogAtOnceAndAColumnSortsIt() throws Exception {
    open();
    assertThat(shown()).containsExactly(clear, time, slow);
    open.types("maud");
    assertThat(shown()).containsExactly(clear, slow);
    assertThat(open.text("journal-count")).isEqualTo("2 sur 3 retours");
    open.clicks("journal-clear");
    TableColumn<Row, ?> said = table().getColumns().get(2);
    open.does(() -> table().getSortOrder().setAll(List.of(said)));
    assertThat(shown()).containsExactly(clear, time, slow);
    open.does(() -> said.setSortType(TableColumn.SortType.DESCENDING));
    assertThat(shown()).containsExactly(slow, time, clear);
    open.clicks("journal-print");
    assertThat(asked).containsExactly("print " + List.of(slow.id(), time.id(), clear.id()));
  }

  @Test
  void oneReturnIsWrittenInPlaceAndLeadsToItsMeeting() throws Exception {
    open();
    open.does(() -> journal.reveal(time.id()));
    open.clicks("return-aspect-CARRYING_OUT");
    open.clicks("return-tone-DISTURBING");
    assertThat(now(time).aspect()).isEqualTo(Aspect.CARRYING_OUT);
    assertThat(now(time).tone()).isEqualTo(Tone.DISTURBING);
    open.clicks("return-open");
    assertThat(asked).containsExactly("open " + met.id());
    open.does(open.session::undo);
    assertThat(now(time).tone()).isEqualTo(Tone.UNSAID);
  }

  @Test
  void severalAreChangedTogetherByKeysAndOneUndoTakesItBack() throws Exception {
    open();
    open.does(() -> table().requestFocus());
    open.presses(KeyCode.CONTROL, KeyCode.A);
    assertThat(open.shows("journal-chosen")).isTrue();
    open.does(() -> open.node("journal-theme-add").requestFocus());
    open.types("marché");
    open.presses(KeyCode.ENTER);
    assertThat(open.dossier().all(Feedback.KIND)).allMatch(one -> Themes.has(one, "marché"));
    open.does(open.session::undo);
    assertThat(open.dossier().all(Feedback.KIND)).noneMatch(one -> Themes.has(one, "marché"));
    open.clicks("journal-remove");
    assertThat(open.dossier().all(Feedback.KIND)).isEmpty();
    open.does(open.session::undo);
    assertThat(open.dossier().all(Feedback.KIND)).hasSize(3);
  }

  @Test
  void themesAreJoinedUnderOneName() throws Exception {
    open();
    open.does(() -> journal.actions().getFirst().run());
    open.does(() -> ((ListView<?>) open.node("themes-list")).getSelectionModel().selectAll());
    assertThat(open.text("themes-preview")).contains("2 thèmes").contains("3 retours");
    open.clicks("themes-name");
    open.presses(KeyCode.CONTROL, KeyCode.A);
    open.types("rythme");
    open.clicks("themes-keep");
    assertThat(Themes.counted(open.dossier().all(Feedback.KIND))).containsOnlyKeys("rythme");
  }

  @Test
  void somethingHeardInPassingIsNotedAndShown() throws Exception {
    open();
    open.clicks("journal-note");
    open.types("Et les maisons de retraite ?");
    open.presses(KeyCode.TAB);
    open.types("Yann Le Bris");
    open.does(() -> open.node("note-keep").requestFocus());
    open.presses(KeyCode.ENTER);
    Feedback noted = shown().getFirst();
    assertThat(noted.contact()).isEqualTo(yann);
    assertThat(noted.meeting()).isNull();
    assertThat(table().getSelectionModel().getSelectedItem().feedback()).isEqualTo(noted);
  }

  @Test
  void withoutRoomBesideTheOneComesBelowTheRowsAndNeitherLosesTheKeyboard() throws Exception {
    open();
    open.does(
        () -> {
          open.stage().setWidth(560);
          open.stage().setHeight(420);
        });
    open.does(() -> journal.reveal(time.id()));
    OpenScreen.until(() -> table().getWidth() > 400);
    assertThat(table().getHeight()).isGreaterThanOrEqualTo(200);
    assertThat(table().isFocused()).isTrue();
    Node one = open.lookup(".journal-drawer").query();
    assertThat(one.localToScene(0, 0).getY()).isGreaterThan(table().localToScene(0, 200).getY());
    open.presses(KeyCode.DOWN);
    assertThat(table().isFocused()).isTrue();
    open.does(() -> open.stage().setWidth(1200));
    OpenScreen.until(
        () ->
            open.lookup(".journal-drawer").query().localToScene(0, 0).getX()
                > table().localToScene(table().getWidth(), 0).getX());
  }

  @Test
  void asCardsTheSameReturnsAreChosen() throws Exception {
    open();
    open.does(() -> journal.reveal(time.id()));
    open.clicks("journal-cards");
    ListView<?> cards = (ListView<?>) open.lookup(".list-view.journal-cards").query();
    assertThat(cards.getItems()).hasSize(3);
    assertThat(((Row) cards.getSelectionModel().getSelectedItem()).feedback()).isEqualTo(time);
  }
}
