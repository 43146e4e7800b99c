package app.cairn.ui.meeting.agenda;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.agenda.AgendaViewModel.Day;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Agenda » : the meetings of a week, and what is due. Page up and page down turn the week, Home
/// comes back to this one.
public final class AgendaScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(AgendaScreen.class, "agenda.css");

  /// The scroll bar stands beside the week, in the margin of the page.
  private static final double BAR = 18;

  private final Workspace workspace;
  private final AgendaViewModel model;
  private final AgendaWords words;
  private final WeekView week;
  private final Label title = Labels.heading("");
  private final Button today;
  private final StackPane page = new StackPane();
  private final ScrollPane scroller = new ScrollPane();
  private final VBox root = new VBox(12);
  private final ChangeListener<List<Day>> following = (_, _, _) -> show();

  public AgendaScreen(Workspace workspace, MeetingDoors doors) {
    this.workspace = workspace;
    this.model = new AgendaViewModel(workspace, doors);
    this.words = new AgendaWords(workspace);
    this.week = new WeekView(workspace, model, words);
    this.today =
        Buttons.small(
            "agenda-today",
            workspace.say("meeting.agenda.today"),
            null,
            () -> model.goTo(model.today()));
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setAlignment(Pos.TOP_LEFT);
    page.setPadding(new Insets(0, BAR, 6, 0));
    Scrolling.steady(scroller, page);
    Scrolling.ready(scroller);
    VBox.setMargin(scroller, new Insets(0, -BAR, 0, 0));
    VBox.setVgrow(scroller, Priority.ALWAYS);
    root.setId("meeting-agenda");
    root.getStylesheets().add(STYLESHEET);
    root.getChildren().setAll(head(), scroller);
    root.sceneProperty().addListener((_, _, scene) -> model.seen(scene != null));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    model.week().addListener(following);
    show();
  }

  private HBox head() {
    Button before =
        Buttons.icon(
            "agenda-before",
            workspace.say("meeting.agenda.before"),
            Feather.CHEVRON_LEFT,
            () -> model.turn(-1));
    Button after =
        Buttons.icon(
            "agenda-after",
            workspace.say("meeting.agenda.after"),
            Feather.CHEVRON_RIGHT,
            () -> model.turn(1));
    title.setId("agenda-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(6, before, after, title, today);
    HBox.setMargin(today, new Insets(0, 0, 0, 10));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show() {
    title.setText(words.week(model.monday(), model.sunday()));
    LocalDate now = model.today();
    today.setDisable(!now.isBefore(model.monday()) && !now.isAfter(model.sunday()));
    week.show(model.week().get());
    scroller.setFitToHeight(model.isEmpty());
    page.getChildren().setAll(model.isEmpty() ? empty() : week);
  }

  /// Says what a week is for, and leads to where something stands.
  private Node empty() {
    Button begin =
        Buttons.main("agenda-begin", workspace.say("meeting.plan"), Feather.CALENDAR, model::plan);
    begin.setDisable(!workspace.session().writable());
    EmptyState empty = new EmptyState(workspace.say("meeting.agenda.empty"), begin);
    model
        .nearest()
        .ifPresent(
            day ->
                empty
                    .getChildren()
                    .add(
                        Buttons.flat(
                            "agenda-nearest",
                            workspace.say(
                                "meeting.agenda.nearest", workspace.formats().weekday(day)),
                            null,
                            () -> {
                              model.goTo(day);
                              focus();
                            })));
    return empty;
  }

  private void turn(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case PAGE_UP -> model.turn(-1);
      case PAGE_DOWN -> model.turn(1);
      case HOME -> model.goTo(model.today());
      default -> {
        return;
      }
    }
    focus();
    event.consume();
  }

  @Override
  public Node node() {
    return root;
  }

  private record Standing(LocalDate monday) implements Place {}

  @Override
  public Place place() {
    return new Standing(model.monday());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing(LocalDate monday)) {
      model.goTo(monday);
    }
  }

  @Override
  public void focus() {
    if (model.isEmpty()) {
      page.lookup("#agenda-begin").requestFocus();
    } else {
      week.focus();
    }
  }

  @Override
  public void close() {
    model.week().removeListener(following);
    model.detach();
  }
}
