package app.cairn.ui.pitch;

import app.cairn.pitch.Passage;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The sentences of a pitch, the one to say large in the middle, the others quiet.
final class SpokenSentences extends ScrollPane {

  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

  /// Narrower, letters are smaller, so that a sentence stays on the screen.
  static final double NARROW = 860;

  private static final int SIZES = 3;

  private static final double WIDEST = 1000;
  private static final double LEAST_SIDE = 40;

  private final VBox column = new VBox();
  private final List<Label> labels;
  private int size = 1;
  private int present;

  /// @param choose called with the sentence that was clicked
  SpokenSentences(List<Passage> sentences, IntConsumer choose) {
    labels = sentences.stream().map(sentence -> Labels.text(sentence.text())).toList();
    for (int i = 0; i < labels.size(); i++) {
      int index = i;
      labels.get(i).getStyleClass().add("spoken-sentence");
      labels.get(i).setOnMouseClicked(_ -> choose.accept(index));
    }
    column.getStyleClass().add("spoken-column");
    column.getChildren().addAll(labels);
    setId("rehearsal-sentences");
    getStyleClass().add("spoken-sentences");
    setAccessibleRole(AccessibleRole.TEXT);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setContent(column);
    viewportBoundsProperty().addListener((_, _, _) -> place());
    column.heightProperty().addListener((_, _, _) -> center());
    dress();
  }

  void show(int index) {
    present = index;
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).pseudoClassStateChanged(PRESENT, i == index);
    }
    setAccessibleText(labels.get(index).getText());
    FxThread.soon(this::center);
  }

  /// The next size of letters; after the largest, the smallest.
  void larger() {
    size = (size + 1) % SIZES;
    dress();
    FxThread.soon(this::center);
  }

  /// Room above and below, so that the first and the last sentence come to the middle too.
  private void place() {
    double half = getViewportBounds().getHeight() / 2;
    double side = Math.max(LEAST_SIDE, (getViewportBounds().getWidth() - WIDEST) / 2);
    column.setPadding(new Insets(half, side, half, side));
    dress();
    FxThread.soon(this::center);
  }

  private void dress() {
    String width = getWidth() < NARROW ? "narrow" : "wide";
    getStyleClass().removeIf(name -> name.startsWith("letters-"));
    getStyleClass().add("letters-" + width + "-" + size);
  }

  /// What does not stand whole on the screen is not shown at all: no half line to distract.
  private void center() {
    applyCss();
    layout();
    Bounds said = labels.get(present).getBoundsInParent();
    double seen = getViewportBounds().getHeight();
    double room = column.getHeight() - seen;
    double top = said.getHeight() > seen ? said.getMinY() : said.getCenterY() - seen / 2;
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    for (int i = 0; i < labels.size(); i++) {
      Bounds bounds = labels.get(i).getBoundsInParent();
      boolean whole = bounds.getMinY() >= top - 1 && bounds.getMaxY() <= top + seen + 1;
      labels.get(i).setOpacity(whole || i == present ? 1 : 0);
    }
  }
}
