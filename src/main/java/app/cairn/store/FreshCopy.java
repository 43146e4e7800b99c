package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Takes the rows of a file that is not ours into tables that are: none of its triggers, views or indexes comes along.
final class FreshCopy {

  private FreshCopy() {}

  /// Makes the database `target` from a verified file, at the current schema version.
  static void make(Path target, Incoming incoming, Model model) throws SQLException {
    Schema schema = incoming.schema();
    try (Connection fresh = Sqlite.alone(target)) {
      Sqlite.run(fresh, "ATTACH DATABASE ? AS incoming", incoming.copy().toString());
      Sqlite.inTransaction(
          fresh,
          () -> {
            Schema.migrate(fresh, 0, schema.version());
            Sqlite.run(fresh, "PRAGMA application_id=" + Schema.APPLICATION_ID);
            for (var table : schema.tables().entrySet()) {
              copy(fresh, table.getKey(), table.getValue());
            }
            Meta meta = incoming.meta();
            Meta.of(meta.dossier(), meta.created()).write(fresh);
            Schema.migrate(fresh, schema.version(), Schema.CURRENT);
            rebuildHeads(fresh);
            rebuildIndex(fresh, model);
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
        "INSERT INTO main." + name + "(" + names + ") SELECT " + names + " FROM incoming." + name
            + " NOT INDEXED");
  }

  /// Walks through all that happened, in order.
  static void rebuildHeads(Connection connection) throws SQLException {
    Sqlite.run(connection, "DELETE FROM head");
    String sql = "SELECT entity, field, stamp FROM change ORDER BY stamp";
    try (PreparedStatement changes = connection.prepareStatement(sql);
        ResultSet rows = changes.executeQuery()) {
      while (rows.next()) {
        String entity = rows.getString(1);
        String field = rows.getString(2);
        if (field.isEmpty()) {
          Sqlite.run(connection, "DELETE FROM head WHERE entity = ?", entity);
        } else {
          Sqlite.run(connection, "DELETE FROM head WHERE entity = ? AND field = ?", entity, field);
        }
        Sqlite.run(
            connection, "INSERT INTO head VALUES(?,?,?)", entity, field, rows.getString(3));
      }
    }
  }

  static void rebuildIndex(Connection connection, Model model) throws SQLException {
    Sqlite.run(connection, "DELETE FROM search");
    Sqlite.run(connection, "DELETE FROM searchable");
    SearchIndex index = new SearchIndex(connection);
    for (EntityKind<?> kind : model.kinds()) {
      putAll(connection, kind, index);
    }
  }

  private static <E extends Record & Entity> void putAll(
      Connection connection, EntityKind<E> kind, SearchIndex index) throws SQLException {
    for (E entity : Rows.all(connection, kind)) {
      index.put(kind, entity);
    }
  }
}
