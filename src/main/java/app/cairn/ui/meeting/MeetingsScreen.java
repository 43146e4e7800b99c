package app.cairn.ui.meeting;

import app.cairn.dossier.Change;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « Rencontres » : who is asked, met, thanked; the week; what was heard; and the page of each
/// meeting.
public final class MeetingsScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(MeetingsScreen.class, "meetings.css");

  /// What stands side by side, in its order.
  enum Face {
    BOARD,
    AGENDA,
    JOURNAL
  }

  private final Workspace workspace;
  private final MeetingParts parts;
  private final Map<Face, Screen> faces = new EnumMap<>(Face.class);
  private final ViewTabs<Face> tabs;
  private final HBox tools = new HBox(8);
  private final StackPane middle = new StackPane();
  private final VBox faceRoot = new VBox(14);
  private final StackPane root = new StackPane();
  private Face face = Face.BOARD;
  private UUID opened;
  private Screen page;

  /// @param paper prints what is prepared and what was heard
  public MeetingsScreen(Workspace workspace, Paper paper) {
    this.workspace = workspace;
    this.parts = new MeetingParts(workspace, new Doors(), paper);
    Map<Face, String> names = new EnumMap<>(Face.class);
    for (Face each : Face.values()) {
      names.put(each, workspace.say("meeting.face." + each));
    }
    this.tabs = new ViewTabs<>("meetings", names, this::show);
    VBox.setVgrow(middle, Priority.ALWAYS);
    faceRoot.getStyleClass().add("meetings-face");
    faceRoot.getChildren().setAll(head(), middle);
    root.setId("meetings-screen");
    root.getStylesheets().add(STYLESHEET);
    show(Face.BOARD);
  }

  private HBox head() {
    Label title = Labels.title(workspace.say("meeting.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    tools.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(tools, Priority.ALWAYS);
    HBox head = new HBox(22, title, tabs, tools);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Screen part(Face which) {
    return faces.computeIfAbsent(which, parts::face);
  }

  private void show(Face next) {
    closePage();
    if (next != face) {
      part(face).commit();
    }
    face = next;
    tabs.show(next);
    middle.getChildren().setAll(part(next).node());
    root.getChildren().setAll(faceRoot);
  }

  private void open(UUID meeting) {
    part(face).commit();
    closePage();
    opened = meeting;
    page = parts.page(meeting);
    root.getChildren().setAll(page.node());
  }

  private void closePage() {
    if (page != null) {
      page.commit();
      page.close();
      page = null;
      opened = null;
    }
  }

  private Screen shown() {
    return page == null ? part(face) : page;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return new ArrayList<>(shown().actions());
  }

  /// A meeting opens its page; a return is shown where it was heard, or in the log; of somebody one
  /// sees what one wrote to them.
  @Override
  public boolean reveal(UUID entity) {
    var dossier = workspace.session().dossier();
    if (dossier.find(Meeting.KIND, entity).isPresent()) {
      open(entity);
      return true;
    }
    if (dossier.find(Feedback.KIND, entity).isPresent()) {
      show(Face.JOURNAL);
      return part(Face.JOURNAL).reveal(entity);
    }
    Optional<UUID> person =
        dossier
            .find(Outreach.KIND, entity)
            .map(Outreach::contact)
            .or(() -> dossier.find(Contact.KIND, entity).map(Contact::id));
    person.ifPresent(
        id -> {
          show(Face.BOARD);
          parts.write(id);
        });
    return person.isPresent();
  }

  @Override
  public void follow(Change change) {
    shown().follow(change);
  }

  /// @param page what the open page says of where one stands in it; null where none is open
  private record Standing(Face face, Place part, UUID meeting, Place page) implements Place {}

  @Override
  public Place place() {
    return new Standing(
        face, part(face).place(), opened, page == null ? Place.START : page.place());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing stood) {
      show(stood.face());
      part(face).returnTo(stood.part());
      if (stood.meeting() != null
          && workspace.session().dossier().find(Meeting.KIND, stood.meeting()).isPresent()) {
        open(stood.meeting());
        page.returnTo(stood.page());
      }
    }
  }

  @Override
  public void focus() {
    if (page == null) {
      tabs.focus();
    } else {
      page.focus();
    }
  }

  @Override
  public void commit() {
    shown().commit();
  }

  @Override
  public void close() {
    closePage();
    faces.values().forEach(Screen::close);
  }

  private final class Doors implements MeetingDoors {

    @Override
    public void open(UUID meeting) {
      MeetingsScreen.this.open(meeting);
      page.focus();
    }

    @Override
    public void back() {
      show(face);
      part(face).focus();
    }

    @Override
    public void write(UUID contact) {
      parts.write(contact);
    }

    @Override
    public void plan(UUID contact) {
      parts.plan(contact);
    }

    @Override
    public void log(UUID contact) {
      parts.log(contact);
    }
  }
}
