package app.cairn.ui.meeting.journal;

import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Scrolling;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of the log: its head, its rows, and beside them the one that is chosen. Where there is
/// no room beside, the one comes below the rows and all of it scrolls.
final class JournalBody extends VBox {

  private static final double ROOM = 640;
  private static final double ASIDE = 330;
  private static final double BAR = 18;

  /// The least one sees of the rows where all of it scrolls.
  private static final double LEAST_ROWS = 230;

  private final Node head;
  private final Region rows;
  private final Node bar;
  private final StackPane place = new StackPane();
  private final ScrollPane drawer = new ScrollPane();
  private final ScrollPane whole = new ScrollPane();
  private boolean wide = true;

  /// @param bar always in sight, below
  JournalBody(Node head, Region rows, Node bar) {
    super(12);
    this.head = head;
    this.rows = rows;
    this.bar = bar;
    rows.setMinWidth(0);
    dress(drawer);
    drawer.setId("journal-drawer");
    drawer.setMinWidth(ASIDE);
    drawer.setPrefWidth(ASIDE);
    dress(whole);
    whole.setFitToHeight(true);
    VBox.setVgrow(whole, Priority.ALWAYS);
    setMinWidth(0);
    show(null);
    widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    arrange();
  }

  private static void dress(ScrollPane pane) {
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Scrolling.ready(pane);
  }

  /// Shows one beside the rows; null for none.
  void show(Node one) {
    boolean there = one != null;
    if (there && !place.getChildren().contains(one)) {
      place.getChildren().setAll(one);
    }
    for (Node each : List.of(place, drawer)) {
      each.setVisible(there);
      each.setManaged(there);
    }
  }

  private void fit(double width) {
    if (width >= ROOM != wide) {
      wide = width >= ROOM;
      // Once this layout is done: the nodes change places.
      FxThread.soon(this::arrange);
    }
  }

  private void arrange() {
    drawer.setContent(null);
    whole.setContent(null);
    rows.setMinHeight(wide ? 0 : LEAST_ROWS);
    if (wide) {
      place.setPadding(new Insets(2, 4, 6, 2));
      drawer.setContent(place);
      HBox middle = new HBox(16, rows, drawer);
      HBox.setHgrow(rows, Priority.ALWAYS);
      VBox.setVgrow(middle, Priority.ALWAYS);
      getChildren().setAll(head, middle, bar);
    } else {
      place.setPadding(new Insets(2));
      VBox.setVgrow(rows, Priority.ALWAYS);
      VBox all = new VBox(12, head, rows, place);
      all.setPadding(new Insets(0, BAR, 4, 0));
      whole.setContent(all);
      getChildren().setAll(whole, bar);
    }
  }
}
