package app.cairn.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Makes of a dossier of ours what a later version of the program might write.
public final class NewerFiles {

  /// The schema that follows the one that this program writes.
  public static final int NEXT = 4;

  private NewerFiles() {}

  /// Gives `dossier` the schema that follows ours: one may read it, and not write it.
  public static void age(Path dossier) throws SQLException {
    age(dossier, NEXT, 1, NEXT);
  }

  /// Gives `dossier` a later schema, with a column and a table that this program does not know, and
  /// an index that it cannot read.
  ///
  /// @param minReader the oldest version that may read it
  /// @param minWriter the oldest version that may write it
  public static void age(Path dossier, int version, int minReader, int minWriter)
      throws SQLException {
    sql(
        dossier,
        "PRAGMA user_version=" + version,
        "ALTER TABLE mission_statement ADD COLUMN mood TEXT NOT NULL DEFAULT 'gai'",
        "CREATE TABLE proof (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT",
        "INSERT INTO proof VALUES ('019a0000-0000-7000-8000-000000000001', 'Zoé')",
        "DROP TABLE search",
        "UPDATE meta SET min_reader = " + minReader + ", min_writer = " + minWriter);
  }

  /// Runs statements on a file that nobody has open.
  public static void sql(Path database, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database.toUri());
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
