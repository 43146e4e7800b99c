package app.cairn.ui.network.list;

import app.cairn.map.Grouping;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import app.cairn.ui.network.people.PeopleRow;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.Region;

/// The first column: circles with their mark and how many they hold, organisations, people; hubs
/// stand out, and so do those one does not know oneself.
final class NameCell extends TextCell {

  private static final PseudoClass CIRCLE = PseudoClass.getPseudoClass("circle");
  private static final PseudoClass ORGANISATION = PseudoClass.getPseudoClass("organisation");
  private static final PseudoClass HUB = PseudoClass.getPseudoClass("hub");
  private static final PseudoClass FURTHER = PseudoClass.getPseudoClass("further");

  private final Workspace workspace;
  private boolean branch;

  NameCell(Workspace workspace, BiConsumer<PeopleRow, String> rename) {
    super(row -> plain(row), row -> row.id() != null, rename);
    this.workspace = workspace;
    getStyleClass().add("name-cell");
  }

  @Override
  void show(PeopleRow row) {
    super.show(row);
    Contact contact = row == null ? null : row.contact();
    pseudoClassStateChanged(CIRCLE, row != null && row.isCircle());
    pseudoClassStateChanged(ORGANISATION, row != null && !row.isCircle() && !row.isPerson());
    pseudoClassStateChanged(HUB, contact != null && contact.hub());
    pseudoClassStateChanged(FURTHER, contact != null && contact.degree() > 1);
    span(row != null && !row.isPerson());
    if (row == null) {
      return;
    }
    if (row.group() != null && row.group().by() == Grouping.DEGREE) {
      setText(workspace.say("network.map.degree." + row.group().label()));
    }
    if (getText().isBlank()) {
      setText(workspace.say(row.isCircle() ? "network.noCircle" : "network.nameless"));
    }
    setAccessibleText(says(row));
    if (!row.isPerson() && row.people() > 0) {
      setText(getText() + "  ·  " + workspace.formats().number(row.people()));
    }
    setGraphic(mark(row));
  }

  /// The row of a circle or an organisation has next to nothing else to show: its name may run on
  /// until there is something.
  @Override
  public void resize(double width, double height) {
    super.resize(branch && !isEditing() ? width + emptyBeside() : width, height);
  }

  private double emptyBeside() {
    double empty = 0;
    List<TreeTableColumn<PeopleRow, ?>> columns = getTreeTableView().getVisibleLeafColumns();
    for (int i = columns.indexOf(getTableColumn()) + 1; i < columns.size(); i++) {
      PeopleRow row = getItem();
      boolean sector = columns.get(i).getUserData() == PeopleColumn.SECTOR;
      if (sector && row != null && row.organisation() != null) {
        break;
      }
      empty += columns.get(i).getWidth();
    }
    return empty;
  }

  /// A row that shows another kind of thing than before is not laid out again by itself.
  private void span(boolean alone) {
    if (alone != branch) {
      branch = alone;
      resize(getTableColumn().getWidth(), getHeight());
    }
  }

  private Node mark(PeopleRow row) {
    if (row.isCircle()) {
      return row.circle() == null ? null : new CircleMark(row.circle());
    }
    if (row.isPerson() && row.contact().hub()) {
      Region ring = new Region();
      ring.getStyleClass().add("hub-ring");
      return ring;
    }
    return null;
  }

  private String says(PeopleRow row) {
    String text = getText();
    if (!row.isPerson()) {
      return text + ", " + workspace.say("network.card.members", row.people());
    }
    return row.contact().hub() ? text + ", " + workspace.say("network.list.hub") : text;
  }

  private static String plain(PeopleRow row) {
    return switch (row.kind()) {
      case CIRCLE -> row.circle() == null ? "" : row.circle().name();
      case ORGANISATION -> row.organisation().name();
      case GROUP -> row.group().label();
      case PERSON -> row.contact().name();
    };
  }
}
