package app.cairn.ui.network;

import app.cairn.dossier.Change;
import app.cairn.map.Grouping;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.map.TextWidths;
import app.cairn.map.View;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;

/// « Réseau » : the map of the people one knows, its list twin, and the card of who is chosen.
public final class NetworkScreen implements Screen {

  private final Workspace workspace;
  private final Selection selection = new Selection();
  private final MapViewModel model;
  private final MapPane pane;
  private final MapCursor cursor;
  private final MapGestures gestures;
  private final MapKeys keys;
  private final MapMouse mouse;
  private final MapMenu menu;
  private final NameEditor editor;
  private final MiniMap mini;
  private final PathTools paths;
  private final ImportDoor door;
  private final PeopleList list;
  private final PeopleDrawer drawer;
  private final NetworkToolbar toolbar;
  private final NetworkEmpty empty;
  private final Pane over = new Pane();
  private final StackPane map = new StackPane();
  private final StackPane middle = new StackPane();
  private final StackPane side = new StackPane();
  private final VBox foot = new VBox();
  private final BorderPane root = new BorderPane();
  private final List<Action> actions = new ArrayList<>();
  private final InvalidationListener redrawing = _ -> drawScene();

  /// @param widths how wide texts are on the map
  /// @param reader reads the people of a file
  /// @param writer writes them for other programs
  public NetworkScreen(
      Workspace workspace, TextWidths widths, ContactReader reader, ContactWriter writer) {
    this.workspace = workspace;
    model = new MapViewModel(workspace, widths);
    pane = new MapPane(widths);
    cursor = new MapCursor(model.plan(), selection);
    gestures = new MapGestures(workspace, model);
    editor = new NameEditor(workspace, over, pane::requestFocus);
    keys = new MapKeys(workspace, pane, cursor, model, gestures, editor, keysRoom());
    menu = new MapMenu(workspace, pane, cursor, model, gestures, keys);
    mouse = new MapMouse(pane, over, cursor, gestures, keys, menu::show, this::drawScene);
    mini = new MiniMap(widths, (x, y) -> pane.move(pane.view().get().centred(x, y)));
    paths = new PathTools(workspace, model.network(), pathRoom());
    drawer = new PeopleDrawer(workspace, selection, this::remove);
    list = new PeopleList(workspace, selection, model.shown(), _ -> drawer.focusWhom());
    door = new ImportDoor(workspace, reader);
    makeActions(writer);
    toolbar = new NetworkToolbar(workspace, model, pane, tools(), this::focus);
    empty = new NetworkEmpty(workspace, gestures, this::sort, this::beginCircle);
    lay();
    listen();
    drawScene();
  }

  private void lay() {
    root.setId("network-screen");
    root.getStyleClass().add("network-screen");
    root.getStylesheets()
        .addAll(
            Objects.requireNonNull(NetworkScreen.class.getResource("network.css"))
                .toExternalForm());
    over.setPickOnBounds(false);
    StackPane.setAlignment(mini, Pos.BOTTOM_LEFT);
    StackPane.setMargin(mini, new Insets(0, 0, 12, 12));
    map.getChildren().addAll(pane, over, mini, empty);
    middle.getChildren().setAll(map);
    VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
    VBox centre = new VBox(10, toolbar, middle, foot);
    centre.getStyleClass().add("network-centre");
    foot.managedProperty().bind(foot.visibleProperty());
    foot.setVisible(false);
    side.getChildren().setAll(drawer);
    root.setCenter(centre);
    root.setRight(side);
    door.welcomeDrops(root);
  }

  private void listen() {
    model.plan().addListener((_, _, plan) -> planned(plan));
    model.lit().addListener(redrawing);
    model.colouring().addListener(redrawing);
    model.ties().addListener(redrawing);
    selection.chosen().addListener(redrawing);
    cursor.key().addListener(redrawing);
    paths.path().addListener(redrawing);
    pane.focusedProperty().addListener(redrawing);
    pane.backgroundProperty().addListener(redrawing);
    pane.view().addListener((_, _, view) -> seen(view));
    toolbar.list().selectedProperty().addListener((_, _, shown) -> showList(shown));
    if (model.plan().get() != null) {
      planned(model.plan().get());
    }
  }

  private void planned(Plan plan) {
    pane.show(plan);
    empty.setVisible(model.network().get().contacts().isEmpty() && plan.branches().size() < 2);
    drawScene();
    mini.show(plan, scene());
    seen(pane.view().get());
  }

  private void seen(View view) {
    toolbar.zoomed(view.scale(), !toolbar.list().isSelected());
    if (pane.plan() != null) {
      mini.follow(view, pane.plan().bounds());
    }
  }

  private void drawScene() {
    if (pane.plan() != null) {
      pane.show(scene());
      pane.setAccessibleText(told(cursor.spot()));
    }
  }

  private MapScene scene() {
    return new MapScene(
        look(),
        model.colouring().get(),
        model.today(),
        cursor.keys(),
        pane.isFocused() ? cursor.spot().node().key() : null,
        model.lit().get(),
        model.keys(paths.path().getValue()),
        model.arcs(selection.chosen().get()),
        mouse == null ? null : mouse.target(),
        null,
        true);
  }

  /// By day or by night, as the stylesheet has it.
  private MapLook look() {
    boolean dark =
        pane.getBackground() != null
            && !pane.getBackground().getFills().isEmpty()
            && pane.getBackground().getFills().getFirst().getFill() instanceof Color paper
            && paper.getBrightness() < 0.5;
    return dark ? MapLook.DARK : MapLook.LIGHT;
  }

  private String told(Spot spot) {
    MapNode node = spot.node();
    return switch (node.kind()) {
      case ME -> workspace.say("network.map.told.me", node.label(), node.people());
      case CIRCLE, GROUP -> workspace.say("network.map.told.group", node.label(), node.people());
      case PERSON -> {
        String where =
            model
                .network()
                .get()
                .organisation(node.contact())
                .map(Organisation::name)
                .orElse(spot.parent().node().label());
        yield workspace.say("network.map.told.person", node.label(), where);
      }
    };
  }

  private void makeActions(ContactWriter writer) {
    SimpleBooleanProperty reading = new SimpleBooleanProperty(!gestures.writable());
    actions.add(
        new Action(
            "network-find",
            text("network.map.search"),
            Feather.SEARCH,
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            null,
            () -> toolbar.focusSearch()));
    actions.add(
        new Action(
            "network-list",
            text("network.map.list.tooltip"),
            Feather.LIST,
            new KeyCodeCombination(KeyCode.F4),
            null,
            () -> toolbar.list().setSelected(!toolbar.list().isSelected())));
    actions.add(
        new Action(
            "network-add",
            text("network.map.add"),
            Feather.USER_PLUS,
            new KeyCodeCombination(
                KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            reading,
            this::add));
    actions.add(
        new Action(
            "network-fit-selection",
            text("network.map.fitSelection"),
            Feather.CROSSHAIR,
            null,
            null,
            this::fitSelection));
    actions.addAll(paths.actions());
    actions.addAll(door.actions());
    actions.add(ExportDialog.action(workspace, writer, this::letThrough));
    actions.addAll(
        new OthersData(workspace, writer)
            .actions(
                () -> selection.lead().get(), selection.lead().map(this::nobody).orElse(true)));
  }

  private List<Action> tools() {
    return List.copyOf(actions.subList(2, actions.size()));
  }

  private SimpleStringProperty text(String key) {
    return new SimpleStringProperty(workspace.say(key));
  }

  private boolean nobody(UUID id) {
    return workspace.session().dossier().find(Contact.KIND, id).isEmpty();
  }

  /// Whom the search and the filters let through; empty for everybody.
  private Optional<Collection<UUID>> letThrough() {
    Predicate<Contact> some = model.shown().get();
    return Optional.ofNullable(some)
        .map(
            shown ->
                model.network().get().contacts().stream().filter(shown).map(Contact::id).toList());
  }

  private void add() {
    if (toolbar.list().isSelected()) {
      list.focusEntry();
      return;
    }
    pane.requestFocus();
    keys.child(cursor.spot());
  }

  private void sort() {
    paths.actions().stream().filter(a -> a.id().equals("network-sort")).forEach(Action::run);
  }

  private void beginCircle() {
    pane.requestFocus();
    keys.child(pane.plan().me());
  }

  private void fitSelection() {
    List<Spot> chosen =
        cursor.keys().stream().flatMap(key -> pane.plan().spot(key).stream()).toList();
    if (!chosen.isEmpty()) {
      double left = chosen.stream().mapToDouble(Spot::left).min().getAsDouble();
      double top = chosen.stream().mapToDouble(Spot::top).min().getAsDouble();
      double right = chosen.stream().mapToDouble(Spot::right).max().getAsDouble();
      double bottom = chosen.stream().mapToDouble(Spot::bottom).max().getAsDouble();
      pane.fit(new app.cairn.map.Box(left, top, right, bottom));
    }
  }

  private void remove(List<UUID> chosen) {
    gestures.remove(chosen);
    selection.clear();
  }

  private void showList(boolean shown) {
    editor.commit();
    middle.getChildren().setAll(shown ? list : map);
    seen(pane.view().get());
    focus();
  }

  private MapKeys.Room keysRoom() {
    return new MapKeys.Room() {
      @Override
      public void tie() {
        drawer.focusWhom();
      }

      @Override
      public void leave() {
        if (drawer.card().isPresent()) {
          drawer.focusCard();
        } else {
          toolbar.focusSearch();
        }
      }
    };
  }

  private PathTools.Room pathRoom() {
    return new PathTools.Room() {
      @Override
      public void drawer(Region panel) {
        side.getChildren().setAll(panel == null ? drawer : panel);
      }

      @Override
      public void bar(Region bar) {
        foot.getChildren().clear();
        foot.setVisible(bar != null);
        if (bar != null) {
          foot.getChildren().add(bar);
        }
      }

      @Override
      public void reveal(Contact contact) {
        NetworkScreen.this.reveal(contact.id());
      }

      @Override
      public void focusMap() {
        focus();
      }
    };
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public boolean reveal(UUID entity) {
    if (model.network().get().contact(entity).isPresent() && cursor.find(entity).isEmpty()) {
      model.unfold(entity);
    }
    Optional<Spot> spot = cursor.find(entity);
    if (spot.isEmpty()) {
      return model.network().get().contact(entity).isPresent();
    }
    cursor.go(spot.get(), false);
    // Before it is shown for the first time the camera has no size yet.
    FxThread.soon(() -> cursor.find(entity).ifPresent(pane::reveal));
    return true;
  }

  @Override
  public void follow(Change change) {
    change
        .leaves()
        .filter(leaf -> leaf.kind() == Contact.KIND)
        .map(leaf -> leaf.entity().id())
        .findFirst()
        .flatMap(cursor::find)
        .ifPresent(
            spot -> {
              if (!pane.fitted()) {
                pane.reveal(spot);
              }
            });
  }

  /// @param view null while all of the map is seen
  private record Standing(
      View view, Grouping grouping, Set<String> folded, UUID chosen, boolean list)
      implements Place {}

  @Override
  public Place place() {
    return new Standing(
        pane.fitted() ? null : pane.view().get(),
        model.grouping().get(),
        model.folded().get(),
        selection.lead().get(),
        toolbar.list().isSelected());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing standing) {
      model.grouping().set(standing.grouping());
      model.folded().set(standing.folded());
      if (standing.view() != null) {
        pane.moveTo(standing.view());
      }
      if (standing.chosen() != null) {
        cursor.find(standing.chosen()).ifPresent(spot -> cursor.go(spot, false));
      }
      toolbar.list().setSelected(standing.list());
    }
  }

  @Override
  public void focus() {
    if (toolbar.list().isSelected()) {
      list.focus();
    } else if (empty.isVisible()) {
      empty.focus();
    } else {
      pane.requestFocus();
    }
  }

  @Override
  public void commit() {
    editor.commit();
    drawer.commit();
  }

  @Override
  public void close() {
    paths.close();
    list.close();
    drawer.close();
    model.close();
  }
}
