package app.cairn.ui.meeting.board;

import app.cairn.meeting.BoardCard;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.field.CircleMark;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One card of the board: who, what they do, what matters, the one next gesture.
final class CardView extends VBox {

  private final BoardViewModel model;
  private final BoardWords words;
  private BoardCard card;
  private boolean pressing;
  private List<Object> said = List.of();

  CardView(BoardCard card, BoardViewModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    setId("board-card-" + card.contact().id());
    getStyleClass().addAll("board-card", "focus-ring");
    setAccessibleRole(AccessibleRole.BUTTON);
    setMinHeight(USE_PREF_SIZE);
    show(card);
  }

  BoardCard card() {
    return card;
  }

  /// Shows the state of now; a card that says the same stays as it is.
  void show(BoardCard next) {
    card = next;
    pressing = model.pressing(next);
    List<Object> now =
        List.of(words.whole(card), words.gesture(card), words.circle(card), pressing);
    if (!now.equals(said)) {
      said = now;
      build();
    }
  }

  private void build() {
    getChildren().setAll(name());
    add("board-role", words.role(card), words.wholeRole(card));
    add("board-matter", OneLine.brief(words.matter(card)), words.matter(card));
    String gesture = words.gesture(card);
    if (!gesture.isEmpty() && model.writable()) {
      getChildren().add(gesture(gesture));
    }
    setAccessibleText(words.whole(card));
    setAccessibleHelp(words.help(card));
  }

  private HBox name() {
    Label name = Labels.heading(words.name(card));
    name.getStyleClass().add("board-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(7);
    words
        .circle(card)
        .ifPresent(
            circle -> {
              HBox mark = new HBox(new CircleMark(circle));
              mark.getStyleClass().add("board-mark");
              mark.setMinWidth(USE_PREF_SIZE);
              row.getChildren().add(mark);
            });
    row.getChildren().add(name);
    return row;
  }

  private void add(String style, String shown, String whole) {
    if (!shown.isEmpty()) {
      Label label = Labels.secondary(shown);
      label.getStyleClass().add(style);
      if (!shown.equals(whole)) {
        WholeWords.of(label, () -> whole);
      }
      getChildren().add(label);
    }
  }

  private Region gesture(String gesture) {
    Button button =
        Buttons.small("board-gesture-" + card.contact().id(), gesture, null, () -> model.act(card));
    button.setFocusTraversable(false);
    button.setAccessibleText(gesture + ", " + words.name(card));
    if (pressing) {
      button.getStyleClass().add("accent");
    } else if (card.gesture() == BoardCard.Gesture.WRITE) {
      button.getStyleClass().add("board-quiet-gesture");
    }
    VBox.setMargin(button, new Insets(4, 0, 2, 0));
    return button;
  }
}
