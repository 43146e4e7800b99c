package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

  /// The entity of the row that `rows` stands on.
  ///
  /// @throws RuntimeException when the row holds what the record cannot be
  E entity(ResultSet rows) throws SQLException {
    return entity(rows, text -> text);
  }

  /// The same.
  ///
  /// @param shared gives the one text that serves for all that are equal, where there is one
  E entity(ResultSet rows, UnaryOperator<String> shared) throws SQLException {
    List<Object> values = new ArrayList<>(kind.fields().size());
    int column = 1;
    for (Field<E> field : kind.fields()) {
      Object held = held(rows, column++, field.type());
      values.add(
          field.type() == String.class
              ? shared.apply((String) held)
              : Values.fromSql(field.genericType(), held));
    }
    return kind.create(values);
  }

  /// What a column holds. Texts are asked for as texts, which costs half of asking what they are.
  private static Object held(ResultSet rows, int column, Class<?> type) throws SQLException {
    return type.isPrimitive() ? rows.getObject(column) : rows.getString(column);
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
