package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Reads entities from a database.
final class Rows {

  /// A thread and a connection cost about as much as so many rows.
  private static final int MANY = 1_000;

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

  /// All that a database holds that nobody writes to meanwhile: half of a long table is read on a
  /// thread and a connection of its own.
  ///
  /// @param another opens the same database
  /// @throws RuntimeException when a row holds what its record cannot be
  static Dossier dossier(Connection connection, Callable<Connection> another, Model model)
      throws SQLException, IOException {
    Dossier.Builder builder = new Dossier.Builder();
    for (EntityKind<?> kind : model.kinds()) {
      putAll(connection, another, kind, builder);
    }
    return builder.build();
  }

  private static <E extends Record & Entity> void putAll(
      Connection connection, EntityKind<E> kind, Dossier.Builder builder) throws SQLException {
    all(connection, kind).forEach(entity -> builder.put(kind, entity));
  }

  private static <E extends Record & Entity> void putAll(
      Connection connection,
      Callable<Connection> another,
      EntityKind<E> kind,
      Dossier.Builder builder)
      throws SQLException, IOException {
    String table = new Table<>(kind).name();
    long middle = Sqlite.number(connection, "SELECT coalesce(max(rowid),0)/2 FROM " + table);
    if (middle < MANY) {
      putAll(connection, kind, builder);
      return;
    }
    try (Beside<List<E>> further = new Beside<>(() -> after(middle, another, kind))) {
      all(connection, kind, " WHERE rowid<=" + middle).forEach(one -> builder.put(kind, one));
      further.get().forEach(one -> builder.put(kind, one));
    }
  }

  private static <E extends Record & Entity> List<E> after(
      long middle, Callable<Connection> another, EntityKind<E> kind) throws Exception {
    try (Connection connection = another.call()) {
      return all(connection, kind, " WHERE rowid>" + middle);
    }
  }

  static <E extends Record & Entity> List<E> all(Connection connection, EntityKind<E> kind)
      throws SQLException {
    return all(connection, kind, "");
  }

  private static <E extends Record & Entity> List<E> all(
      Connection connection, EntityKind<E> kind, String which) throws SQLException {
    Table<E> table = new Table<>(kind);
    List<Column> columns = table.reading();
    List<E> entities = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(table.selectAll() + which);
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
