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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The tables of one schema version, as its numbered migrations make them.
///
/// @param version 1 for the first
/// @param tables the tables that hold what the person wrote, by name; each with its columns, sorted
/// @param texts the SQL of every object, by name
record Schema(int version, TreeMap<String, List<String>> tables, TreeMap<String, String> texts) {

  /// « Carn », at bytes 68–71 of every dossier.
  static final int APPLICATION_ID = 0x4361726E;

  /// What this program writes.
  static final int CURRENT = 1;

  /// The oldest programs that may read, and write, what this one writes.
  static final int MIN_READER = 1;

  static final int MIN_WRITER = 1;

  private static final Set<String> DERIVED = Set.of("head", "searchable", "search");

  /// The schema of `version`, which is at most [#CURRENT].
  static Schema of(int version) throws SQLException {
    try (Connection connection = Sqlite.inMemory()) {
      migrate(connection, 0, version);
      return read(connection, version);
    }
  }

  private static Schema read(Connection connection, int version) throws SQLException {
    TreeMap<String, List<String>> tables = new TreeMap<>();
    TreeMap<String, String> texts = new TreeMap<>();
    String named = "SELECT name FROM sqlite_schema WHERE sql IS NOT NULL";
    for (String name : Sqlite.texts(connection, named)) {
      texts.put(name, textOf(connection, name));
      if (!DERIVED.contains(name) && !name.startsWith("search_") && !name.equals("meta")) {
        tables.put(name, columns(connection, name));
      }
    }
    return new Schema(version, tables, texts);
  }

  static String textOf(Connection connection, String name) throws SQLException {
    return Sqlite.text(
        connection, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", name);
  }

  /// The ordinary columns of a table, sorted; neither generated nor hidden ones.
  static List<String> columns(Connection connection, String table) throws SQLException {
    return Sqlite.texts(
        connection, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY name", table);
  }

  /// Brings a database from one version to a later one. Not in a transaction of its own.
  static void migrate(Connection connection, int from, int to) throws SQLException {
    for (int version = from + 1; version <= to; version++) {
      for (String statement : statements(version)) {
        Sqlite.run(connection, statement);
      }
      Sqlite.run(connection, "PRAGMA user_version=" + version);
    }
  }

  /// The statements of one migration: each ends with `;` at the end of a line.
  private static List<String> statements(int version) {
    String resource = "%03d.sql".formatted(version);
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String bare =
          sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
      List<String> statements = new ArrayList<>(Arrays.asList(bare.split(";\\s*(\n|$)")));
      statements.removeIf(String::isBlank);
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
