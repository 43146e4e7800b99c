package app.cairn.ui.meeting.page;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of a meeting: prepared, held, looked back on.
public final class MeetingPage implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(MeetingPage.class, "page.css");

  /// So long after its hour a meeting is not about to begin.
  private static final Duration LATE = Duration.ofHours(2);

  /// What stands side by side, in its order.
  enum Tab {
    PREPARE,
    DURING,
    AFTER
  }

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final Paper paper;
  private final MeetingViewModel meeting;
  private final PageHead head;
  private final Map<Tab, Face> faces = new EnumMap<>(Tab.class);
  private final ViewTabs<Tab> tabs;
  private final StackPane middle = new StackPane();
  private final VBox root = new VBox();
  private final ChangeListener<Dossier> following = (_, _, _) -> refresh();
  private Tab tab;

  /// @param id of a meeting of the dossier
  public MeetingPage(Workspace workspace, MeetingDoors doors, Paper paper, UUID id) {
    this.workspace = workspace;
    this.doors = doors;
    this.paper = paper;
    this.meeting = new MeetingViewModel(workspace, id);
    this.head = new PageHead(workspace, meeting, doors, paper);
    QuestionsViewModel questions = new QuestionsViewModel(workspace, meeting);
    HeardViewModel heard = new HeardViewModel(meeting);
    faces.put(Tab.PREPARE, new PrepareFace(workspace, meeting, questions, heard, this::begin));
    faces.put(Tab.DURING, new DuringFace(workspace, meeting, questions, heard, this::finish));
    faces.put(Tab.AFTER, new AfterFace(workspace, meeting, heard, meeting::finish));
    Map<Tab, String> names = new EnumMap<>(Tab.class);
    for (Tab each : Tab.values()) {
      names.put(each, workspace.say("encounter.tab." + each));
    }
    this.tabs = new ViewTabs<>("encounter", names, this::show);
    tabs.getStyleClass().setAll("page-tabs");
    VBox.setVgrow(middle, Priority.ALWAYS);
    root.setId("meeting-page");
    root.getStyleClass().addAll("screen", "meeting-page");
    root.getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    root.getChildren().setAll(head, tabs, middle);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    meeting.dossier().addListener(following);
    show(first());
    refresh();
  }

  /// Where one is with this meeting: one that was to take place some while ago is to be told of.
  private Tab first() {
    Meeting now = meeting.meeting().get();
    if (now.held() || now.planned() && now.plannedAt() != null && gone(now.plannedAt())) {
      return Tab.AFTER;
    }
    return meeting.running() ? Tab.DURING : Tab.PREPARE;
  }

  private boolean gone(Instant planned) {
    return meeting.now().isAfter(planned.plus(LATE));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      doors.back();
    }
  }

  private void show(Tab next) {
    if (tab != null && tab != next) {
      faces.get(tab).commit();
    }
    tab = next;
    tabs.show(next);
    middle.getChildren().setAll(faces.get(next).node());
    faces.get(next).refresh();
  }

  private void begin() {
    meeting.begin();
    show(Tab.DURING);
    faces.get(tab).focus();
  }

  private void finish() {
    faces.get(tab).commit();
    meeting.finish();
    show(Tab.AFTER);
    faces.get(tab).focus();
  }

  private void refresh() {
    if (!meeting.present()) {
      doors.back();
      return;
    }
    head.refresh();
    boolean prepared = !meeting.meeting().get().questions().isEmpty();
    tabs.mark(Tab.PREPARE, prepared ? Icons.of(Feather.CHECK) : null);
    faces.get(tab).refresh();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "meeting-print",
            new SimpleStringProperty(workspace.say("encounter.print")),
            Feather.PRINTER,
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
            null,
            this::print));
  }

  private void print() {
    commit();
    paper.preparation(meeting.meeting().get().id());
  }

  @Override
  public boolean reveal(UUID entity) {
    boolean heard = meeting.returns().stream().anyMatch(one -> one.id().equals(entity));
    if (heard) {
      show(Tab.AFTER);
      faces.get(tab).reveal(entity);
    }
    return heard || entity.equals(meeting.meeting().get().id());
  }

  @Override
  public void follow(Change change) {
    if (tab == Tab.PREPARE && change.leaves().anyMatch(leaf -> leaf.entity() instanceof Feedback)) {
      show(first() == Tab.PREPARE ? Tab.DURING : first());
    }
  }

  private record Standing(Tab tab) implements Place {}

  @Override
  public Place place() {
    return new Standing(tab);
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing stood) {
      show(stood.tab());
    }
  }

  @Override
  public void focus() {
    faces.get(tab).focus();
  }

  @Override
  public void commit() {
    faces.get(tab).commit();
  }

  @Override
  public void close() {
    commit();
    faces.values().forEach(Face::close);
    meeting.dossier().removeListener(following);
    meeting.close();
  }
}
