package app.cairn.ui.meeting;

import app.cairn.dossier.Change;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.agenda.AgendaWriter;
import app.cairn.ui.meeting.journal.JournalScreen;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « Rencontres » : who is asked, met, thanked; the week; and the page of each meeting, with what
/// was heard there.
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
  private final MeetingActions actions;
  private final MeetingsHead head;
  private final StackPane middle = new StackPane();
  private final VBox faceRoot = new VBox(14);
  private final StackPane root = new StackPane();
  private Face face = Face.BOARD;
  private UUID opened;
  private Screen page;

  /// @param paper prints what is prepared and what was heard
  /// @param agenda writes the agenda for other calendars
  public MeetingsScreen(Workspace workspace, Paper paper, AgendaWriter agenda) {
    this.workspace = workspace;
    this.parts = new MeetingParts(workspace, new Doors(), paper);
    Map<Face, String> names = new EnumMap<>(Face.class);
    for (Face each : Face.values()) {
      names.put(each, workspace.say("meeting.face." + each));
    }
    this.tabs = new ViewTabs<>("meetings", names, this::show);
    this.actions = new MeetingActions(workspace, new Doors(), agenda, paper);
    this.head = new MeetingsHead(workspace, tabs, actions.begun(), actions.others());
    VBox.setVgrow(middle, Priority.ALWAYS);
    faceRoot.getStyleClass().add("meetings-face");
    faceRoot.getChildren().setAll(head, middle);
    root.setId("meetings-screen");
    root.getStylesheets().add(STYLESHEET);
    show(Face.BOARD);
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
    List<Action> all = new ArrayList<>(shown().actions());
    all.addAll(actions.all());
    return all;
  }

  /// A meeting opens its page; a return is shown where it was heard, or in the log; of somebody one
  /// sees what one wrote to them; a template stands among the others.
  @Override
  public boolean reveal(UUID entity) {
    var dossier = workspace.session().dossier();
    if (dossier.find(Meeting.KIND, entity).isPresent()) {
      open(entity);
      return true;
    }
    Optional<UUID> heard = dossier.find(Feedback.KIND, entity).map(Feedback::meeting);
    if (heard.flatMap(id -> dossier.find(Meeting.KIND, id)).isPresent()) {
      open(heard.get());
      return page.reveal(entity);
    }
    if (dossier.find(Feedback.KIND, entity).isPresent()) {
      show(Face.JOURNAL);
      return part(Face.JOURNAL).reveal(entity);
    }
    if (dossier.find(MessageTemplate.KIND, entity).isPresent()) {
      show(Face.BOARD);
      parts.templates();
      return true;
    }
    Optional<UUID> person =
        dossier
            .find(Outreach.KIND, entity)
            .map(Outreach::contact)
            .or(() -> dossier.find(Contact.KIND, entity).map(Contact::id));
    person.ifPresent(
        id -> {
          show(Face.BOARD);
          part(Face.BOARD).reveal(id);
          parts.write(id);
        });
    return person.isPresent();
  }

  /// Whoever was moved on the board is seen on it; anybody else stands in the network.
  @Override
  public void follow(Change change) {
    Optional<UUID> person = Moved.person(change);
    boolean onBoard = page == null && face == Face.BOARD;
    if (person.isEmpty()) {
      shown().follow(change);
    } else if (!onBoard || !part(Face.BOARD).reveal(person.get())) {
      workspace.window().revealIn("network", person.get());
    }
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
      part(face).focus();
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
    head.detach();
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
    public void note() {
      show(Face.JOURNAL);
      ((JournalScreen) part(Face.JOURNAL)).note();
    }

    @Override
    public void log(UUID contact) {
      parts.log(contact);
    }
  }
}
