package app.cairn.ui.insight.wall;

import app.cairn.dossier.Change;
import app.cairn.insight.Adjustment;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The wall of returns: as cards under what they are about, people as dots, themes aside; what is
/// chosen leads to a decision.
public final class WallScreen implements Screen {

  /// What the wall and its dialogs are dressed in.
  static final List<String> SHEETS =
      List.of(FieldStyle.sheet(), Stylesheets.beside(WallScreen.class, "wall.css"));

  private static final double SIDE = 258;

  /// The scroll bar stands beside the cards, in the margin of the page.
  private static final double BAR = 14;

  /// Below, the returns and the themes take turns.
  private static final double ROOM = 760;

  /// What one sees where there is little room.
  enum View {
    RETURNS,
    THEMES
  }

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;
  private final WallBoard board;
  private final ScopeMenu scope;
  private final ThemesCard themes;
  private final HeardNotes notes;
  private final DecidedCard decided;
  private final ChosenBar bar;
  private final HBox wall;
  private final VBox side;
  private final ViewTabs<View> views;
  private final VBox page;
  private final ScrollPane empty;
  private final Action decide;
  private final StackPane root = new StackPane();
  private final ChangeListener<WallViewModel.Sight> following = this::show;
  private View view = View.RETURNS;
  private boolean wide = true;

  public WallScreen(Workspace workspace) {
    this.workspace = workspace;
    this.model = new WallViewModel(workspace);
    this.words = new WallWords(workspace);
    this.board = new WallBoard(workspace, model, words);
    this.scope = new ScopeMenu(workspace, model, words);
    this.themes = new ThemesCard(workspace, model, words);
    this.notes = new HeardNotes(workspace);
    this.decided = new DecidedCard(workspace, model, words, this::open);
    this.bar = new ChosenBar(workspace, model, words, this::decide);
    this.decide =
        new Action(
            "insight.decide",
            new SimpleStringProperty(workspace.say("insight.decide")),
            Feather.EDIT_2,
            null,
            Bindings.createBooleanBinding(
                () -> !model.writable() || model.sight().get().chosen().isEmpty(), model.sight()),
            this::decide);
    HBox.setHgrow(board, Priority.ALWAYS);
    side = side();
    wall = new HBox(16, board, side);
    VBox.setVgrow(wall, Priority.ALWAYS);
    Map<View, String> names = new EnumMap<>(View.class);
    names.put(View.RETURNS, workspace.say("insight.view.returns"));
    names.put(View.THEMES, workspace.say("insight.view.themes"));
    views = new ViewTabs<>("wall-view", names, this::turn);
    views.show(view);
    views.setMaxWidth(Region.USE_PREF_SIZE);
    page = new VBox(10, views, wall, bar);
    page.widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    arrange();
    Button meet =
        Buttons.main(
            "wall-begin",
            workspace.say("insight.empty.begin"),
            Feather.COFFEE,
            () -> workspace.window().goTo("meetings"));
    empty = new ScrollPane(new EmptyState(workspace.say("insight.empty"), meet));
    empty.setFitToWidth(true);
    empty.setFitToHeight(true);
    empty.setFocusTraversable(false);
    Scrolling.ready(empty);
    root.setId("insight-face-wall");
    root.getStylesheets().addAll(SHEETS);
    root.sceneProperty().addListener((_, _, scene) -> model.seen(scene != null));
    model.sight().addListener(following);
    show(null, null, model.sight().get());
  }

  private void turn(View next) {
    view = next;
    arrange();
  }

  private void fit(double width) {
    if (width >= ROOM != wide) {
      wide = width >= ROOM;
      FxThread.soon(this::arrange);
    }
  }

  /// Where there is little room one sees the returns, or the themes.
  private void arrange() {
    views.setVisible(!wide);
    views.setManaged(!wide);
    side.setMaxWidth(wide ? SIDE : Double.MAX_VALUE);
    HBox.setHgrow(side, wide ? Priority.NEVER : Priority.ALWAYS);
    board.single(!wide);
    if (wide) {
      wall.getChildren().setAll(board, side);
    } else {
      wall.getChildren().setAll(view == View.RETURNS ? board : side);
    }
  }

  private VBox side() {
    VBox cards = new VBox(13, themes, notes, decided);
    ScrollPane scroller = new ScrollPane();
    scroller.setId("wall-side");
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    StackPane content = new StackPane(cards);
    content.setPadding(new Insets(2, BAR, 6, 2));
    Scrolling.steady(scroller, content);
    Scrolling.ready(scroller);
    VBox.setVgrow(scroller, Priority.ALWAYS);
    VBox.setMargin(scroller, new Insets(0, -BAR, 0, -2));
    Button note =
        Buttons.icon(
            "wall-note",
            workspace.say("journal.note"),
            Feather.PLUS,
            () -> workspace.window().act("meetings", "meeting-note"));
    note.setDisable(!model.writable());
    HBox.setHgrow(scope, Priority.ALWAYS);
    VBox side = new VBox(10, new HBox(6, scope, note), scroller);
    side.setMinWidth(SIDE);
    side.setPrefWidth(SIDE);
    side.setMaxWidth(SIDE);
    return side;
  }

  private void show(Object property, WallViewModel.Sight before, WallViewModel.Sight now) {
    boolean nothing =
        workspace.session().dossier().count(Feedback.KIND) == 0 && now.decided().isEmpty();
    Node wanted = nothing ? empty : page;
    if (!root.getChildren().contains(wanted)) {
      root.getChildren().setAll(wanted);
    }
    board.show();
    scope.refresh();
    themes.show();
    bar.show();
    decided.show();
    if (before == null || before.wall() != now.wall()) {
      notes.show();
    }
    if (before != null && now.front() != null && !Objects.equals(before.front(), now.front())) {
      board.top();
    }
  }

  private void decide() {
    if (!model.sight().get().chosen().isEmpty()) {
      new DecideDialog(workspace, model, words).open();
    }
  }

  private void open(Adjustment one) {
    new AdjustmentDialog(workspace, model, words, one).open();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(decide);
  }

  /// A return is shown on the wall, a correctif whole.
  @Override
  public boolean reveal(UUID entity) {
    var adjustment = model.dossier().find(Adjustment.KIND, entity);
    if (adjustment.isPresent()) {
      open(adjustment.get());
      return true;
    }
    boolean there = model.reveal(entity);
    if (there) {
      board.stand(entity);
    }
    return there;
  }

  @Override
  public void follow(Change change) {
    model.seen(true);
    change
        .leaves()
        .map(Change.Leaf::entity)
        .filter(Feedback.class::isInstance)
        .findFirst()
        .ifPresent(one -> board.stand(one.id()));
  }

  private record Standing(WallViewModel.Standing model) implements Place {}

  @Override
  public Place place() {
    return new Standing(model.standing());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing(WallViewModel.Standing stood)) {
      model.returnTo(stood);
    }
  }

  @Override
  public void focus() {
    if (root.getChildren().contains(empty)) {
      empty.getContent().lookup("#wall-begin").requestFocus();
    } else {
      board.focus();
    }
  }

  @Override
  public void close() {
    model.sight().removeListener(following);
    model.detach();
  }
}
