package app.cairn.ui.network.card;

import app.cairn.network.Tie;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// Whom a person knows, and who knows them.
final class PersonTies extends VBox {

  private final Map<Object, TieRow> rows = new HashMap<>();
  private final PersonViewModel person;
  private final Workspace workspace;
  private final Consumer<UUID> choose;

  /// @param choose told whom to show instead
  PersonTies(PersonViewModel person, Workspace workspace, Consumer<UUID> choose) {
    super(2);
    this.person = person;
    this.workspace = workspace;
    this.choose = choose;
    setId("person-ties");
  }

  void show(List<PersonViewModel.TieLine> lines) {
    Map<Object, TieRow> before = Map.copyOf(rows);
    Lists.reconcile(
        getChildren(),
        rows,
        lines,
        line -> line.tie().id(),
        line -> new TieRow(line.tie(), person, workspace, choose));
    before.forEach(
        (id, row) -> {
          if (!rows.containsKey(id)) {
            row.close();
          }
        });
    for (PersonViewModel.TieLine line : lines) {
      rows.get(line.tie().id()).show(line);
    }
    setManaged(!lines.isEmpty());
  }

  void commit() {
    // Keeping words tells the dossier, which shows the rows anew.
    List.copyOf(rows.values()).forEach(TieRow::commit);
  }

  void close() {
    List.copyOf(rows.values()).forEach(TieRow::close);
  }

  /// How a tie is said, seen from one end.
  static String key(Tie tie, UUID end) {
    return switch (tie.kind()) {
      case INTRODUCED ->
          tie.from().equals(end) ? "network.tie.introduced" : "network.tie.introducedBy";
      case WORKS_WITH ->
          tie.from().equals(end) ? "network.tie.worksWith" : "network.tie.workedWithBy";
      case KNOWS, NOT_THE_SAME -> "";
    };
  }
}
