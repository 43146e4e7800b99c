package app.cairn.ui.insight.alignment;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.AlignmentCheck;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.SoftLines;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// « Alignement » : whether what one says is what one feels, over time; and who asks the questions.
public final class AlignmentScreen implements Screen {

  private static final String STYLESHEET =
      Stylesheets.beside(AlignmentScreen.class, "alignment.css");
  private static final double BAR = 18;
  private static final double WIDE = 760;

  /// As many looks as a line shows.
  private static final int MOST = 9;

  private final Workspace workspace;
  private final CheckCard check;
  private final SoftLines lines;
  private final Label none;
  private final Label nearness = Labels.text("");
  private final LookRows rows;
  private final AskersCard askers;
  private final VBox overTime;
  private final StackPane page = new StackPane();
  private final ScrollPane scroller = new ScrollPane();
  private final ChangeListener<Dossier> following = (_, _, _) -> show();
  private boolean wide;

  public AlignmentScreen(Workspace workspace) {
    this.workspace = workspace;
    check = new CheckCard(workspace);
    lines = new SoftLines(workspace.say("loop.align.said"), workspace.say("loop.align.felt"));
    lines.setPrefHeight(170);
    none = Labels.secondary(workspace.say("loop.align.none"));
    nearness.setId("align-nearness");
    rows = new LookRows(workspace);
    overTime =
        new VBox(8, Labels.heading(workspace.say("loop.align.time")), none, lines, nearness, rows);
    overTime.getStyleClass().add("card");
    askers = new AskersCard(workspace);
    scroller.setId("insight-face-alignment");
    scroller.getStylesheets().add(STYLESHEET);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setPadding(new Insets(0, BAR, 4, 0));
    Scrolling.steady(scroller, page);
    Scrolling.ready(scroller);
    StackPane.setMargin(scroller, new Insets(0, -BAR, 0, 0));
    scroller.widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    workspace.live().dossier().addListener(following);
    arrange();
    show();
  }

  private void fit(double width) {
    if (width >= WIDE != wide) {
      wide = width >= WIDE;
      FxThread.soon(this::arrange);
    }
  }

  private void arrange() {
    VBox told = new VBox(14, overTime, askers);
    if (wide) {
      check.setMinWidth(320);
      check.setPrefWidth(340);
      check.setMaxHeight(Region.USE_PREF_SIZE);
      HBox.setHgrow(told, Priority.ALWAYS);
      told.setMinWidth(0);
      page.getChildren().setAll(new HBox(16, check, told));
    } else {
      check.setMinWidth(0);
      page.getChildren().setAll(new VBox(14, check, told));
    }
  }

  private void show() {
    List<AlignmentCheck> all = AlignmentCheck.all(workspace.session().dossier());
    List<AlignmentCheck> last = all.subList(Math.max(0, all.size() - MOST), all.size());
    shown(none, all.isEmpty());
    shown(lines, !all.isEmpty());
    shown(nearness, !all.isEmpty());
    lines.show(
        last.stream()
            .map(
                one ->
                    new SoftLines.Moment(
                        workspace.formats().shortDay(one.at()),
                        one.said() / (double) AlignmentCheck.WHOLE,
                        one.felt() / (double) AlignmentCheck.WHOLE))
            .toList());
    if (!all.isEmpty()) {
      nearness.setText(workspace.say("loop.align.gap." + all.getLast().nearness()));
      lines.setAccessibleText(nearness.getText());
    }
    rows.show(all);
    check.show(all.isEmpty() ? null : all.getLast());
    askers.show();
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  @Override
  public Node node() {
    return scroller;
  }

  @Override
  public boolean reveal(UUID entity) {
    return workspace.session().dossier().find(AlignmentCheck.KIND, entity).isPresent();
  }

  @Override
  public void follow(Change change) {
    scroller.setVvalue(0);
  }

  @Override
  public void focus() {
    check.focus();
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }
}
