package app.cairn.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// What a file says about itself.
///
/// @param created ISO-8601
/// @param minReader the oldest schema version whose programs may read it
/// @param minWriter the oldest schema version whose programs may write it
/// @param digest of all that it says, as it was published; null in a working copy
record Meta(UUID dossier, String created, int minReader, int minWriter, String digest) {

  static Meta of(UUID dossier, String created, Migrations migrations) {
    return new Meta(dossier, created, migrations.minReader(), migrations.minWriter(), null);
  }

  /// @throws RuntimeException when the file says nothing sensible
  static Meta read(Connection connection) throws SQLException {
    String sql = "SELECT dossier, created, min_reader, min_writer, digest FROM meta NOT INDEXED";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalArgumentException("No meta row");
      }
      return new Meta(
          UUID.fromString(rows.getString(1)),
          rows.getString(2),
          rows.getInt(3),
          rows.getInt(4),
          rows.getString(5));
    }
  }

  /// True when only programs of a later schema version than `current` may read it.
  boolean refusesReaders(int current) {
    return minReader > current;
  }

  /// True when only programs of a later schema version than `current` may write it.
  boolean refusesWriters(int current) {
    return minWriter > current;
  }

  void write(Connection connection) throws SQLException {
    Sqlite.run(connection, "DELETE FROM meta");
    Sqlite.run(
        connection,
        "INSERT INTO meta(dossier, created, min_reader, min_writer, digest) VALUES(?,?,?,?,?)",
        dossier.toString(),
        created,
        minReader,
        minWriter,
        digest);
  }
}
