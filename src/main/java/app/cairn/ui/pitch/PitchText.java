package app.cairn.ui.pitch;

import app.cairn.pitch.Passage;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Scrolling;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The field of a pitch, passages to read again marked behind its words.
final class PitchText extends StackPane {

  private final GrowingTextArea area;
  private final Pane marks = new Pane();
  private final StackPane page;
  private final ScrollPane scroller = new ScrollPane();
  private List<Passage> passages = List.of();

  PitchText(GrowingTextArea area) {
    this.area = area;
    marks.setMouseTransparent(true);
    marks.setManaged(false);
    page = new StackPane(marks, area);
    page.getStyleClass().add("pitch-page");
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.getStyleClass().add("pitch-scroller");
    getChildren().setAll(page);
    area.takePressesBelow(this);
    area.textProperty().addListener((_, _, _) -> place());
    area.widthProperty().addListener((_, _, _) -> place());
    area.heightProperty().addListener((_, _, _) -> place());
    area.scrollTopProperty().addListener((_, _, _) -> place());
    area.caretPositionProperty()
        .addListener(
            (_, _, caret) -> {
              if (area.isFocused()) {
                reveal(caret.intValue());
              }
            });
    area.skinProperty().addListener((_, _, _) -> place());
  }

  /// Marks `marked` as long as the words are still there.
  void mark(List<Passage> marked) {
    passages = List.copyOf(marked);
    place();
  }

  void scrollInside(boolean inside) {
    boolean now = scroller.getContent() == page;
    if (inside == now) {
      return;
    }
    boolean focused = area.isFocused();
    if (inside) {
      getChildren().setAll(scroller);
      scroller.setContent(page);
    } else {
      scroller.setContent(null);
      getChildren().setAll(page);
    }
    if (focused) {
      area.requestFocus();
    }
  }

  /// How far the words are scrolled inside the card, from 0 to 1.
  double scrolled() {
    return scroller.getVvalue();
  }

  /// Scrolls as far as that, once the words are laid out.
  void scrollTo(double scrolled) {
    FxThread.soon(() -> scroller.setVvalue(scrolled));
  }

  /// Scrolls so that the letter at `index` is seen.
  void reveal(int index) {
    FxThread.soon(
        () -> {
          Rectangle2D at = bounds(Math.min(index, Math.max(0, area.getLength() - 1)));
          if (at != null) {
            Scrolling.show(
                area, new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
          }
        });
  }

  /// Once the field has laid its words out.
  private void place() {
    marks.getChildren().clear();
    if (!passages.isEmpty()) {
      FxThread.soon(this::draw);
    }
  }

  private void draw() {
    marks.getChildren().clear();
    String text = area.getText();
    for (Passage passage : passages) {
      if (passage.end() <= text.length()
          && text.substring(passage.start(), passage.end()).equals(passage.text())) {
        underline(passage);
      }
    }
  }

  /// One mark a line.
  private void underline(Passage passage) {
    Rectangle2D line = null;
    for (int i = passage.start(); i < passage.end(); i++) {
      Rectangle2D letter = bounds(i);
      if (letter == null) {
        return;
      }
      if (line != null && Math.abs(letter.getMinY() - line.getMinY()) < 2) {
        double right = Math.max(line.getMaxX(), letter.getMaxX());
        line =
            new Rectangle2D(
                line.getMinX(), line.getMinY(), right - line.getMinX(), line.getHeight());
      } else {
        add(line);
        line = letter;
      }
    }
    add(line);
  }

  private void add(Rectangle2D line) {
    if (line != null && line.getWidth() > 1 && seen(line)) {
      Region mark = new Region();
      mark.getStyleClass().add("passage-mark");
      mark.setManaged(false);
      mark.resizeRelocate(
          area.getLayoutX() + area.snappedLeftInset() + line.getMinX(),
          area.getLayoutY() + area.snappedTopInset() + line.getMinY(),
          line.getWidth(),
          line.getHeight());
      marks.getChildren().add(mark);
    }
  }

  /// A text of many pages scrolls inside its field.
  private boolean seen(Rectangle2D line) {
    return line.getMinY() >= 0 && line.getMaxY() <= area.getHeight();
  }

  private Rectangle2D bounds(int index) {
    return area.getSkin() instanceof TextAreaSkin skin && index < area.getLength()
        ? skin.getCharacterBounds(index)
        : null;
  }
}
