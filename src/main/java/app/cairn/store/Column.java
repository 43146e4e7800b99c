package app.cairn.store;

import app.cairn.dossier.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Reads one column, row after row. What thousands of rows say alike (a role, a day, a circle) is
/// made once, and serves them all.
final class Column {

  private static final int MOST_SHARED = 8_192;
  private static final int MOST_SHARED_LETTERS = 60;

  /// Where of so many texts most were met once, texts are not looked up any more.
  private static final int ENOUGH = 1_024;

  private final Field<?> field;
  private final int place;
  private final boolean number;
  private boolean alike;
  private int read;
  private final Map<String, Object> shared = new HashMap<>();

  /// @param place from 1
  Column(Field<?> field, int place) {
    this.field = field;
    this.place = place;
    this.number = field.type().isPrimitive();
    this.alike = !field.name().equals("id");
  }

  /// The value in the row that `rows` stands on.
  ///
  /// @throws RuntimeException when the column holds what the field cannot be
  Object value(ResultSet rows) throws SQLException {
    if (number) {
      return Values.fromSql(field.genericType(), rows.getObject(place));
    }
    // Texts are asked for as texts, which costs half of asking what they are.
    String held = rows.getString(place);
    if (held == null || !alike || held.length() > MOST_SHARED_LETTERS) {
      return Values.fromSql(field.genericType(), held);
    }
    read++;
    Object known = shared.get(held);
    if (known == null) {
      known = Values.fromSql(field.genericType(), held);
      if (shared.size() < MOST_SHARED) {
        shared.put(held, known);
      }
      alike = field.type() != String.class || shared.size() < ENOUGH || read > 2 * shared.size();
    }
    return known;
  }
}
