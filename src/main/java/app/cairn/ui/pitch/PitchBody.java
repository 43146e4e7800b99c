package app.cairn.ui.pitch;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The text and its sheet: side by side where there is room, one under the other where there is
/// not.
final class PitchBody {

  /// Narrower than this, the sheet goes under the text.
  private static final double WIDE = 860;

  private static final double GAP = 20;

  private final PitchCard card;
  private final SheetPanel panel;
  private final VBox page;
  private final ScrollPane root;
  private Boolean wide;

  PitchBody(PitchCard card, SheetPanel panel, Node... above) {
    this.card = card;
    this.panel = panel;
    page = new VBox(above);
    page.getStyleClass().addAll("screen", "pitch-screen");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFocusTraversable(false);
    root.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue() >= WIDE));
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(300);
    arrange(true);
  }

  ScrollPane root() {
    return root;
  }

  private void arrange(boolean nowWide) {
    if (wide != null && wide == nowWide) {
      return;
    }
    Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (wide != null) {
      ((Pane) page.getChildren().removeLast()).getChildren().clear();
    }
    wide = nowWide;
    Pane body = nowWide ? new HBox(GAP, card, panel) : new VBox(GAP, card, panel);
    body.getStyleClass().add("pitch-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    card.scrollInside(nowWide);
    panel.fitWholePage(nowWide);
    panel.setMinWidth(nowWide ? 340 : 0);
    panel.setPrefWidth(nowWide ? 408 : VBox.USE_COMPUTED_SIZE);
    root.setFitToHeight(nowWide);
    page.getChildren().add(body);
    if (focused != null && focused != root.getScene().getFocusOwner()) {
      focused.requestFocus();
    }
  }
}
