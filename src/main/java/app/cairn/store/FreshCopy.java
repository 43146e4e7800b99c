package app.cairn.store;

import app.cairn.dossier.Model;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Takes the rows of a file that is not ours into tables that are: none of its triggers, views or
/// indexes comes along.
final class FreshCopy {

  private FreshCopy() {}

  /// Makes the database `target` from a verified file, at the current schema version.
  static void make(Path target, Incoming incoming, Model model, Migrations migrations)
      throws SQLException {
    Schema schema = incoming.schema();
    try (Connection fresh = Sqlite.alone(target)) {
      Sqlite.run(fresh, "ATTACH DATABASE ? AS incoming", incoming.copy().toString());
      Sqlite.inTransaction(
          fresh,
          () -> {
            migrations.run(fresh, 0, schema.version());
            Sqlite.run(fresh, "PRAGMA application_id=" + Schema.APPLICATION_ID);
            for (var table : schema.tables().entrySet()) {
              copy(fresh, table.getKey(), table.getValue());
            }
            Meta meta = incoming.meta();
            Meta.of(meta.dossier(), meta.created(), migrations).write(fresh);
            migrations.run(fresh, schema.version(), migrations.current());
            Derived.rebuild(fresh, model);
          });
      Sqlite.run(fresh, "DETACH DATABASE incoming");
    }
  }

  private static void copy(Connection fresh, String table, List<String> columns)
      throws SQLException {
    String names = columns.stream().map(Sqlite::quoted).collect(Collectors.joining(","));
    String name = Sqlite.quoted(table);
    Sqlite.run(
        fresh,
        "INSERT INTO main."
            + name
            + "("
            + names
            + ") SELECT "
            + names
            + " FROM incoming."
            + name
            + " NOT INDEXED");
  }
}
