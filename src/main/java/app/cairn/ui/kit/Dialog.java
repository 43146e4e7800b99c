package app.cairn.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page laid over the window: a title, something to read or fill in, buttons at its foot. Where
/// the window is small the middle scrolls; title and buttons stay in sight.
public final class Dialog extends VBox {

  private final HBox buttons = new HBox(12);
  private BooleanSupplier unkept = () -> false;

  /// @param id what tests and stylesheets call it
  public Dialog(String id, String title, Node... content) {
    super(16);
    setId(id);
    getStyleClass().add("dialog");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinHeight(Region.USE_PREF_SIZE);
    Page page = new Page(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(Labels.title(title), page, buttons);
    setMaxSize(560, Region.USE_PREF_SIZE);
  }

  /// Buttons at the foot, the main one last; Enter presses that one.
  public Dialog withButtons(Button... feet) {
    buttons.getChildren().setAll(feet);
    if (feet.length > 0) {
      feet[feet.length - 1].setDefaultButton(true);
    }
    return this;
  }

  /// A way out while one waits: nothing is proposed that Enter would do.
  public Dialog withWayOut(Button out) {
    buttons.getChildren().setAll(out);
    return this;
  }

  /// While `words` is true something stands here that nothing keeps yet: a click beside leaves it
  /// open.
  public Dialog holding(BooleanSupplier words) {
    unkept = words;
    return this;
  }

  /// True while something stands here that nothing keeps yet.
  public boolean holdsWords() {
    return unkept.getAsBoolean();
  }

  /// The middle: as high as what it holds if there is room.
  private static final class Page extends ScrollPane {

    /// Around what it holds, for the focus to be drawn on.
    private static final double EDGE = 4;

    private final Body body = new Body();

    Page(Node... content) {
      body.getChildren().addAll(content);
      body.setPadding(new Insets(EDGE));
      for (Node part : content) {
        // It scrolls by itself: it takes what room there is.
        if (part instanceof ScrollPane || part instanceof ListView<?>) {
          body.partScrolls = true;
          VBox.setVgrow(part, Priority.ALWAYS);
        }
      }
      setContent(body);
      Scrolling.ready(this);
      setFitToWidth(true);
      setFitToHeight(true);
      setHbarPolicy(ScrollBarPolicy.NEVER);
      VBox.setMargin(this, new Insets(-EDGE));
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return body.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.min(80, computePrefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.ceil(body.prefHeight(width));
    }
  }

  /// What the page holds. As high as it would like to be, that its scroll bar shows when there is
  /// more than room: a pane asks for the least height of what it holds whatever the width, where
  /// words stand on one line.
  private static final class Body extends VBox {

    private boolean partScrolls;

    Body() {
      super(16);
    }

    @Override
    protected double computeMinHeight(double width) {
      return partScrolls
          ? super.computeMinHeight(width)
          : computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
  }
}
