package app.cairn.ui.network;

import app.cairn.dossier.Change;
import app.cairn.map.Shown;
import app.cairn.map.TextWidths;
import app.cairn.map.View;
import app.cairn.network.Contact;
import app.cairn.text.FirstNames;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.card.PeopleDrawer;
import app.cairn.ui.network.exchange.ContactReader;
import app.cairn.ui.network.exchange.ContactWriter;
import app.cairn.ui.network.exchange.ImportDoor;
import app.cairn.ui.network.list.PeopleList;
import app.cairn.ui.network.map.MapFace;
import app.cairn.ui.network.map.MapKeys;
import app.cairn.ui.network.map.MapViewModel;
import app.cairn.ui.network.people.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « Réseau » : the map of the people one knows, its list twin, and the card of who is chosen.
public final class NetworkScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(NetworkScreen.class, "network.css");

  private final Workspace workspace;
  private final Selection selection = new Selection();
  private final MapViewModel model;
  private final MapFace map;
  private final PathTools paths;
  private final ImportDoor door;

  /// Made when it is first shown: with thousands of people that takes its time.
  private PeopleList list;

  private final PeopleDrawer drawer;
  private final NetworkToolbar toolbar;
  private final NetworkPlaces places;
  private final StackPane middle = new StackPane();
  private final NetworkSide side;
  private final NetworkFoot foot = new NetworkFoot();
  private final BorderPane root = new BorderPane();
  private final List<Action> actions;

  /// @param widths how wide texts are on the map
  /// @param firstNames make sentences agree
  /// @param reader reads the people of a file
  /// @param writer writes them for other programs
  public NetworkScreen(
      Workspace workspace,
      TextWidths widths,
      FirstNames firstNames,
      ContactReader reader,
      ContactWriter writer) {
    this.workspace = workspace;
    model = new MapViewModel(workspace, widths);
    paths = new PathTools(workspace, model.network(), firstNames, pathRoom());
    door = new ImportDoor(workspace, reader);
    MapFace.Beginning beginning = new MapFace.Beginning(this::sort, door::choose);
    map = new MapFace(workspace, widths, model, selection, paths.path(), keysRoom(), beginning);
    drawer = new PeopleDrawer(workspace, selection, this::remove);
    side = new NetworkSide(workspace, drawer, root.widthProperty());
    actions = NetworkActions.of(workspace, selection, paths, door, writer, actionsRoom());
    toolbar =
        new NetworkToolbar(
            workspace, model, map.pane(), NetworkActions.tools(actions), this::focus, this::next);
    places = new NetworkPlaces(workspace, model, map, selection, toolbar.list().selectedProperty());
    lay();
    map.onView(this::seen);
    map.asking(paths.missing(), paths::answer);
    seen(map.pane().view().get());
    toolbar.list().selectedProperty().addListener((_, _, shown) -> showList(shown));
  }

  private void lay() {
    root.setId("network-screen");
    root.getStyleClass().add("network-screen");
    root.getStylesheets().addAll(STYLESHEET);
    middle.getChildren().setAll(map);
    VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
    VBox centre = new VBox(10, toolbar, middle);
    centre.getStyleClass().add("network-centre");
    foot.standIn(root, centre);
    root.setCenter(centre);
    root.setRight(side);
    door.welcomeDrops(root);
  }

  private void seen(View view) {
    toolbar.zoomed(view.scale());
  }

  private NetworkActions.Room actionsRoom() {
    return new NetworkActions.Room() {
      @Override
      public void find() {
        toolbar.focusSearch();
      }

      @Override
      public void toggleList() {
        toolbar.list().setSelected(!toolbar.list().isSelected());
      }

      @Override
      public void add() {
        NetworkScreen.this.add();
      }

      @Override
      public void fitSelection() {
        map.fitSelection();
      }

      @Override
      public void toggleAlone() {
        map.toggleAlone();
      }

      @Override
      public void unpin() {
        map.unpin();
      }

      @Override
      public Optional<Collection<UUID>> letThrough() {
        return toolbar.list().isSelected() ? model.letThrough() : model.onTheMap();
      }

      @Override
      public Shown showing() {
        Shown shown = model.showing(selection.chosen().get()).dark(map.dark());
        // The list has everybody, whatever branch the map shows.
        return toolbar.list().isSelected() ? shown.whole() : shown;
      }
    };
  }

  private void add() {
    if (toolbar.list().isSelected()) {
      list().focusEntry();
      return;
    }
    map.add();
  }

  private void sort() {
    paths.actions().stream().filter(a -> a.id().equals("network-sort")).forEach(Action::run);
  }

  private void remove(List<UUID> chosen) {
    map.gestures().remove(chosen);
    selection.clear();
  }

  private PeopleList list() {
    if (list == null) {
      list = new PeopleList(workspace, selection, model.shown(), model.grouping(), _ -> tie());
    }
    return list;
  }

  private void showList(boolean shown) {
    map.commit();
    middle.getChildren().setAll(shown ? list() : map);
    seen(map.pane().view().get());
    focus();
  }

  /// Asks whom the one chosen knows.
  private void tie() {
    side.showCard();
    drawer.focusWhom();
  }

  private void next() {
    model.whenFound(this::goToNext);
  }

  private void goToNext() {
    if (toolbar.list().isSelected() || model.shown().get() == null) {
      focus();
    } else if (!map.nextFound()) {
      // Folded away, or in another branch than the one that is shown.
      model
          .letThrough()
          .flatMap(found -> found.stream().findFirst())
          .ifPresentOrElse(
              places::reveal, () -> workspace.window().tell(workspace.say("network.list.none")));
    }
  }

  private MapKeys.Room keysRoom() {
    return new MapKeys.Room() {
      @Override
      public void tie() {
        NetworkScreen.this.tie();
      }

      @Override
      public void leave() {
        if (drawer.card().isPresent()) {
          side.showCard();
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
        side.panel(panel);
      }

      @Override
      public void bar(Region bar) {
        foot.show(bar);
      }

      @Override
      public void reveal(Contact contact) {
        places.reveal(contact.id());
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
    return actions;
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public boolean reveal(UUID entity) {
    return places.reveal(entity);
  }

  @Override
  public void follow(Change change) {
    places.follow(change);
  }

  @Override
  public Place place() {
    return places.place();
  }

  @Override
  public void returnTo(Place place) {
    places.returnTo(place);
  }

  @Override
  public void focus() {
    if (toolbar.list().isSelected()) {
      list().focus();
    } else {
      map.focusMap();
    }
  }

  @Override
  public void commit() {
    map.commit();
    drawer.commit();
  }

  @Override
  public void close() {
    paths.close();
    if (list != null) {
      list.close();
    }
    drawer.close();
    model.close();
  }
}
