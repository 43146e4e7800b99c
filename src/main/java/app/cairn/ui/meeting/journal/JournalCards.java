package app.cairn.ui.meeting.journal;

import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The log as cards: what was said first, as one reads it.
final class JournalCards extends ListView<Row> {

  JournalCards(Workspace workspace, JournalWords words) {
    setId("journal-as-cards");
    getStyleClass().add("journal-cards");
    setAccessibleText(workspace.say("meeting.face.JOURNAL"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setPlaceholder(new Label(workspace.say("journal.none")));
    setCellFactory(_ -> new Card(words));
  }

  private static final double EMPTY = 60;

  private static final class Card extends ListCell<Row> {

    private final JournalWords words;
    private final Label said = Labels.own("");
    private final FlowPane foot = new FlowPane(8, 6);
    private final StackPane place;

    Card(JournalWords words) {
      this.words = words;
      getStyleClass().add("journal-cell");
      said.getStyleClass().add("journal-words");
      foot.setAlignment(Pos.CENTER_LEFT);
      VBox card = new VBox(7, said, foot);
      card.getStyleClass().add("journal-card");
      place = new StackPane(card);
      place.setPadding(new Insets(2, 4, 8, 4));
      setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      // An empty cell too has a height: a list fills what is left with them.
      return isEmpty() || getItem() == null ? EMPTY : snapSizeY(place.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
      return 0;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      Feedback one = row.feedback();
      said.setText(words.words(one));
      foot.getChildren().setAll(Labels.secondary(words.who(row) + ", " + words.day(one)));
      foot.getChildren().add(Labels.chip(words.aspect(one.aspect()), "lac"));
      Stream.of(words.tone(one.tone()), words.understanding(one.understanding()))
          .filter(word -> !word.isEmpty())
          .forEach(word -> foot.getChildren().add(Labels.chip(word, "sable")));
      one.themes().forEach(theme -> foot.getChildren().add(Labels.chip(theme, "ocre")));
      setAccessibleText(words.words(one) + ", " + words.who(row));
      setGraphic(place);
    }
  }

  List<Row> chosen() {
    return List.copyOf(getSelectionModel().getSelectedItems());
  }
}
