package app.cairn.ui.meeting.journal;

import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The log as a table: each column sorts.
final class JournalTable extends TableView<Row> {

  private static final List<String> ASIDE =
      List.of("journal-column-tone", "journal-column-understood", "journal-column-passage");

  private final Workspace workspace;

  JournalTable(Workspace workspace, JournalWords words) {
    this.workspace = workspace;
    setId("journal-as-table");
    getStyleClass().add("journal-table");
    setAccessibleText(workspace.say("meeting.face.JOURNAL"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label none = new Label(workspace.say("journal.none"));
    setPlaceholder(none);
    TableColumn<Row, Row> when = column("when", 122, row -> words.day(row.feedback()));
    when.setComparator(Comparator.comparing(row -> row.feedback().notedAt()));
    TableColumn<Row, Row> aspect =
        column("aspect", 108, row -> words.aspect(row.feedback().aspect()));
    aspect.setComparator(Comparator.comparing(row -> row.feedback().aspect()));
    TableColumn<Row, Row> tone = column("tone", 124, row -> words.tone(row.feedback().tone()));
    tone.setComparator(Comparator.comparing(row -> row.feedback().tone()));
    TableColumn<Row, Row> understood =
        column("understood", 112, row -> words.understanding(row.feedback().understanding()));
    understood.setComparator(Comparator.comparing(row -> row.feedback().understanding()));
    TableColumn<Row, Row> who = column("who", 118, words::who);
    who.setComparator(Comparator.comparing(Row::whoKey));
    TableColumn<Row, Row> said = column("said", 300, row -> words.words(row.feedback()));
    said.setComparator(Comparator.comparing(Row::folded));
    said.getStyleClass().add("journal-said");
    getColumns()
        .setAll(
            List.of(
                when,
                who,
                said,
                aspect,
                tone,
                understood,
                column("themes", 112, row -> words.themes(row.feedback())),
                column("passage", 92, row -> words.passage(row.feedback()))));
  }

  private TableColumn<Row, Row> column(String name, double width, Function<Row, String> says) {
    TableColumn<Row, Row> column = new TableColumn<>(workspace.say("journal.column." + name));
    column.setId("journal-column-" + name);
    column.setPrefWidth(width);
    column.setMinWidth(60);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new Words(says));
    column.setComparator(Comparator.comparing(says));
    return column;
  }

  /// Beside what shows one return whole, the table has less to say of each.
  void narrow(boolean now) {
    for (TableColumn<Row, ?> column : getColumns()) {
      boolean aside = ASIDE.contains(column.getId());
      if (aside && column.isVisible() == now) {
        column.setVisible(!now);
      }
    }
  }

  /// Shows these; whoever was chosen stays so.
  void show(List<Row> rows) {
    if (getItems().equals(rows)) {
      return;
    }
    List<UUID> chosen = chosen().stream().map(row -> row.feedback().id()).toList();
    getSelectionModel().clearSelection();
    getItems().setAll(rows);
    sort();
    for (int i = 0; i < getItems().size() && !chosen.isEmpty(); i++) {
      if (chosen.contains(getItems().get(i).feedback().id())) {
        getSelectionModel().select(i);
      }
    }
  }

  List<Row> chosen() {
    return List.copyOf(getSelectionModel().getSelectedItems());
  }

  /// Puts the keyboard on a return, and chooses it alone.
  void stand(UUID one) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).feedback().id().equals(one)) {
        getSelectionModel().clearAndSelect(i);
        scrollTo(Math.max(0, i - 3));
        requestFocus();
      }
    }
  }

  private static final class Words extends TableCell<Row, Row> {

    private final Function<Row, String> says;

    Words(Function<Row, String> says) {
      this.says = says;
      WholeWords.of(this, () -> getItem() == null ? "" : says.apply(getItem()));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : OneLine.of(says.apply(row)));
    }
  }
}
