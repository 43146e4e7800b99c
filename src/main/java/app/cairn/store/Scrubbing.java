package app.cairn.store;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes people out of a database, present and past: their rows, their ties, what imports filled in
/// on them, their name in the sources of others, the index; of what happened to them only ids and
/// stamps stay.
///
/// An erased entity is one whose every row in `change` has neither field nor value.
final class Scrubbing {

  private static final String IDS = "(SELECT value FROM json_each(?))";

  private final Connection connection;
  private final Set<String> people;

  private Scrubbing(Connection connection, Set<String> people) {
    this.connection = connection;
    this.people = people;
  }

  /// The contacts that a commit takes out for good; none for any other commit.
  static Set<UUID> erased(Commit commit) {
    boolean erases =
        commit.change() instanceof Change.Group group && group.name().equals(Erasure.GESTURE);
    return erases
        ? commit
            .change()
            .leaves()
            .filter(leaf -> leaf instanceof Change.Removed<?> && leaf.kind() == Contact.KIND)
            .map(leaf -> leaf.entity().id())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /// Within the transaction of whoever calls. What was there is overwritten, not only unlinked:
  /// `secure_delete` is on in every database that we open.
  static void scrub(Connection connection, Set<UUID> contacts) throws SQLException {
    new Scrubbing(connection, strings(SamePeople.of(connection, contacts))).scrub();
  }

  private static Set<String> strings(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.toSet());
  }

  private void scrub() throws SQLException {
    ScrubbedSources.scrub(connection, people);
    take("contact", people);
    take("tie", ties());
    imports();
  }

  /// Those there are, and those there were.
  private Set<String> ties() throws SQLException {
    String ids = Json.print(people);
    Set<String> ties =
        new HashSet<>(
            Sqlite.texts(
                connection,
                "SELECT id FROM tie WHERE \"from\" IN " + IDS + " OR \"to\" IN " + IDS,
                ids,
                ids));
    String past =
        "SELECT DISTINCT entity FROM change WHERE kind = 'Tie' AND instr(value, ?) > 0"
            + " AND entity NOT IN (SELECT id FROM tie)";
    for (String person : people) {
      ties.addAll(Sqlite.texts(connection, past, person));
    }
    return ties;
  }

  private void take(String table, Set<String> entities) throws SQLException {
    String ids = Json.print(entities);
    Sqlite.run(connection, "DELETE FROM " + table + " WHERE id IN " + IDS, ids);
    Sqlite.run(
        connection, "UPDATE change SET field = '', value = NULL WHERE entity IN " + IDS, ids);
    Sqlite.run(connection, "DELETE FROM head WHERE entity IN " + IDS, ids);
    Sqlite.run(
        connection,
        "INSERT INTO head SELECT entity, '', max(stamp) FROM change WHERE entity IN "
            + IDS
            + " GROUP BY entity",
        ids);
    String numbers = "(SELECT number FROM searchable WHERE entity IN " + IDS + ")";
    Sqlite.run(connection, "DELETE FROM search WHERE rowid IN " + numbers, ids);
    Sqlite.run(connection, "DELETE FROM searchable WHERE entity IN " + IDS, ids);
  }

  private void imports() throws SQLException {
    for (String person : people) {
      rewrite("import", "id", "filled", "", person);
      rewrite("change", "stamp", "value", " AND kind = 'Import'", person);
    }
  }

  private void rewrite(String table, String key, String column, String and, String person)
      throws SQLException {
    String where = " WHERE instr(" + column + ", ?) > 0" + and;
    for (String row :
        Sqlite.texts(connection, "SELECT " + key + " FROM " + table + where, person)) {
      String at = " FROM " + table + " WHERE " + key + " = ?";
      String json = Sqlite.text(connection, "SELECT " + column + at, row);
      Sqlite.run(
          connection,
          "UPDATE " + table + " SET " + column + " = ? WHERE " + key + " = ?",
          Json.print(without(Json.parse(json))),
          row);
    }
  }

  /// A list of what was filled in, or a whole import that has one.
  private Object without(Object value) {
    if (value instanceof List<?> filled) {
      return filled.stream().filter(one -> !people.contains(contactOf(one))).toList();
    }
    if (value instanceof Map<?, ?> whole) {
      return whole.entrySet().stream()
          .collect(
              LinkedHashMap::new,
              (map, entry) -> map.put(entry.getKey(), without(entry.getValue())),
              Map::putAll);
    }
    return value;
  }

  private static Object contactOf(Object filled) {
    return filled instanceof Map<?, ?> map ? map.get("contact") : null;
  }

  /// Writes a database anew, so that nothing is left in its free pages. The index too: deleting a
  /// text with many thousand words, FTS5 (SQLite 3.54.1) leaves one of them behind now and then.
  static void anew(Connection connection) throws SQLException {
    Sqlite.run(connection, "INSERT INTO search(search) VALUES('rebuild')");
    Sqlite.run(connection, "VACUUM");
  }

  /// Writes a working copy anew, so that nothing is left in its free pages, nor in its log.
  ///
  /// @throws SQLException when somebody else still looks at it
  static void compact(Connection connection) throws SQLException {
    anew(connection);
    // A row: whether somebody was in the way.
    if (Sqlite.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
      throw new SQLException("The log is in use");
    }
  }
}
