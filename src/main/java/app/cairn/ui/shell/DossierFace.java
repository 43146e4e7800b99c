package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Subscription;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The window while a dossier is open: the rooms on the left, what is always there on top, one
/// screen in the middle.
final class DossierFace extends BorderPane {

  /// Under this width the sidebar is a rail.
  private static final double NARROW = 900;

  /// Of a banner, above and below.
  private static final double PADDING = 14;

  private final CairnWindow window;
  private final Workspace workspace;
  private final Sitting sitting;
  private final List<Room> rooms;
  private final Sidebar sidebar;
  private final TopBar topBar;
  private final SaveStateLabel saveState;
  private final VBox banners = new VBox();
  private final ScrollPane middle = new ScrollPane();
  private final Subscription saving;
  private final Set<Node> unkept = new HashSet<>();
  private HBox trouble;
  private Screen screen;

  DossierFace(
      CairnWindow window,
      Workspace workspace,
      Sitting sitting,
      List<Room> rooms,
      AppActions actions) {
    this.window = window;
    this.workspace = workspace;
    this.sitting = sitting;
    this.rooms = rooms;
    this.sidebar = new Sidebar(rooms, workspace.messages(), r -> enter(r), actions.settings());
    this.saveState = new SaveStateLabel(workspace.messages(), workspace.formats());
    this.topBar = new TopBar(workspace.messages(), saveState, actions);
    middle.setFitToWidth(true);
    middle.setFitToHeight(true);
    middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(middle, Priority.ALWAYS);
    setLeft(sidebar);
    setCenter(new VBox(topBar, banners, middle));
    widthProperty().addListener((_, _, _) -> adapt());
    adapt();
    // Looked at anew each time: news from several threads may overtake one another.
    this.saving = sitting.opened().onSaveState(() -> FxThread.run(this::followSaving));
    followSaving();
    sitting.notices().forEach(this::say);
    sitting.past().ifPresent(this::lookingBack);
    show(sitting.room() == null ? first() : sitting.room());
  }

  Sitting sitting() {
    return sitting;
  }

  Screen screen() {
    return screen;
  }

  /// Goes to a room, with the keyboard; the one we leave keeps what was typed.
  void enter(Room next) {
    go(next);
    focus();
  }

  private void go(Room next) {
    if (next != sitting.room()) {
      leaveScreen();
      show(next);
    }
  }

  /// Goes to the room called `key`, if there is one.
  void enter(String key) {
    roomCalled(key).ifPresent(this::enter);
  }

  private Optional<Room> roomCalled(String key) {
    return rooms.stream().filter(room -> room.key().equals(key)).findFirst();
  }

  /// One comes home; where nothing is written yet one begins with the first exercise.
  private Room first() {
    Dossier dossier = workspace.session().dossier();
    boolean begun =
        Stream.of(MissionStatement.KIND, Offer.KIND, Reflection.KIND, Contact.KIND, Meeting.KIND)
            .anyMatch(kind -> dossier.count(kind) > 0);
    return begun ? rooms.getFirst() : roomCalled("offer").orElse(rooms.getFirst());
  }

  private void show(Room next) {
    sitting.enter(next);
    screen = next.open().apply(workspace);
    screen.returnTo(sitting.place(next));
    sidebar.select(next);
    middle.setContent(screen.node());
    middle.setVvalue(0);
    adapt();
  }

  /// Puts the keyboard where one begins in the room, once it is shown.
  void focus() {
    Screen entered = screen;
    FxThread.soon(
        () -> {
          if (screen == entered) {
            // What scrolls has its parts only once it is dressed.
            middle.applyCss();
            screen.focus();
          }
        });
  }

  /// Shows the place of an entity.
  void reveal(UUID entity) {
    roomOf(entity).ifPresent(this::go);
    screen.reveal(entity);
  }

  /// Shows an entity in the room called `key`, whatever other room shows it too.
  void revealIn(String key, UUID entity) {
    roomCalled(key)
        .ifPresent(
            room -> {
              go(room);
              screen.reveal(entity);
            });
  }

  /// Does in the room called `key` what its action called `action` does.
  void act(String key, String action) {
    roomCalled(key).ifPresent(this::go);
    screen.actions().stream()
        .filter(each -> each.id().equals(action))
        .findFirst()
        .ifPresent(Action::run);
  }

  /// Shows where a change took place: one stays where one is when part of it can be seen here.
  void follow(Change change) {
    List<EntityKind<?>> kinds = change.leaves().<EntityKind<?>>map(Change.Leaf::kind).toList();
    if (kinds.stream().noneMatch(sitting.room().kinds()::contains)) {
      rooms.stream()
          .filter(room -> kinds.stream().anyMatch(room.kinds()::contains))
          .findFirst()
          .ifPresent(this::go);
    }
    screen.follow(change);
  }

  /// Keeps what was typed, and lets go of the dossier.
  void leave() {
    leaveScreen();
    saving.close();
  }

  private void leaveScreen() {
    screen.commit();
    sitting.stood(sitting.room(), screen.place());
    screen.close();
  }

  /// Says something about the file, until it is put away.
  void say(Saying saying) {
    List<Button> ways = new ArrayList<>();
    if (saying.amongCopies()) {
      ways.add(
          Buttons.small(
              "banner-copies",
              workspace.say("shell.lost.copies"),
              Feather.ARCHIVE,
              window::openCopies));
    }
    HBox banner = banner(Feather.INFO, saying.in(workspace.messages()), ways);
    banner
        .getChildren()
        .add(
            Buttons.icon(
                "banner-close",
                workspace.say("kit.close"),
                Feather.X,
                () -> {
                  banners.getChildren().remove(banner);
                  sitting.notices().remove(saying);
                }));
    banners.getChildren().add(banner);
  }

  private Optional<Room> roomOf(UUID entity) {
    return rooms.stream()
        .filter(
            candidate ->
                candidate.kinds().stream()
                    .anyMatch(kind -> workspace.session().dossier().find(kind, entity).isPresent()))
        .findFirst();
  }

  /// Follows whether `field` holds words that the dossier does not hold yet.
  void typing(Node field, boolean waiting) {
    if (waiting) {
      unkept.add(field);
    } else {
      unkept.remove(field);
    }
    showSaving(sitting.opened().saveState());
  }

  private void showSaving(SaveState state) {
    boolean looking = sitting.past().isPresent();
    saveState.show(looking ? SaveState.LOOKING : unkept.isEmpty() ? state : state.whileTyping());
  }

  private void followSaving() {
    SaveState state = sitting.opened().saveState();
    showSaving(state);
    topBar.showFile(sitting.opened().path().getFileName().toString());
    banners.getChildren().remove(trouble);
    trouble = null;
    if (state.trouble() != null) {
      Button copy =
          Buttons.small(
              "banner-save-copy",
              workspace.say("shell.action.saveCopy"),
              Feather.COPY,
              window::saveCopy);
      String words = state.trouble().in(workspace.messages());
      boolean inMemoryOnly = state.step() == SaveState.Step.FAILING;
      words += " " + workspace.say(inMemoryOnly ? "shell.kept.open" : "shell.kept.here");
      trouble = banner(Feather.ALERT_CIRCLE, words, List.of(copy));
      banners.getChildren().addFirst(trouble);
    }
  }

  private void lookingBack(Past past) {
    String when = workspace.formats().dateAndTime(past.at());
    boolean copy = past instanceof KeptCopy;
    boolean present = sitting.opened().copy().isEmpty();
    Button back =
        Buttons.small(
            "back-to-present",
            workspace.say(present ? "shell.versions.back" : "shell.copies.close"),
            present ? Feather.CORNER_UP_LEFT : Feather.X,
            present ? window::lookAtPresent : window::leaveDossier);
    Button restore =
        Buttons.small(
            "restore-version",
            workspace.say("shell.versions.restore"),
            Feather.ROTATE_CCW,
            window::restore);
    String words = workspace.say(copy ? "shell.copies.looking" : "shell.versions.looking", when);
    Feather icon = copy ? Feather.ARCHIVE : Feather.CLOCK;
    banners.getChildren().add(banner(icon, words, List.of(restore, back)));
  }

  private HBox banner(Feather icon, String words, List<Button> buttons) {
    Label label = Labels.text(words);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    List<Node> parts = new ArrayList<>(List.of(Icons.of(icon), label));
    parts.addAll(buttons);
    HBox banner = new HBox(10, parts.toArray(Node[]::new));
    banner.setAlignment(Pos.CENTER_LEFT);
    // A long sentence in a small window takes its lines from the screen below, once it is known how
    // many.
    label
        .widthProperty()
        .addListener(
            (_, _, width) ->
                FxThread.soon(
                    () -> banner.setMinHeight(label.prefHeight(width.doubleValue()) + PADDING)));
    banner.getStyleClass().add("banner");
    return banner;
  }

  private void adapt() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROW;
    sidebar.setRail(narrow || screen != null && screen.wide());
    topBar.setNarrow(narrow);
  }

  /// What may be done on the present screen.
  List<Action> screenActions() {
    return screen.actions();
  }
}
