package app.cairn.store;

import app.cairn.network.HeardFrom;
import app.cairn.network.PersonName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes the names of people out of the sources of others, present and past: each name that they
/// ever bore, as [HeardFrom] tells it.
final class ScrubbedSources {

  /// Where sources are: those of now, those of whole records, those that were edited.
  private static final List<Spot> SPOTS =
      List.of(
          new Spot("contact", "source", "source = ?", "true"),
          new Spot(
              "change",
              "value ->> '$.source'",
              "value = json_set(value, '$.source', ?)",
              "kind = 'Contact' AND field = '' AND value IS NOT NULL"),
          new Spot(
              "change",
              "value ->> '$'",
              "value = json_quote(?)",
              "kind = 'Contact' AND field = 'source' AND value IS NOT NULL"));

  /// @param source reads it
  /// @param set writes another
  private record Spot(String table, String source, String set, String where) {

    void scrub(Connection connection, UnaryOperator<String> without) throws SQLException {
      String held = "SELECT DISTINCT " + source + " FROM " + table + " WHERE " + where;
      String scrub = "UPDATE " + table + " SET " + set + " WHERE " + where;
      for (String one : Sqlite.texts(connection, held)) {
        String left = one == null ? null : without.apply(one);
        if (!Objects.equals(left, one)) {
          Sqlite.run(connection, scrub + " AND " + source + " = ?", left, one);
        }
      }
    }
  }

  private ScrubbedSources() {}

  /// Before the people themselves are taken out: their past says their names.
  static void scrub(Connection connection, Set<String> people) throws SQLException {
    UnaryOperator<String> without = HeardFrom.without(names(connection, people));
    for (Spot spot : SPOTS) {
      spot.scrub(connection, without);
    }
  }

  private static Set<PersonName> names(Connection connection, Set<String> people)
      throws SQLException {
    Set<PersonName> names = new HashSet<>();
    for (String person : people) {
      Set<String> lasts = borne(connection, person, "lastName", "last_name");
      for (String first : borne(connection, person, "firstName", "first_name")) {
        lasts.forEach(last -> names.add(new PersonName(first, last)));
      }
    }
    return names;
  }

  private static Set<String> borne(
      Connection connection, String person, String field, String column) throws SQLException {
    List<String> borne =
        Sqlite.texts(
            connection,
            "SELECT "
                + column
                + " FROM contact WHERE id = ? UNION SELECT iif(field = '', value ->> ?, value ->>"
                + " '$') FROM change WHERE entity = ? AND value IS NOT NULL AND field IN ('', ?)",
            person,
            "$." + field,
            person,
            field);
    return new HashSet<>(borne);
  }
}
