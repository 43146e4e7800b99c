package app.cairn.ui.insight;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.EntityKind;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Loop;
import app.cairn.insight.Trial;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « Recul » : what was heard, side by side, and what one decides from it; two versions tried out;
/// whether what one says is what one feels; the story of the loop.
public final class InsightScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(InsightScreen.class, "insight.css");

  /// What stands side by side, in its order.
  enum Face {
    WALL,
    TRIAL,
    ALIGNMENT,
    LOOP
  }

  /// Below, the faces stand under the name of the room.
  private static final double ROOM = 800;

  private final Workspace workspace;
  private final InsightParts parts;
  private final Map<Face, Screen> faces = new EnumMap<>(Face.class);
  private final ViewTabs<Face> tabs;
  private final Label title;
  private final Label motto;
  private final VBox head = new VBox(8);
  private final StackPane middle = new StackPane();
  private final VBox root = new VBox(14);
  private Face face = Face.WALL;
  private boolean wide = true;

  /// @param paper prints the story of a loop
  public InsightScreen(Workspace workspace, Paper paper) {
    this.workspace = workspace;
    this.parts = new InsightParts(workspace, paper);
    Map<Face, String> names = new EnumMap<>(Face.class);
    for (Face each : Face.values()) {
      names.put(each, workspace.say("insight.face." + each));
    }
    this.tabs = new ViewTabs<>("insight", names, this::show);
    VBox.setVgrow(middle, Priority.ALWAYS);
    root.setId("insight-screen");
    root.getStyleClass().add("insight-face");
    root.getStylesheets().add(STYLESHEET);
    title = Labels.title(workspace.say("insight.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    motto = new Label(workspace.say("insight.motto"));
    motto.getStyleClass().add("insight-motto");
    motto.setMinWidth(Region.USE_PREF_SIZE);
    tabs.setMaxWidth(Region.USE_PREF_SIZE);
    // However wide its head would like to be: what there is room for is seen from the width.
    root.setMinWidth(0);
    root.widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    arrange();
    root.getChildren().setAll(head, middle);
    show(Face.WALL);
  }

  /// Beside each other where there is room, else the faces below the name.
  private void arrange() {
    if (wide) {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox row = new HBox(16, title, motto, between, tabs);
      row.setAlignment(Pos.CENTER_LEFT);
      head.getChildren().setAll(row);
    } else {
      head.getChildren().setAll(title, tabs);
    }
  }

  private void fit(double width) {
    if (width >= ROOM != wide) {
      wide = width >= ROOM;
      // Once this layout is done: the nodes change places.
      FxThread.soon(this::arrange);
    }
  }

  private Screen part(Face which) {
    return faces.computeIfAbsent(which, parts::face);
  }

  private void show(Face next) {
    if (next != face) {
      part(face).commit();
    }
    face = next;
    tabs.show(next);
    middle.getChildren().setAll(part(next).node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return part(face).actions();
  }

  @Override
  public boolean reveal(UUID entity) {
    show(faceOf(entity));
    return part(face).reveal(entity);
  }

  private Face faceOf(UUID entity) {
    return holds(Trial.KIND, entity)
        ? Face.TRIAL
        : holds(AlignmentCheck.KIND, entity)
            ? Face.ALIGNMENT
            : holds(Loop.KIND, entity) ? Face.LOOP : Face.WALL;
  }

  private boolean holds(EntityKind<?> kind, UUID entity) {
    Dossier dossier = workspace.session().dossier();
    return dossier.find(kind, entity).isPresent();
  }

  @Override
  public void follow(Change change) {
    change
        .leaves()
        .map(leaf -> leaf.entity().id())
        .map(this::faceOf)
        .filter(each -> each != Face.WALL)
        .findFirst()
        .ifPresent(this::show);
    part(face).follow(change);
  }

  private record Standing(Face face, Place part) implements Place {}

  @Override
  public Place place() {
    return new Standing(face, part(face).place());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing stood) {
      show(stood.face());
      part(face).returnTo(stood.part());
    }
  }

  @Override
  public void focus() {
    part(face).focus();
  }

  @Override
  public void commit() {
    part(face).commit();
  }

  @Override
  public void close() {
    faces.values().forEach(Screen::close);
  }
}
