package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The tables that can be made again from the rest: heads and search index.
final class Derived {

  private Derived() {}

  /// Makes them again, within the transaction of whoever calls.
  static void rebuild(Connection connection, Model model) throws SQLException {
    rebuildHeads(connection);
    rebuildIndex(connection, model);
  }

  /// Walks through all that happened, in order.
  private static void rebuildHeads(Connection connection) throws SQLException {
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
        Sqlite.run(connection, "INSERT INTO head VALUES(?,?,?)", entity, field, rows.getString(3));
      }
    }
  }

  private static void rebuildIndex(Connection connection, Model model) throws SQLException {
    Sqlite.run(connection, "DELETE FROM search");
    Sqlite.run(connection, "DELETE FROM searchable");
    SearchIndex index = new SearchIndex(new Statements(connection));
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
