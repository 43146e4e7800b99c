package app.cairn.store;

import app.cairn.network.HeardFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the names of people out of the sources of those heard of through them, present and past:
/// each name that they ever bore.
final class ScrubbedSources {

  private static final String LIST = "(SELECT value FROM json_each(?))";

  private ScrubbedSources() {}

  /// Before the people themselves are taken out: their past says their names.
  static void scrub(Connection connection, Set<String> people) throws SQLException {
    String sources = Json.print(sources(connection, people));
    Sqlite.run(
        connection,
        "UPDATE contact SET source = " + nameless("source") + " WHERE source IN " + LIST,
        sources);
    Sqlite.run(
        connection,
        "UPDATE change SET value = json_set(value, '$.source', "
            + nameless("value ->> '$.source'")
            + ") WHERE kind = 'Contact' AND field = '' AND value ->> '$.source' IN "
            + LIST,
        sources);
    Sqlite.run(
        connection,
        "UPDATE change SET value = json_quote("
            + nameless("value ->> '$'")
            + ") WHERE kind = 'Contact' AND field = 'source' AND value ->> '$' IN "
            + LIST,
        sources);
  }

  private static String nameless(String source) {
    return "substr(" + source + ", 1, instr(" + source + ", ' ')) || '" + HeardFrom.NOBODY + "'";
  }

  private static Set<String> sources(Connection connection, Set<String> people)
      throws SQLException {
    Set<String> sources = new HashSet<>();
    for (String person : people) {
      Set<String> lasts = borne(connection, person, "lastName", "last_name");
      for (String first : borne(connection, person, "firstName", "first_name")) {
        for (String last : lasts) {
          String name = (first + " " + last).strip();
          if (!name.isEmpty()) {
            HeardFrom.WORDS.forEach(word -> sources.add(word + " " + name));
          }
        }
      }
    }
    return sources;
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
