package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.map.TextWidths;
import app.cairn.map.View;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The map on the screen: a surface that what is visible is drawn on, once a pulse at most, and the
/// camera that looks at it. JavaFX thread.
public final class MapPane extends Region {

  private static final double SMALLEST = 0.01;
  private static final double LARGEST = 3;
  private static final double MARGIN = 28;

  /// A small network is not blown up.
  private static final double LARGEST_FIT = 1.15;

  private final Surface surface = new Surface();
  private final MapDrawing drawing;
  private final PauseTransition rest = new PauseTransition(Duration.millis(140));
  private final ReadOnlyObjectWrapper<View> view =
      new ReadOnlyObjectWrapper<>(new View(1, -400, -300, 800, 600));
  private Plan plan;
  private MapScene scene;
  private boolean fitted = true;

  /// Until people come, or somebody says where to look: the first of them are all seen.
  private boolean awaiting = true;

  private boolean stale = true;
  private boolean moving;

  MapPane(TextWidths widths) {
    drawing = new MapDrawing(widths);
    setId("network-map");
    getStyleClass().add("network-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(surface);
    rest.setOnFinished(
        _ -> {
          moving = false;
          redraw();
        });
  }

  /// What the camera sees.
  public ReadOnlyObjectProperty<View> view() {
    return view.getReadOnlyProperty();
  }

  /// Another plan; the camera stays, unless it shows all of it, or its people are the first.
  void show(Plan next) {
    boolean come = awaiting && next.me().node().people() > 0;
    boolean first = plan == null;
    plan = next;
    if (fitted || first || come) {
      fit();
    }
    awaiting &= !come;
    redraw();
  }

  void show(MapScene next) {
    scene = next;
    redraw();
  }

  /// The plan that is drawn; null before the first.
  public Plan plan() {
    return plan;
  }

  /// All of the map, and from now on all of it whatever becomes of it.
  public void fit() {
    if (plan != null) {
      look(View.fitting(plan.bounds(), getWidth(), getHeight(), MARGIN, LARGEST_FIT));
    }
    fitted = true;
  }

  /// A part of the map.
  void fit(Box box) {
    moveTo(View.fitting(box, getWidth(), getHeight(), 80, 1.2));
  }

  /// The camera goes there; it does not follow the whole map any more.
  public void moveTo(View next) {
    awaiting = false;
    fitted = false;
    look(next);
  }

  /// True while the camera shows all of the map, whatever becomes of it.
  public boolean fitted() {
    return fitted;
  }

  /// Nearer or further, as far as one may go: the point at `x`, `y` stays where it is.
  ///
  /// @param by more than 1 for nearer
  public void zoom(double by, double x, double y) {
    double scale = Math.clamp(view.get().scale() * by, smallest(), LARGEST);
    move(view.get().zoomed(scale, x, y));
  }

  /// A gesture that goes on: drawn at once, refined when it rests.
  void move(View next) {
    moving = true;
    rest.playFromStart();
    fitted = false;
    look(next);
  }

  /// Brings a spot into view, if it is not.
  public void reveal(Spot spot) {
    View now = view.get();
    Box box = new Box(spot.left(), spot.top(), spot.right(), spot.bottom());
    Box seen = now.box().grown(-24 / now.scale());
    boolean inside = seen.holds(box.left(), box.top()) && seen.holds(box.right(), box.bottom());
    boolean readable =
        now.scale() >= 0.62 || !spot.node().kind().equals(app.cairn.map.MapNode.Kind.PERSON);
    if (!inside || !readable) {
      double scale = readable ? now.scale() : Math.max(0.9, now.scale());
      View near = new View(scale, 0, 0, now.width(), now.height());
      moveTo(near.centred((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2));
    }
  }

  /// What stands under a point of the pane.
  Optional<Spot> at(double x, double y) {
    View now = view.get();
    return plan == null
        ? Optional.empty()
        : plan.at(now.mapX(x), now.mapY(y), Math.min(8, 3 / now.scale()));
  }

  /// Draws again at the next pulse.
  void redraw() {
    stale = true;
    requestLayout();
  }

  private double smallest() {
    if (plan == null) {
      return SMALLEST;
    }
    double whole =
        View.fitting(plan.bounds(), getWidth(), getHeight(), MARGIN, LARGEST_FIT).scale();
    return Math.max(SMALLEST, Math.min(whole * 0.7, 0.5));
  }

  private void look(View next) {
    view.set(next);
    redraw();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < 2 || height < 2) {
      return;
    }
    if (view.get().width() != width || view.get().height() != height) {
      if (fitted) {
        view.set(view.get().resized(width, height));
        fit();
      } else {
        look(view.get().resized(width, height));
      }
    }
    if (stale) {
      draw(width, height);
    }
  }

  private void draw(double width, double height) {
    stale = false;
    boolean something = plan != null && scene != null;
    surface.halos(!moving);
    surface.begin(width, height, something ? scene.look().paper() : 0);
    if (something) {
      drawing.draw(surface, plan, view.get(), scene);
    }
    surface.end();
  }
}
