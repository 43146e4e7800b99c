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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads entities from a database.
final class Rows {

  private static final int MOST_SHARED = 8_192;
  private static final int MOST_SHARED_LETTERS = 60;

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
    Map<String, String> shared = new HashMap<>();
    List<E> entities = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(table.selectAll());
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        entities.add(table.entity(rows, text -> shared(text, shared)));
      }
    }
    return entities;
  }

  /// A role, a place, a source: thousands say the same, and one text serves them all.
  private static String shared(String text, Map<String, String> shared) {
    if (text == null || text.length() > MOST_SHARED_LETTERS) {
      return text;
    }
    String known = shared.get(text);
    if (known == null && shared.size() < MOST_SHARED) {
      shared.put(text, text);
    }
    return known == null ? text : known;
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
