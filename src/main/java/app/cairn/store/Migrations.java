package app.cairn.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// The numbered SQL scripts that make the tables of each schema version from those of the one
/// before.
///
/// @param current the version that this program writes
/// @param minReader the oldest version whose programs may read what this one writes
/// @param minWriter the oldest version whose programs may write it
/// @param scripts the SQL of version 1, 2… ; each statement ends with `;` at the end of a line
record Migrations(int current, int minReader, int minWriter, IntFunction<String> scripts) {

  /// Those of this program.
  static Migrations ours() {
    return new Migrations(3, 1, 3, Migrations::resource);
  }

  /// The schema of `version`, which is at most [#current].
  Schema schema(int version) throws SQLException {
    try (Connection connection = Sqlite.inMemory()) {
      run(connection, 0, version);
      return Schema.read(connection, version);
    }
  }

  Schema currentSchema() throws SQLException {
    return schema(current);
  }

  /// Brings a database from one version to a later one. Not in a transaction of its own.
  void run(Connection connection, int from, int to) throws SQLException {
    for (int version = from + 1; version <= to; version++) {
      for (String statement : statements(scripts.apply(version))) {
        Sqlite.run(connection, statement);
      }
      Sqlite.run(connection, "PRAGMA user_version=" + version);
    }
  }

  private static List<String> statements(String sql) {
    String bare =
        sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    List<String> statements = new ArrayList<>(Arrays.asList(bare.split(";\\s*(\n|$)")));
    statements.removeIf(String::isBlank);
    return statements;
  }

  static String resource(int version) {
    String name = "%03d.sql".formatted(version);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
