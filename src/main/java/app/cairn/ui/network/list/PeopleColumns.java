package app.cairn.ui.network.list;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.FieldName;
import app.cairn.network.Likeness;
import app.cairn.network.Organisation;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;

/// The columns of the list: what each shows, and what writing in it does.
final class PeopleColumns {

  private final Workspace workspace;
  private final PeopleGestures gestures;
  private final Map<PeopleColumn, TreeTableColumn<PeopleRow, PeopleRow>> columns =
      new EnumMap<>(PeopleColumn.class);
  private final Map<String, TreeTableColumn<PeopleRow, PeopleRow>> fields = new LinkedHashMap<>();
  private final Map<UUID, String> refusedDays = new HashMap<>();

  PeopleColumns(Workspace workspace, PeopleGestures gestures) {
    this.workspace = workspace;
    this.gestures = gestures;
    for (PeopleColumn column : PeopleColumn.values()) {
      columns.put(column, make(column));
    }
  }

  List<TreeTableColumn<PeopleRow, PeopleRow>> all() {
    return List.copyOf(columns.values());
  }

  /// Those that every list has, but for fields of one’s own.
  TreeTableColumn<PeopleRow, PeopleRow> of(PeopleColumn column) {
    return columns.get(column);
  }

  /// The one of a field of one’s own, whatever the accents and the case of its name; made when it
  /// is first asked for.
  TreeTableColumn<PeopleRow, PeopleRow> field(String name) {
    return fields.computeIfAbsent(Likeness.plain(name), _ -> make(name));
  }

  /// The names of the fields of one’s own that have a column one sees.
  List<String> fieldsShown() {
    return fields.values().stream()
        .filter(TreeTableColumn::isVisible)
        .map(column -> ((OwnColumn) column.getUserData()).name().written())
        .toList();
  }

  private TreeTableColumn<PeopleRow, PeopleRow> make(PeopleColumn meant) {
    TreeTableColumn<PeopleRow, PeopleRow> column =
        make(workspace.say("network.column." + meant), meant.width(), () -> cell(meant));
    column.setId("column-" + meant.name().toLowerCase(java.util.Locale.ROOT));
    column.setUserData(meant);
    return column;
  }

  private TreeTableColumn<PeopleRow, PeopleRow> make(String name) {
    OwnColumn meant = new OwnColumn(new FieldName(name));
    TreeTableColumn<PeopleRow, PeopleRow> column =
        make(OneLine.of(name), OwnColumn.WIDTH, () -> new OwnFieldCell(meant, workspace, gestures));
    column.setId("column-own-" + (fields.size() + 1));
    column.setUserData(meant);
    return column;
  }

  private TreeTableColumn<PeopleRow, PeopleRow> make(
      String header, double width, Supplier<TreeTableCell<PeopleRow, PeopleRow>> cell) {
    TreeTableColumn<PeopleRow, PeopleRow> column = new TreeTableColumn<>(header);
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setEditable(gestures.writable());
    column.setCellValueFactory(
        features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
    column.setCellFactory(_ -> cell.get());
    return column;
  }

  private TreeTableCell<PeopleRow, PeopleRow> cell(PeopleColumn column) {
    return switch (column) {
      case NAME -> new NameCell(workspace, gestures::rename);
      case ROLE ->
          text(Contact::role, (row, text) -> gestures.edit(row, d -> d.role(text.strip())));
      case ORGANISATION ->
          new TextCell(
              row -> row.isPerson() && row.organisation() != null ? row.organisation().name() : "",
              PeopleRow::isPerson,
              gestures::work);
      case SECTOR -> new TextCell(this::sector, PeopleRow::isPerson, this::writeSector);
      case LAST_CONTACT -> new DayCell(workspace, gestures, refusedDays);
      case CIRCLE -> circle();
      case DEGREE ->
          new ChoiceCell<>(
              Contact::degree,
              () -> List.of(1, 2, 3),
              String::valueOf,
              _ -> null,
              (row, degree) -> gestures.edit(row, d -> d.degree(degree)));
      case WARMTH ->
          new ChoiceCell<>(
              Contact::warmth,
              () -> List.of(Warmth.values()),
              warmth -> workspace.say("network.warmth." + warmth),
              PebbleMarks::new,
              (row, warmth) -> gestures.edit(row, d -> d.warmth(warmth)));
      case STEP ->
          new ChoiceCell<>(
              Contact::step,
              () -> List.of(Step.values()),
              step -> step == Step.NONE ? "" : workspace.say("network.step." + step),
              step -> workspace.say("network.step." + step),
              _ -> null,
              (row, step) -> gestures.edit(row, d -> d.step(step)));
    };
  }

  private TextCell text(Function<Contact, String> read, BiConsumer<PeopleRow, String> write) {
    return new TextCell(
        row -> row.isPerson() ? read.apply(row.contact()) : "", PeopleRow::isPerson, write);
  }

  private ChoiceCell<Optional<UUID>> circle() {
    return new ChoiceCell<>(
        contact -> Optional.ofNullable(contact.circle()),
        () ->
            Stream.concat(
                    Circle.all(workspace.session().dossier()).stream()
                        .map(circle -> Optional.of(circle.id())),
                    Stream.of(Optional.<UUID>empty()))
                .toList(),
        id -> find(id).map(Circle::name).orElse(""),
        id -> find(id).map(Circle::name).orElse(workspace.say("network.noCircle")),
        id -> find(id).map(CircleMark::new).orElse(null),
        (row, id) -> gestures.edit(row, d -> d.circle(id.orElse(null))));
  }

  private Optional<Circle> find(Optional<UUID> id) {
    return workspace.session().dossier().find(Circle.KIND, id.orElse(null));
  }

  private String sector(PeopleRow row) {
    String organisation =
        Optional.ofNullable(row.organisation()).map(Organisation::sector).orElse("");
    return row.isPerson() && !row.contact().sector().isBlank()
        ? row.contact().sector()
        : row.isCircle() ? "" : organisation;
  }

  /// What the organisation says of itself is not made the person’s own.
  private void writeSector(PeopleRow row, String text) {
    if (!text.strip().equals(sector(row))) {
      gestures.edit(row, d -> d.sector(text.strip()));
    }
  }
}
