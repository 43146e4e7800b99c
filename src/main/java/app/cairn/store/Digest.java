package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Model;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The SHA-256 of what a dossier says, the same for a file and for what was read from it: 64
/// hexadecimal digits.
///
/// Tables by name, rows by key, columns by name, each value with its type and its length. A table
/// without rows counts for nothing.
public final class Digest {

  private final MessageDigest sha = sha256();

  private Digest() {}

  /// The digest of everything in `dossier`.
  public static String of(Dossier dossier, Model model) {
    Digest digest = new Digest();
    model.kinds().stream()
        .sorted(Comparator.comparing(EntityKind::table))
        .forEach(kind -> digest.addAll(kind, dossier));
    return digest.hex();
  }

  /// The digest of the entities in a database: [#of(Dossier, Model)] of the dossier that is read
  /// from it.
  static String ofEntities(Connection connection, Schema schema) throws SQLException {
    Digest digest = new Digest();
    for (String table : schema.tables().keySet()) {
      if (!table.equals("change")) {
        digest.addAll(connection, table, "id", schema.tables().get(table));
      }
    }
    return digest.hex();
  }

  /// The digest of all that a file says: the entities, all that ever happened, and whose it is.
  static String ofFile(Connection connection, Schema schema) throws SQLException {
    Digest digest = new Digest();
    digest.add(ofEntities(connection, schema));
    digest.addAll(connection, "change", "stamp", schema.tables().get("change"));
    digest.addAll(
        connection, "meta", "dossier", List.of("created", "dossier", "min_reader", "min_writer"));
    return digest.hex();
  }

  private <E extends Record & Entity> void addAll(EntityKind<E> kind, Dossier dossier) {
    List<Field<E>> fields =
        kind.fields().stream().sorted(Comparator.comparing(Field::column)).toList();
    List<E> entities =
        dossier.all(kind).stream().sorted(Comparator.comparing(e -> e.id().toString())).toList();
    if (!entities.isEmpty()) {
      begin(kind.table(), fields.stream().map(Field::column).toList());
    }
    for (E entity : entities) {
      fields.forEach(field -> add(Values.toSql(field.get(entity))));
    }
  }

  private void addAll(Connection connection, String table, String key, List<String> columns)
      throws SQLException {
    String names = columns.stream().map(Sqlite::quoted).collect(Collectors.joining(","));
    String sql =
        "SELECT "
            + names
            + " FROM "
            + Sqlite.quoted(table)
            + " NOT INDEXED ORDER BY "
            + Sqlite.quoted(key);
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      boolean begun = false;
      while (rows.next()) {
        if (!begun) {
          begin(table, columns);
          begun = true;
        }
        for (int column = 1; column <= columns.size(); column++) {
          add(rows.getObject(column));
        }
      }
    }
  }

  private void begin(String table, List<String> columns) {
    add(table);
    columns.forEach(this::add);
  }

  private void add(Object value) {
    switch (value) {
      case null -> add('N', "");
      case String text -> add('T', text);
      case Double number -> add('R', number.toString());
      case Number number -> add('I', Long.toString(number.longValue()));
      case byte[] bytes -> add('B', HexFormat.of().formatHex(bytes));
      default -> throw new IllegalArgumentException("Not a value of SQLite: " + value.getClass());
    }
  }

  private void add(char type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(6).putChar(type).putInt(bytes.length).flip());
    sha.update(bytes);
  }

  private String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
