package app.cairn.ui.insight.loop;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Loop;
import app.cairn.insight.LoopChange;
import app.cairn.sheet.LoopSheet;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « La boucle » : the story of the turn that goes on, as it will be printed; closing it, and the
/// turns before.
public final class LoopScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(LoopScreen.class, "loop.css");
  private static final double BAR = 18;

  /// As wide as one reads with ease.
  private static final double READING = 720;

  private final Workspace workspace;
  private final Paper paper;
  private final FlowPane turns = new FlowPane(8, 8);
  private final VBox story = new VBox(14);
  private final ClosingCard closing;
  private final ScrollPane scroller = new ScrollPane();
  private final ChangeListener<Dossier> following = (_, _, _) -> show();

  /// The turn that is read; null for the one that goes on.
  private UUID read;

  /// @param paper prints the story
  public LoopScreen(Workspace workspace, Paper paper) {
    this.workspace = workspace;
    this.paper = paper;
    closing = new ClosingCard(workspace, this::closeLoop);
    VBox all = new VBox(14, turns, story, closing);
    all.setMaxWidth(READING);
    StackPane page = new StackPane(all);
    page.setAlignment(Pos.TOP_CENTER);
    page.setPadding(new Insets(0, BAR, 4, 0));
    scroller.setId("insight-face-loop");
    scroller.getStylesheets().add(STYLESHEET);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Scrolling.steady(scroller, page);
    Scrolling.ready(scroller);
    StackPane.setMargin(scroller, new Insets(0, -BAR, 0, 0));
    workspace.live().dossier().addListener(following);
    show();
  }

  private void show() {
    Dossier dossier = workspace.session().dossier();
    List<Loop> closed = Loop.all(dossier).stream().filter(one -> !one.open()).toList();
    if (closed.stream().noneMatch(one -> one.id().equals(read))) {
      read = null;
    }
    showTurns(closed, dossier);
    LoopSheet sheet =
        LoopSheet.of(dossier, read, workspace.messages().language(), workspace.clock().instant());
    story.getChildren().setAll(new StoryCard(workspace, sheet, () -> paper.loop(read)));
    boolean open = read == null;
    closing.setVisible(open);
    closing.setManaged(open);
  }

  private void showTurns(List<Loop> closed, Dossier dossier) {
    turns.getChildren().clear();
    AlwaysOne group = new AlwaysOne();
    for (Loop one : closed) {
      turn(group, one.number(), one.id(), name(one.number()));
    }
    int number =
        Loop.current(dossier)
            .map(Loop::number)
            .orElse(closed.stream().mapToInt(Loop::number).max().orElse(0) + 1);
    turn(group, number, null, workspace.say("loop.turn.open", name(number)));
    turns.setVisible(!closed.isEmpty());
    turns.setManaged(!closed.isEmpty());
  }

  private String name(int number) {
    return workspace.say("loop.turn", number);
  }

  private void turn(AlwaysOne group, int number, UUID id, String name) {
    ToggleButton turn = AsWritten.of(new ToggleButton(name));
    turn.setId("loop-turn-" + number);
    turn.getStyleClass().add("small-button");
    turn.setMinWidth(Region.USE_PREF_SIZE);
    turn.setToggleGroup(group);
    turn.setSelected(Objects.equals(read, id));
    turn.setOnAction(
        _ -> {
          read = id;
          show();
        });
    turns.getChildren().add(turn);
  }

  private void closeLoop() {
    closing.commit();
    workspace
        .session()
        .perform(
            LoopChange.closed(
                workspace.session().dossier(),
                closing.learned(),
                closing.challenge(),
                workspace.clock().instant()));
    List<Loop> closed =
        Loop.all(workspace.session().dossier()).stream().filter(one -> !one.open()).toList();
    read = closed.getLast().id();
    show();
    scroller.setVvalue(0);
    workspace.window().tell(workspace.say("loop.closed"));
  }

  @Override
  public Node node() {
    return scroller;
  }

  @Override
  public boolean reveal(UUID entity) {
    boolean there = workspace.session().dossier().find(Loop.KIND, entity).isPresent();
    if (there) {
      read = entity;
      show();
    }
    return there;
  }

  @Override
  public void focus() {
    story.lookup("#loop-print").requestFocus();
  }

  @Override
  public void commit() {
    closing.commit();
  }

  @Override
  public void close() {
    closing.close();
    workspace.live().dossier().removeListener(following);
  }
}
