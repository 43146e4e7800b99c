package app.cairn.ui.network.sort;

import app.cairn.network.StartingSort;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.network.sort.StartingSortViewModel.Card;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// « Tri de départ », the whole page: one card at a time on the left, the map that grows on the
/// right. It can be left at any moment, and goes on where it stood.
public final class StartingSortPage extends BorderPane {

  private static final String STYLESHEET = Stylesheets.beside(StartingSortPage.class, "sort.css");

  /// Under this width the map has no room beside the card.
  private static final double NARROW = 860;

  /// What the card takes, with the air around it; the map has the rest.
  private static final double CARD = 580;

  private final Workspace workspace;
  private final StartingSortViewModel sort;
  private final Label progress = Labels.secondary("");
  private final StackPane room = new StackPane();
  private final Region picture;
  private final Runnable follow;
  private Object shown;

  /// @param picture the map that grows
  /// @param follow told that it has grown
  private StartingSortPage(
      Workspace workspace, StartingSortViewModel sort, Region picture, Runnable follow) {
    this.workspace = workspace;
    this.sort = sort;
    this.picture = picture;
    this.follow = follow;
    setId("starting-sort");
    getStyleClass().add("starting-sort");
    getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(workspace.say("network.sort.title"));
    room.setAlignment(Pos.CENTER);
    ScrollPane scroller = new ScrollPane(room);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFitToHeight(true);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.getStyleClass().add("sort-room");
    setTop(head());
    setCenter(scroller);
    widthProperty().addListener((_, _, _) -> makeRoom());
    UndoKeys.everywhere(this, workspace);
    sort.card().addListener((_, _, _) -> show());
    sort.whenGrown(this::grow);
    grow();
    show();
  }

  /// Shows it alone, over everything.
  public static void open(Workspace workspace, StartingSortViewModel sort, Runnable onClose) {
    SortPicture picture = new SortPicture(workspace, sort);
    StartingSortPage page = new StartingSortPage(workspace, sort, picture, picture::show);
    workspace
        .window()
        .immerse(
            page,
            () -> {
              page.card().keep();
              sort.close();
              onClose.run();
            });
    page.makeRoom();
    FxThread.soon(page::begin);
  }

  private HBox head() {
    Label title = Labels.secondary(workspace.say("network.sort.title"));
    title.getStyleClass().add("semibold");
    progress.setId("sort-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    Button leave =
        Buttons.flat(
            "sort-leave",
            workspace.say("network.sort.leave"),
            null,
            workspace.window()::closeImmersion);
    Label escape = new Label(workspace.say("network.sort.escape"));
    escape.getStyleClass().add("key-cap");
    leave.setGraphic(escape);
    leave.setContentDisplay(ContentDisplay.RIGHT);
    HBox head = new HBox(14, title, progress, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sort-head");
    return head;
  }

  private void makeRoom() {
    boolean beside = getWidth() >= NARROW;
    picture.setPrefWidth(getWidth() - CARD);
    setRight(beside ? picture : null);
  }

  private void grow() {
    int people = sort.count();
    progress.setText(
        people > StartingSort.PEOPLE
            ? workspace.say("network.sort.progressBeyond", people)
            : workspace.say("network.sort.progress", people, StartingSort.PEOPLE));
    follow.run();
  }

  private void show() {
    Card card = sort.card().get();
    Object what = what(card);
    if (what.equals(shown) && room.getChildren().getFirst() instanceof NamingCard naming) {
      naming.show((Card.Naming) card);
      return;
    }
    shown = what;
    room.getChildren()
        .setAll(
            switch (card) {
              case Card.Naming naming -> new NamingCard(workspace, sort, naming);
              case Card.Telling telling -> new TellingCard(workspace, sort, telling);
              case Card.Done done -> new SortDoneCard(workspace, sort, done.people());
            });
    if (getScene() != null) {
      begin();
    }
  }

  /// What tells one card from another, whatever is said on it.
  private static Object what(Card card) {
    return switch (card) {
      case Card.Naming naming -> naming.index();
      case Card.Telling telling -> telling.contact();
      case Card.Done _ -> Card.Done.class;
    };
  }

  private void begin() {
    card().begin();
  }

  private SortCard card() {
    return (SortCard) room.getChildren().getFirst();
  }
}
