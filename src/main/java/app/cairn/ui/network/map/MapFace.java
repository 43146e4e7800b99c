package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.map.TextWidths;
import app.cairn.map.View;
import app.cairn.network.Contact;
import app.cairn.network.Introduction;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// The map with what lies over it: the name being written, the lasso, the small map, and what an
/// empty map says. JavaFX thread.
public final class MapFace extends StackPane {

  /// The ways to the first people, as long as there is nobody.
  ///
  /// @param sort names them one by one
  /// @param files takes them from files of other programs
  public record Beginning(Runnable sort, Runnable files) {}

  private final Workspace workspace;
  private final MapViewModel model;
  private final Selection selection;
  private final ObservableValue<Optional<Introduction>> path;
  private final Pane over = new Pane();
  private final MapPane pane;
  private final MapCursor cursor;
  private final MapGestures gestures;
  private final NameEditor editor;
  private final MapKeys keys;
  private final MapMouse mouse;
  private final MiniMap mini;
  private final MapLegend legend;
  private final NetworkEmpty empty;
  private final GhostMark ghost;
  private final InvalidationListener redrawing = _ -> draw();
  private Consumer<View> told = _ -> {};

  /// @param path the one that is drawn, if any
  /// @param room what the keys ask for
  /// @param beginning what a map of nobody offers
  public MapFace(
      Workspace workspace,
      TextWidths widths,
      MapViewModel model,
      Selection selection,
      ObservableValue<Optional<Introduction>> path,
      MapKeys.Room room,
      Beginning beginning) {
    this.workspace = workspace;
    this.model = model;
    this.selection = selection;
    this.path = path;
    pane = new MapPane(widths);
    cursor = new MapCursor(model.plan(), selection);
    gestures = new MapGestures(workspace, model);
    editor = new NameEditor(workspace, over, pane::requestFocus);
    keys = new MapKeys(workspace, pane, cursor, model, gestures, editor, room);
    MapMenu menu = new MapMenu(workspace, pane, cursor, model, gestures, keys);
    mouse = new MapMouse(pane, over, cursor, gestures, keys, menu::show, this::draw);
    mini = new MiniMap(widths, (x, y) -> pane.move(pane.view().get().centred(x, y)));
    empty = new NetworkEmpty(workspace, gestures, beginning, this::beginCircle);
    ghost = new GhostMark(pane, editor, gestures.writable());
    over.setPickOnBounds(false);
    setAlignment(mini, Pos.BOTTOM_LEFT);
    setMargin(mini, new Insets(0, 0, 12, 12));
    legend = new MapLegend(workspace);
    setAlignment(legend, Pos.BOTTOM_RIGHT);
    setMargin(legend, new Insets(0, 12, 12, 12));
    getChildren().addAll(pane, ghost, over, mini, legend, empty);
    model.plan().addListener((_, _, plan) -> planned(plan));
    model.lit().addListener(redrawing);
    model.colouring().addListener(redrawing);
    model.colouring().addListener(_ -> legend.show(look(), model.colouring().get()));
    pane.backgroundProperty().addListener(_ -> legend.show(look(), model.colouring().get()));
    model.ties().addListener(redrawing);
    selection.chosen().addListener(redrawing);
    cursor.key().addListener(redrawing);
    path.addListener(redrawing);
    pane.focusedProperty().addListener(redrawing);
    pane.backgroundProperty().addListener(redrawing);
    pane.view().addListener((_, _, view) -> seen(view));
    if (model.plan().get() != null) {
      planned(model.plan().get());
    }
  }

  /// The drawing itself: it has the focus, and the camera.
  public MapPane pane() {
    return pane;
  }

  /// Where one stands on it.
  public MapCursor cursor() {
    return cursor;
  }

  /// What one does on it.
  public MapGestures gestures() {
    return gestures;
  }

  /// Draws whoever is missing beside those who stand there.
  ///
  /// @param answer is given the name that fills their place
  public void asking(ObservableValue<Missing> missing, Consumer<String> answer) {
    ghost.follow(missing, answer);
  }

  /// Tells of each move of the camera.
  public void onView(Consumer<View> listener) {
    told = listener;
  }

  /// Keeps what is being named.
  public void commit() {
    editor.commit();
  }

  /// Puts the keyboard on the map; where nobody stands there yet, on the way to begin.
  public void focusMap() {
    if (empty.isVisible()) {
      empty.focus();
    } else {
      pane.requestFocus();
    }
  }

  /// Shows the one branch in which one stands; all of the map again, where one is shown.
  public void toggleAlone() {
    keys.toggleAlone();
    pane.requestFocus();
  }

  /// Puts what one stands on back where the map puts it, and all that hangs from it.
  public void unpin() {
    gestures.unpin(cursor.spot(), pane.plan());
  }

  /// Names somebody who hangs from where one stands; from me, somebody of no circle.
  public void add() {
    pane.requestFocus();
    keys.person(cursor.spot());
  }

  /// Looks at what is chosen.
  public void fitSelection() {
    List<Spot> chosen =
        cursor.keys().stream().flatMap(key -> pane.plan().spot(key).stream()).toList();
    if (!chosen.isEmpty()) {
      pane.fit(
          new Box(
              chosen.stream().mapToDouble(Spot::left).min().getAsDouble(),
              chosen.stream().mapToDouble(Spot::top).min().getAsDouble(),
              chosen.stream().mapToDouble(Spot::right).max().getAsDouble(),
              chosen.stream().mapToDouble(Spot::bottom).max().getAsDouble()));
    }
  }

  /// Goes to the next one whom the search and the filters let through.
  ///
  /// @return false where everybody is, or nobody of them stands on the map
  public boolean nextFound() {
    Predicate<Contact> found = model.shown().get();
    if (found == null || pane.plan() == null) {
      return false;
    }
    List<Spot> people = new ArrayList<>();
    int at = -1;
    for (Spot spot : pane.plan().spots()) {
      Contact contact = spot.node().contact();
      if (contact != null && found.test(contact)) {
        at = contact.id().equals(selection.lead().get()) ? people.size() : at;
        people.add(spot);
      }
    }
    if (people.isEmpty()) {
      return false;
    }
    Spot next = people.get((at + 1) % people.size());
    cursor.go(next, false);
    pane.reveal(next);
    return true;
  }

  private void beginCircle() {
    pane.requestFocus();
    keys.child(pane.plan().me());
  }

  private void planned(Plan plan) {
    pane.show(plan);
    boolean nobody = workspace.session().dossier().count(Contact.KIND) == 0;
    empty.setVisible(nobody && plan.branches().size() < 2);
    draw();
    mini.show(plan, scene());
    seen(pane.view().get());
  }

  private void seen(View view) {
    told.accept(view);
    if (pane.plan() != null) {
      mini.follow(view, pane.plan().bounds());
    }
    ghost.lay();
  }

  private void draw() {
    if (pane.plan() != null) {
      pane.show(scene());
      pane.setAccessibleText(saying(cursor.spot()));
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
        model.keys(path.getValue()),
        model.arcs(selection.chosen().get()),
        mouse == null ? null : mouse.target(),
        true);
  }

  private MapLook look() {
    return dark() ? MapLook.DARK : MapLook.LIGHT;
  }

  /// By day or by night, as the stylesheet has it.
  public boolean dark() {
    return pane.getBackground() != null
        && !pane.getBackground().getFills().isEmpty()
        && pane.getBackground().getFills().getFirst().getFill() instanceof Color paper
        && paper.getBrightness() < 0.5;
  }

  /// What a screen reader says of where one stands.
  private String saying(Spot spot) {
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
}
