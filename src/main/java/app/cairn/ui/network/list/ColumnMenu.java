package app.cairn.ui.network.list;

import app.cairn.network.Contact;
import app.cairn.network.Likeness;
import app.cairn.network.OwnFields;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.PeopleRow;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// Which columns the list shows, fields of one’s own among them: chosen in a menu under the button
/// at the end of the headers. It is ours, in the place of the toolkit’s: that one knows no field
/// that has no column yet, and takes an underscore for a shortcut. JavaFX thread.
final class ColumnMenu {

  private static final double WIDTH = 34;

  private final Workspace workspace;
  private final TreeTableView<PeopleRow> table;
  private final PeopleColumns columns;
  private final ContextMenu menu = new ContextMenu();
  private final Button button;
  private Tasks.Task<List<String>> coming;

  ColumnMenu(Workspace workspace, TreeTableView<PeopleRow> table, PeopleColumns columns) {
    this.workspace = workspace;
    this.table = table;
    this.columns = columns;
    menu.setId("column-menu");
    button =
        Buttons.icon(
            "people-columns", workspace.say("network.list.columns"), Feather.COLUMNS, this::open);
    button.getStyleClass().add("column-button");
  }

  void install() {
    table.setTableMenuButtonVisible(true);
    table
        .skinProperty()
        .addListener((_, _, _) -> dress((Pane) table.lookup(".show-hide-columns-button")));
  }

  /// Shows nothing any more.
  void close() {
    if (coming != null) {
      coming.cancel();
      coming = null;
    }
  }

  /// Opens the menu; where people are many, once it is known what fields they have.
  private void open() {
    close();
    Collection<Contact> people = workspace.session().dossier().all(Contact.KIND);
    Collator order = Collator.getInstance(workspace.messages().language().locale());
    if (people.size() <= PeopleViewModel.FEW) {
      show(OwnFields.names(people, order), order);
    } else {
      coming =
          workspace
              .tasks()
              .of(() -> OwnFields.names(people, order))
              .onSuccess(names -> show(names, order))
              .start();
    }
  }

  /// The toolkit’s place for it is as narrow as the scroll bar under it: the button is wider.
  private void dress(Pane corner) {
    corner.setOnMousePressed(null);
    corner.getChildren().setAll(button);
    button.setManaged(false);
    corner
        .layoutBoundsProperty()
        .subscribe(
            place ->
                button.resizeRelocate(place.getWidth() - WIDTH, 0, WIDTH, place.getHeight() - 1));
    // Headers end where it begins.
    Node headers = table.lookup(".nested-column-header");
    Region row = (Region) headers.getParent();
    Rectangle seen = new Rectangle();
    seen.xProperty().bind(headers.layoutXProperty().negate());
    seen.widthProperty().bind(row.widthProperty().subtract(WIDTH));
    seen.heightProperty().bind(row.heightProperty());
    headers.setClip(seen);
  }

  private void show(List<String> names, Collator order) {
    List<MenuItem> items = new ArrayList<>();
    for (PeopleColumn column : PeopleColumn.values()) {
      // Without names there is no list.
      if (column != PeopleColumn.NAME) {
        TreeTableColumn<PeopleRow, PeopleRow> shown = columns.of(column);
        items.add(item(shown.getText(), shown.isVisible(), on -> turn(shown, on)));
      }
    }
    List<String> fields = new ArrayList<>(names);
    // One that nobody has any more can still be put away.
    columns.fieldsShown().stream().filter(one -> !among(names, one)).forEach(fields::add);
    fields.sort(order);
    if (!fields.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (String field : fields) {
      boolean shown = among(columns.fieldsShown(), field);
      items.add(item(field, shown, on -> turn(columns.field(field), on)));
    }
    menu.getItems().setAll(items);
    // Meanwhile one may have gone back to the map.
    if (table.getScene() != null) {
      menu.show(button, Side.BOTTOM, 0, 0);
    }
  }

  private static boolean among(List<String> names, String name) {
    String wanted = Likeness.plain(name);
    return names.stream().anyMatch(one -> Likeness.plain(one).equals(wanted));
  }

  private static MenuItem item(String says, boolean shown, Consumer<Boolean> turn) {
    CheckMenuItem item = AsWritten.of(new CheckMenuItem(OneLine.brief(says)));
    item.setSelected(shown);
    item.setOnAction(_ -> turn.accept(item.isSelected()));
    return item;
  }

  private void turn(TreeTableColumn<PeopleRow, PeopleRow> column, boolean shown) {
    column.setVisible(shown);
    if (!shown) {
      // Nothing stands in an order that one does not see.
      table.getSortOrder().remove(column);
      return;
    }
    if (!table.getColumns().contains(column)) {
      table.getColumns().add(column);
    }
    table.scrollToColumn(column);
  }
}
