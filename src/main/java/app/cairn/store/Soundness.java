package app.cairn.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// What SQLite's own full check says of a database.
enum Soundness {
  SOUND,
  /// Only the full-text index, which can be made again from the rest.
  INDEX_BROKEN,
  BROKEN;

  static Soundness of(Connection connection) throws SQLException {
    List<String> lines = Sqlite.texts(connection, "PRAGMA integrity_check");
    if (lines.equals(List.of("ok"))) {
      return SOUND;
    }
    boolean index = lines.stream().allMatch(line -> line.toLowerCase(Locale.ROOT).contains("fts5"));
    return index && !lines.isEmpty() ? INDEX_BROKEN : BROKEN;
  }

  /// The same after the index was made again where it was broken.
  static Soundness repaired(Connection connection) throws SQLException {
    Soundness before = of(connection);
    if (before != INDEX_BROKEN) {
      return before;
    }
    Sqlite.run(connection, "INSERT INTO search(search) VALUES('rebuild')");
    return of(connection);
  }
}
