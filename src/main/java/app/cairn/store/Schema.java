package app.cairn.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// The tables of one schema version that hold what the person wrote.
///
/// @param version 1 for the first
/// @param tables by name; each with its columns, sorted
record Schema(int version, TreeMap<String, List<String>> tables) {

  /// « Carn », at bytes 68–71 of every dossier.
  static final int APPLICATION_ID = 0x4361726E;

  /// What can be made again from the rest, and the file's word about itself.
  private static final Set<String> OTHERS = Set.of("head", "searchable", "search", "meta");

  /// The schema of a database made by us.
  static Schema read(Connection connection, int version) throws SQLException {
    TreeMap<String, List<String>> tables = new TreeMap<>();
    String named = "SELECT name FROM sqlite_schema WHERE type = 'table'";
    for (String name : Sqlite.texts(connection, named)) {
      if (!OTHERS.contains(name) && !name.startsWith("search_") && !name.startsWith("sqlite_")) {
        tables.put(name, columns(connection, name));
      }
    }
    return new Schema(version, tables);
  }

  /// True when a database that may not be ours has every table, with every column an ordinary one.
  boolean standsIn(Connection connection) throws SQLException {
    for (var table : tables.entrySet()) {
      boolean plain =
          Sqlite.number(
                  connection,
                  "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
                      + " AND sql NOT LIKE 'CREATE VIRTUAL%'",
                  table.getKey())
              == 1;
      if (!plain || !columns(connection, table.getKey()).containsAll(table.getValue())) {
        return false;
      }
    }
    return true;
  }

  /// The ordinary columns of a table, sorted; neither generated nor hidden ones.
  private static List<String> columns(Connection connection, String table) throws SQLException {
    return Sqlite.texts(
        connection, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY name", table);
  }
}
