package app.cairn.ui.network.duplicates;

import app.cairn.network.Contact;
import app.cairn.network.Merge;
import app.cairn.network.Merge.Side;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Two contacts side by side, a line for each field in which they differ: the left one, the right
/// one, or, for lists and long texts, both.
final class DuplicateTable extends GridPane {

  private final Workspace workspace;
  private final DuplicatesViewModel duplicates;
  private final Map<String, Map<Side, RadioButton>> choices = new HashMap<>();

  DuplicateTable(Workspace workspace, DuplicatesViewModel duplicates, Merge merge) {
    this.workspace = workspace;
    this.duplicates = duplicates;
    setId("duplicates-table");
    getStyleClass().add("duplicate-table");
    ColumnConstraints names = new ColumnConstraints(80, 120, 120);
    getColumnConstraints().addAll(names, wide(), wide(), new ColumnConstraints(96));
    getRowConstraints().add(firstLines());
    addRow(0, new Label(), head(merge.left()), head(merge.right()), new Label());
    int row = 1;
    for (String field : merge.asked()) {
      add(row++, field, merge);
    }
    if (merge.asked().isEmpty()) {
      Label same = Labels.secondary(workspace.say("network.duplicates.same"));
      add(same, 1, 1, 3, 1);
    }
  }

  private static ColumnConstraints wide() {
    ColumnConstraints column = new ColumnConstraints(120, 260, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    column.setHalignment(HPos.LEFT);
    return column;
  }

  /// What stands in a row begins on one line.
  private static RowConstraints firstLines() {
    RowConstraints row = new RowConstraints();
    row.setValignment(VPos.TOP);
    return row;
  }

  private static Label head(Contact contact) {
    Label head = Labels.heading(contact.name());
    head.getStyleClass().add("duplicate-name");
    return head;
  }

  private void add(int row, String field, Merge merge) {
    Label name = Labels.secondary(duplicates.name(field));
    name.getStyleClass().add("duplicate-field");
    ToggleGroup group = new ToggleGroup();
    Map<Side, RadioButton> sides = new EnumMap<>(Side.class);
    sides.put(Side.LEFT, side(field, Side.LEFT, duplicates.words(merge.left(), field)));
    sides.put(Side.RIGHT, side(field, Side.RIGHT, duplicates.words(merge.right(), field)));
    if (Merge.both(field) && merge.bothSay(field)) {
      sides.put(Side.BOTH, side(field, Side.BOTH, workspace.say("network.duplicates.both")));
    }
    sides.values().forEach(button -> button.setToggleGroup(group));
    choices.put(field, sides);
    getRowConstraints().add(firstLines());
    add(name, 0, row);
    sides.forEach((side, button) -> add(button, 1 + side.ordinal(), row));
  }

  private RadioButton side(String field, Side side, String words) {
    RadioButton button = new Whole(words);
    button.setId("duplicates-" + field + "-" + side);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    // As wide as its column, that its words are told apart into lines by that width.
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(duplicates.name(field) + ", " + words);
    button.setOnAction(_ -> duplicates.keep(field, side));
    return button;
  }

  /// Shows what is chosen.
  void show(Merge merge) {
    merge.sides().forEach((field, side) -> choices.get(field).get(side).setSelected(true));
  }

  /// As high as its words need: the toolkit forgets the air around the round mark, and cuts a line
  /// where it matters.
  private static final class Whole extends RadioButton {

    private static final double AIR = 12;

    Whole(String words) {
      super(words);
      setMnemonicParsing(false);
    }

    @Override
    protected double computePrefHeight(double width) {
      boolean oneLine = width < 0 || width >= super.computePrefWidth(-1);
      return super.computePrefHeight(oneLine ? -1 : Math.max(1, width - AIR));
    }
  }
}
