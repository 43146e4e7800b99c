package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads entities from a database.
final class Rows {

  private Rows() {}

  /// All that a database holds.
  ///
  /// @throws RuntimeException when a row holds what its record cannot be
  static Dossier dossier(Connection connection, Model model) throws SQLException {
    Dossier.Builder builder = new Dossier.Builder();
    for (EntityKind<?> kind : model.kinds()) {
      putAll(connection, kind, builder);
    }
    return builder.build();
  }

  private static <E extends Record & Entity> void putAll(
      Connection connection, EntityKind<E> kind, Dossier.Builder builder) throws SQLException {
    all(connection, kind).forEach(entity -> builder.put(kind, entity));
  }

  static <E extends Record & Entity> List<E> all(Connection connection, EntityKind<E> kind)
      throws SQLException {
    Table<E> table = new Table<>(kind);
    List<Column> columns = table.reading();
    List<E> entities = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(table.selectAll());
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        entities.add(table.entity(rows, columns));
      }
    }
    return entities;
  }

  /// How many entities there are of each kind that the schema has, in the model's order.
  static Map<String, Integer> counts(Connection connection, Model model, Schema schema)
      throws SQLException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EntityKind<?> kind : model.kinds()) {
      if (schema.tables().containsKey(kind.table())) {
        String sql = "SELECT count(*) FROM " + Sqlite.quoted(kind.table()) + " NOT INDEXED";
        counts.put(kind.name(), (int) Sqlite.number(connection, sql));
      }
    }
    return counts;
  }
}
