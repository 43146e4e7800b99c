package app.cairn.ui.home;

import app.cairn.insight.LoopRing;
import app.cairn.insight.LoopRing.Phase;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/// The loop as a ring of three arcs laid with stones. It is one stop for the keyboard: the arrows
/// walk over the stones, Enter goes where one leads.
final class RingView extends Pane {

  /// Where each arc begins, in degrees clockwise from the top.
  private static final Map<Phase, Double> FROM =
      Map.of(Phase.DEFINE, 297.0, Phase.CONFRONT, 57.0, Phase.STEP_BACK, 177.0);

  private static final double GAP = 9;

  /// What the name of a phase takes at most.
  private static final double WIDEST = 150;
  private static final double WIDE = 540;
  private static final double HIGH = 400;

  private final HomeViewModel model;
  private final HomeWords words;
  private final Group ring = new Group();
  private final VBox middle = new VBox(2);
  private final Map<Phase, VBox> names = new EnumMap<>(Phase.class);
  private final List<LoopRing.Stone> stones = new ArrayList<>();
  private final List<Stone> shapes = new ArrayList<>();
  private int at;

  RingView(Workspace workspace, HomeViewModel model, HomeWords words) {
    this.model = model;
    this.words = words;
    setId("home-ring");
    getStyleClass().add("home-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    middle.setAlignment(Pos.CENTER);
    middle.setMouseTransparent(true);
    getChildren().addAll(ring, middle);
    for (Phase phase : Phase.values()) {
      Label name = Labels.heading(workspace.say("home.phase.name." + phase));
      name.getStyleClass().add("home-phase");
      Label below = Labels.secondary("");
      below.setTextAlignment(TextAlignment.CENTER);
      VBox both = new VBox(name, below);
      both.setAlignment(Pos.CENTER);
      both.setMouseTransparent(true);
      names.put(phase, both);
      getChildren().add(both);
    }
    Label phase = Labels.title("");
    phase.getStyleClass().add("home-present");
    middle.getChildren().setAll(Labels.secondary(""), phase, Labels.text(""), Labels.secondary(""));
    middle
        .getChildren()
        .forEach(
            node -> {
              ((Label) node).setTextAlignment(TextAlignment.CENTER);
              ((Label) node).setAlignment(Pos.CENTER);
            });
    middle.setMaxWidth(2 * (RingLayout.RADIUS - RingLayout.PATH / 2) - 24);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().addListener(_ -> point());
    setMinHeight(HIGH);
    setPrefSize(WIDE, HIGH);
    setMinWidth(440);
  }

  void show(LoopRing now) {
    ring.getChildren().clear();
    stones.clear();
    shapes.clear();
    for (Phase phase : Phase.values()) {
      path(phase, phase == now.present());
    }
    for (Phase phase : Phase.values()) {
      lay(phase, now.arcs().get(phase));
      ((Label) names.get(phase).getChildren().get(1)).setText(words.phase(now, phase));
    }
    say(0, words.loop(now.number()));
    say(1, ((Label) names.get(now.present()).getChildren().getFirst()).getText());
    say(2, words.next(now));
    say(3, words.with(now));
    at = Math.clamp(at, 0, stones.size() - 1);
    for (int i = 0; i < stones.size(); i++) {
      at = stones.get(i).state() == LoopRing.State.PRESENT ? i : at;
    }
    point();
    requestLayout();
  }

  private void say(int line, String sentence) {
    Label label = (Label) middle.getChildren().get(line);
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    label.setManaged(!sentence.isEmpty());
  }

  private void path(Phase phase, boolean present) {
    Arc arc =
        new Arc(
            0, 0, RingLayout.RADIUS, RingLayout.RADIUS, 90 - FROM.get(phase) - GAP, GAP * 2 - 120);
    arc.setType(ArcType.OPEN);
    arc.setStrokeWidth(RingLayout.PATH);
    arc.setStrokeLineCap(StrokeLineCap.ROUND);
    arc.getStyleClass().add("home-path");
    if (present) {
      arc.getStyleClass().add("home-path-present");
    }
    ring.getChildren().add(arc);
  }

  private void lay(Phase phase, List<LoopRing.Stone> all) {
    // The earliest make room; the name of the phase counts them all.
    List<LoopRing.Stone> laid = all.subList(Math.max(0, all.size() - RingLayout.MOST), all.size());
    List<RingLayout.Place> places = RingLayout.places(laid.size(), FROM.get(phase));
    for (int i = 0; i < laid.size(); i++) {
      LoopRing.Stone stone = laid.get(i);
      RingLayout.Place place = places.get(i);
      int seed = stone.entity() == null ? 31 * i + phase.ordinal() : stone.entity().hashCode();
      Stone shape = new Stone(seed, place.width(), place.height());
      shape.setLayoutX(place.x() - place.width() / 2);
      shape.setLayoutY(place.y() - place.height() / 2);
      shape.setRotate(place.angle());
      shape
          .getStyleClass()
          .add(
              switch (stone.state()) {
                case LAID -> "home-stone-" + phase.name().toLowerCase(Locale.ROOT);
                case PRESENT -> "home-stone-present";
                case TO_COME -> "home-stone-to-come";
              });
      tell(shape, stone);
      shape.setOnMouseClicked(_ -> model.go(stone));
      if (stone.state() == LoopRing.State.PRESENT) {
        ring.getChildren().add(halo(place));
      }
      shapes.add(shape);
      stones.add(stone);
      ring.getChildren().add(shape);
    }
  }

  /// A tooltip is a window: made for the stone that is pointed at, not for all.
  private void tell(Stone shape, LoopRing.Stone stone) {
    shape.setOnMouseEntered(
        _ -> {
          Tooltip.install(shape, new Tooltip(words.stone(stone)));
          shape.setOnMouseEntered(null);
        });
  }

  private static Ellipse halo(RingLayout.Place place) {
    Ellipse halo = new Ellipse(place.x(), place.y(), place.width() / 2 + 6, place.height() / 2 + 6);
    halo.setRotate(place.angle());
    halo.getStyleClass().add("home-halo");
    halo.setMouseTransparent(true);
    return halo;
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean taken = !event.isShortcutDown() && !event.isAltDown() && !stones.isEmpty();
    if (taken && (code == KeyCode.RIGHT || code == KeyCode.DOWN)) {
      at = (at + 1) % stones.size();
    } else if (taken && (code == KeyCode.LEFT || code == KeyCode.UP)) {
      at = (at + stones.size() - 1) % stones.size();
    } else if (taken && (code == KeyCode.ENTER || code == KeyCode.SPACE)) {
      model.go(stones.get(at));
    } else {
      return;
    }
    event.consume();
    point();
  }

  /// Shows where the keyboard stands, and tells it to whoever listens.
  private void point() {
    for (int i = 0; i < shapes.size(); i++) {
      shapes.get(i).getStyleClass().remove("home-stone-pointed");
      if (i == at && isFocused()) {
        shapes.get(i).getStyleClass().add("home-stone-pointed");
        shapes.get(i).toFront();
      }
    }
    if (!stones.isEmpty()) {
      setAccessibleText(words.stone(stones.get(at)));
    }
  }

  @Override
  protected void layoutChildren() {
    double x = Math.round(getWidth() / 2 - 8);
    double y = Math.round(getHeight() / 2 + 6);
    ring.relocate(x + ring.getLayoutBounds().getMinX(), y + ring.getLayoutBounds().getMinY());
    double wide = middle.getMaxWidth();
    double high = middle.prefHeight(wide);
    middle.resizeRelocate(x - wide / 2, y - high / 2, wide, high);
    place(names.get(Phase.DEFINE), x - 146, y - RingLayout.RADIUS - 50, WIDEST);
    VBox confront = names.get(Phase.CONFRONT);
    double edge = x + RingLayout.RADIUS + RingLayout.PATH / 2 + 4;
    double beside = Math.min(WIDEST, getWidth() - edge);
    if (confront.getChildren().getFirst().prefWidth(-1) <= beside) {
      place(confront, edge + Math.min(beside, confront.prefWidth(-1)) / 2, y - 82, beside);
    } else {
      place(confront, x + 146, y - RingLayout.RADIUS - 50, WIDEST);
    }
    place(names.get(Phase.STEP_BACK), x - 158, y + RingLayout.RADIUS + 4, WIDEST);
  }

  private static void place(VBox name, double x, double y, double widest) {
    double wide = Math.min(widest, name.prefWidth(-1));
    double high = name.prefHeight(wide);
    name.resizeRelocate(Math.round(x - wide / 2), Math.round(y), wide, high);
  }
}
