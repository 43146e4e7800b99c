package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The SQL table of one kind of entity: one column for each component of its record.
///
/// @param <E> the record
record Table<E extends Record & Entity>(EntityKind<E> kind) {

  String name() {
    return Sqlite.quoted(kind.table());
  }

  String columns() {
    return kind.fields().stream()
        .map(f -> Sqlite.quoted(f.column()))
        .collect(Collectors.joining(","));
  }

  String insert() {
    String places = kind.fields().stream().map(_ -> "?").collect(Collectors.joining(","));
    return "INSERT INTO " + name() + "(" + columns() + ") VALUES(" + places + ")";
  }

  String selectAll() {
    return "SELECT " + columns() + " FROM " + name() + " NOT INDEXED";
  }

  /// What the columns hold, in the order of [#columns()].
  List<Object> row(E entity) {
    List<Object> row = new ArrayList<>();
    for (Field<E> field : kind.fields()) {
      row.add(Values.toSql(field.get(entity)));
    }
    return row;
  }

  /// The columns of [#columns()], ready to be read row after row.
  List<Column> reading() {
    List<Column> columns = new ArrayList<>(kind.fields().size());
    for (Field<E> field : kind.fields()) {
      columns.add(new Column(field, columns.size() + 1));
    }
    return columns;
  }

  /// The entity of the row that `rows` stands on.
  ///
  /// @param columns as [#reading()] gave them
  /// @throws RuntimeException when the row holds what the record cannot be
  E entity(ResultSet rows, List<Column> columns) throws SQLException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).value(rows);
    }
    return kind.create(Arrays.asList(values));
  }

  Map<String, Object> json(E entity) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Field<E> field : kind.fields()) {
      json.put(field.name(), Values.toJson(field.get(entity)));
    }
    return json;
  }

  E entity(Map<?, ?> json) {
    List<Object> values = new ArrayList<>();
    for (Field<E> field : kind.fields()) {
      values.add(Values.fromJson(field.genericType(), json.get(field.name())));
    }
    return kind.create(values);
  }
}
