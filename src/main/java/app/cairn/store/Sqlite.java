package app.cairn.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// Opens SQLite files so that nothing in them runs by itself, and commits are on the disk when they
/// say so.
final class Sqlite {

  private static final int WAIT_MILLIS = 5_000;
  private static final int LONGEST_VALUE = 256 * 1024 * 1024;

  private Sqlite() {}

  /// Our own working copy, for writing: WAL, every commit forced to the disk.
  static Connection working(Path file) throws SQLException {
    return prepared(open(file, false), file, "wal", 2);
  }

  /// A file nobody else has open, for writing; it is forced to the disk by whoever moves it.
  static Connection alone(Path file) throws SQLException {
    return prepared(open(file, false), file, "delete", 0);
  }

  /// A second look at a working copy, or a file that is not to change.
  static Connection reading(Path file) throws SQLException {
    return prepared(open(file, true), file, null, 2);
  }

  static Connection inMemory() throws SQLException {
    return JDBC.createConnection("jdbc:sqlite::memory:", new SQLiteConfig().toProperties());
  }

  /// Loads what the first connection would wait for.
  static void warm() {
    try (Connection first = inMemory()) {
      number(first, "PRAGMA user_version");
    } catch (SQLException e) {
      // Whoever opens a file says so.
    }
  }

  private static Connection open(Path file, boolean readOnly) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(WAIT_MILLIS);
    // Else each row written is followed by a question nobody asked: which number it got.
    config.setGetGeneratedKeys(false);
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
    // As a URI, because the driver takes what follows a « ? » in a plain path for its own.
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    return JDBC.createConnection(url, config.toProperties());
  }

  private static Connection prepared(
      Connection connection, Path file, String journal, int synchronous) throws SQLException {
    try {
      set(connection, "trusted_schema", "0");
      set(connection, "cell_size_check", "1");
      set(connection, "mmap_size", "0");
      set(connection, "secure_delete", "1");
      if (journal != null) {
        set(connection, "journal_mode", journal);
      }
      set(connection, "synchronous", Integer.toString(synchronous));
      if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
        set(connection, "fullfsync", "1");
        set(connection, "checkpoint_fullfsync", "1");
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// Sets a PRAGMA and reads it back: an unknown one, or a value refused, is ignored without a
  /// word.
  private static void set(Connection connection, String pragma, String value) throws SQLException {
    run(connection, "PRAGMA " + pragma + "=" + value);
    String held = text(connection, "PRAGMA " + pragma);
    if (held != null && !held.equalsIgnoreCase(value)) {
      throw new SQLException("PRAGMA " + pragma + " is " + held + ", not " + value);
    }
  }

  static void run(Connection connection, String sql, Object... values) throws SQLException {
    if (values.length == 0) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  /// How many rows it changed.
  static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /// The first column of the first row, or null.
  static String text(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  static long number(Connection connection, String sql, Object... values) throws SQLException {
    String text = text(connection, sql, values);
    return text == null ? 0 : Long.parseLong(text);
  }

  static List<String> texts(Connection connection, String sql, Object... values)
      throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }

  /// Something done to a database.
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /// Does `work` in one transaction: all of it, or nothing.
  static void inTransaction(Connection connection, Work work) throws SQLException {
    run(connection, "BEGIN IMMEDIATE");
    try {
      work.run();
      run(connection, "COMMIT");
    } catch (SQLException | RuntimeException | Error e) {
      // Else nothing could be written ever after.
      rollback(connection, e);
      throw e;
    }
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      run(connection, "ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite rolls back by itself when the disk is full.
      cause.addSuppressed(alreadyRolledBack);
    }
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
