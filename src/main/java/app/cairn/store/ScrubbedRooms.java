package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Model;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes people out of what each room keeps on others, present and past, as the kinds themselves
/// say it ([EntityKind#without]): what was all about them goes, and of the rest their past is as it
/// is now.
final class ScrubbedRooms {

  private final Connection connection;
  private final Set<String> people;

  ScrubbedRooms(Connection connection, Set<String> people) {
    this.connection = connection;
    this.people = people;
  }

  /// The rooms that the database has a table for: an older one has fewer.
  void scrub(Model model) throws SQLException {
    for (EntityKind<?> kind : model.kinds()) {
      if (kind.forgets() && present(kind)) {
        scrub(kind);
      }
    }
  }

  private boolean present(EntityKind<?> kind) throws SQLException {
    String table = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?";
    return Sqlite.number(connection, table, kind.table()) > 0;
  }

  private <E extends Record & Entity> void scrub(EntityKind<E> kind) throws SQLException {
    Set<String> about = about(kind);
    if (about.isEmpty()) {
      return;
    }
    Map<String, E> there =
        Rows.all(connection, kind).stream()
            .filter(entity -> about.contains(entity.id().toString()))
            .collect(Collectors.toMap(entity -> entity.id().toString(), entity -> entity));
    Set<String> going = new HashSet<>();
    for (String id : about) {
      Optional<E> left = without(kind, there.get(id));
      if (left.isPresent()) {
        rewrite(kind, left.get());
      } else {
        going.add(id);
      }
    }
    TakenOut.of(connection, kind, going);
  }

  private <E extends Record & Entity> Optional<E> without(EntityKind<E> kind, E entity) {
    Optional<E> left = Optional.ofNullable(entity);
    for (String person : people) {
      left = left.flatMap(one -> kind.without(one, UUID.fromString(person)));
    }
    return left;
  }

  /// The entities that are or ever were about one of them.
  private Set<String> about(EntityKind<?> kind) throws SQLException {
    Set<String> about = new HashSet<>();
    String now =
        kind.fields().stream()
            .filter(field -> !field.type().isPrimitive() && !field.name().equals("id"))
            .map(field -> "instr(coalesce(" + Sqlite.quoted(field.column()) + ", ''), ?1) > 0")
            .collect(Collectors.joining(" OR "));
    for (String person : people) {
      about.addAll(
          Sqlite.texts(
              connection,
              "SELECT id FROM " + Sqlite.quoted(kind.table()) + " WHERE " + now,
              person));
      about.addAll(
          Sqlite.texts(
              connection,
              "SELECT DISTINCT entity FROM change WHERE kind = ? AND instr(value, ?) > 0",
              kind.name(),
              person));
    }
    return about;
  }

  /// Now, and whenever it was written down.
  private <E extends Record & Entity> void rewrite(EntityKind<E> kind, E entity)
      throws SQLException {
    String id = entity.id().toString();
    Table<E> table = new Table<>(kind);
    Map<String, Object> json = table.json(entity);
    List<Object> row = table.row(entity);
    for (Field<E> field : kind.fields()) {
      int place = kind.fields().indexOf(field);
      Sqlite.run(
          connection,
          "UPDATE " + table.name() + " SET " + Sqlite.quoted(field.column()) + " = ? WHERE id = ?",
          row.get(place),
          id);
      past(id, field.name(), Json.print(json.get(field.name())));
    }
    past(id, "", Json.print(json));
    try (Statements statements = new Statements(connection)) {
      new SearchIndex(statements).put(kind, entity);
    }
  }

  private void past(String id, String field, String value) throws SQLException {
    Sqlite.run(
        connection,
        "UPDATE change SET value = ? WHERE entity = ? AND field = ? AND value IS NOT NULL",
        value,
        id,
        field);
  }
}
