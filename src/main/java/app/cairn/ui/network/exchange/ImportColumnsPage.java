package app.cairn.ui.network.exchange;

import app.cairn.network.CardField;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportReading.Unknown.Columns;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Asks what the columns of a table say, its first rows beside them.
final class ImportColumnsPage {

  /// Further columns are left aside: nobody would tell them all.
  private static final int MOST = 60;

  private static final int EXAMPLES = 3;

  private final Workspace workspace;
  private final ImportViewModel model;
  private final GridPane grid = new GridPane(16, 10);
  private static final List<CardField> OFFERED =
      Arrays.stream(CardField.values()).filter(field -> !field.standing()).toList();

  private final List<ComboBox<CardField>> choices = new ArrayList<>();
  private final Button go;

  ImportColumnsPage(Workspace workspace, ImportViewModel model) {
    this.workspace = workspace;
    this.model = model;
    this.go =
        Buttons.main(
            "import-columns-go", workspace.say("import.next"), Feather.ARROW_RIGHT, this::go);
  }

  Dialog node() {
    grid.getColumnConstraints().addAll(column(28), column(30), column(42));
    fill();
    ScrollPane scroller = new ScrollPane(grid);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setPrefHeight(380);
    Dialog dialog =
        new Dialog(
                "import-columns",
                workspace.say("import.columns.title"),
                Labels.secondary(workspace.say("import.columns.how", model.table().name())),
                headed(),
                scroller)
            .withButtons(ImportPages.foot(workspace, model, this::back, go))
            // What was answered here is nowhere else.
            .holding(() -> true);
    dialog.setPrefWidth(760);
    dialog.setMaxWidth(760);
    return dialog;
  }

  private CheckBox headed() {
    CheckBox headed = AsWritten.of(new CheckBox(workspace.say("import.columns.headed")));
    headed.setId("import-columns-headed");
    headed.setWrapText(true);
    headed.setMinHeight(Region.USE_PREF_SIZE);
    headed.setAccessibleText(headed.getText());
    headed.setSelected(model.table().headed());
    headed.setOnAction(
        _ -> {
          model.turn(fields());
          fill();
        });
    return headed;
  }

  private void fill() {
    choices.clear();
    grid.getChildren().clear();
    for (int i = 0; i < Math.min(MOST, columns().headings().size()); i++) {
      addRow(i);
    }
    enough();
  }

  private Columns columns() {
    return model.table().columns();
  }

  private void addRow(int column) {
    String heading = columns().headings().get(column).strip();
    Label name = Labels.text(heading.isEmpty() ? "–" : heading);
    name.getStyleClass().add("semibold");
    ComboBox<CardField> choice = new ComboBox<>();
    choice.setId("import-column-" + column);
    choice.getItems().setAll(OFFERED);
    choice.setValue(columns().guesses().get(column));
    choice.setConverter(new Names());
    choice.setVisibleRowCount(OFFERED.size());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(workspace.say("import.columns.of", heading));
    choice.valueProperty().addListener(_ -> enough());
    name.setLabelFor(choice);
    choices.add(choice);
    String examples = examples(column);
    // What stands outside of bars drawn around a table: of this there is nothing to ask.
    if (heading.isEmpty() && examples.isEmpty() && choice.getValue() == CardField.NONE) {
      return;
    }
    if (grid.getChildren().isEmpty()) {
      ImportPages.first(choice);
    }
    grid.addRow(grid.getRowCount(), name, choice, Labels.small(examples));
  }

  private String examples(int column) {
    return columns().rows().stream()
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column).strip().replaceAll("\\s+", " "))
        .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
        .limit(EXAMPLES)
        .collect(Collectors.joining("  ·  "));
  }

  private void enough() {
    go.setDisable(!ImportReading.Unknown.enough(fields()));
  }

  private List<CardField> fields() {
    List<CardField> fields = new ArrayList<>(columns().guesses());
    for (int i = 0; i < fields.size(); i++) {
      fields.set(i, i < choices.size() ? choices.get(i).getValue() : CardField.NONE);
    }
    return fields;
  }

  private void go() {
    model.columns(fields());
  }

  private void back() {
    model.keep(fields());
    model.back();
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private final class Names extends StringConverter<CardField> {

    @Override
    public String toString(CardField field) {
      return field == null ? "" : workspace.say("import.field." + field);
    }

    @Override
    public CardField fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
