package app.cairn.store;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Model;
import app.cairn.dossier.Stamp;
import app.cairn.dossier.StampClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes commits into a database: the entities' tables, what happened, the heads, the search
/// index, together. One thread.
final class CommitWriter {

  /// The person whose dossier it is. Mentors will write under names of their own.
  static final String OWNER = "owner";

  private static final String NEW_HEAD = "INSERT INTO head VALUES(?,'',?)";

  private final Connection connection;
  private final String replica;
  private final Model model;
  private final Statements statements;
  private final StampClock stamps;
  private final Map<EntityKind<?>, String> inserts = new HashMap<>();
  private final SearchIndex index;
  private Instant at = Instant.EPOCH;

  /// @param replica who this computer is
  CommitWriter(Connection connection, String replica, Model model) throws SQLException {
    this.connection = connection;
    this.model = model;
    this.replica = replica;
    String latest = Sqlite.text(connection, "SELECT max(stamp) FROM change");
    this.stamps = new StampClock(() -> at, replica, latest == null ? null : Stamp.parse(latest));
    this.statements = new Statements(connection);
    this.index = new SearchIndex(statements);
  }

  /// Writes `commit` in one transaction: once this returns, it is on the disk; when it throws,
  /// nothing was written.
  void write(Commit commit) throws SQLException {
    at = commit.at();
    Sqlite.inTransaction(
        connection,
        () -> {
          write(commit.group(), null, commit.change());
          Set<UUID> erased = Scrubbing.erased(commit);
          if (!erased.isEmpty()) {
            Scrubbing.scrub(connection, erased, model);
          }
        });
  }

  private void write(UUID group, String gesture, Change change) throws SQLException {
    switch (change) {
      case Change.Group(String name, List<Change> changes) -> {
        for (Change one : changes) {
          write(group, gesture == null ? name : gesture, one);
        }
      }
      case Change.Leaf<?> leaf -> writeLeaf(new Gesture(group, gesture), leaf);
    }
  }

  private record Gesture(UUID group, String name) {}

  private <E extends Record & Entity> void writeLeaf(Gesture gesture, Change.Leaf<E> leaf)
      throws SQLException {
    switch (leaf) {
      case Change.Added<E>(var kind, var entity) -> add(gesture, new Table<>(kind), entity);
      case Change.Edited<E> edited -> edit(gesture, edited);
      case Change.Removed<E>(var kind, var entity) -> remove(gesture, kind, entity);
    }
  }

  private <E extends Record & Entity> void add(Gesture gesture, Table<E> table, E entity)
      throws SQLException {
    String insert = inserts.computeIfAbsent(table.kind(), _ -> table.insert());
    statements.update(insert, table.row(entity).toArray());
    List<String> bases = heads(entity.id());
    String value = Json.print(table.json(entity));
    String stamp = note(gesture, table.kind(), entity.id(), "", value, bases);
    if (bases.isEmpty()) {
      // It was never here: there is nothing of it to replace.
      statements.update(NEW_HEAD, entity.id().toString(), stamp);
      index.add(table.kind(), entity);
    } else {
      replaceAllHeads(entity.id(), stamp);
      index.put(table.kind(), entity);
    }
  }

  private <E extends Record & Entity> void edit(Gesture gesture, Change.Edited<E> edited)
      throws SQLException {
    EntityKind<E> kind = edited.kind();
    E after = edited.after();
    String id = after.id().toString();
    for (Field<E> field : edited.fields()) {
      String sql =
          "UPDATE "
              + Sqlite.quoted(kind.table())
              + " SET "
              + Sqlite.quoted(field.column())
              + " = ? WHERE id = ?";
      one(statements.update(sql, Values.toSql(field.get(after)), id), edited);
      String value = Json.print(Values.toJson(field.get(after)));
      List<String> bases = heads(after.id(), field.name());
      String stamp = note(gesture, kind, after.id(), field.name(), value, bases);
      statements.update("DELETE FROM head WHERE entity = ? AND field = ?", id, field.name());
      statements.update("INSERT INTO head VALUES(?,?,?)", id, field.name(), stamp);
    }
    index.put(kind, after);
  }

  private <E extends Record & Entity> void remove(Gesture gesture, EntityKind<E> kind, E entity)
      throws SQLException {
    String sql = "DELETE FROM " + Sqlite.quoted(kind.table()) + " WHERE id = ?";
    int removed = statements.update(sql, entity.id().toString());
    one(removed, new Change.Removed<>(kind, entity));
    List<String> bases = heads(entity.id());
    replaceAllHeads(entity.id(), note(gesture, kind, entity.id(), "", null, bases));
    index.remove(entity.id());
  }

  private static void one(int rows, Change change) {
    if (rows != 1) {
      throw new IllegalStateException(change.getClass().getSimpleName() + " met " + rows + " rows");
    }
  }

  /// Notes what happened; its stamp.
  private String note(
      Gesture gesture,
      EntityKind<?> kind,
      UUID entity,
      String field,
      String value,
      List<String> bases)
      throws SQLException {
    String stamp = stamps.next().toString();
    statements.update(
        "INSERT INTO change(stamp, replica, author, \"group\", gesture, kind, entity, field, value,"
            + " bases) VALUES(?,?,?,?,?,?,?,?,?,?)",
        stamp,
        replica,
        OWNER,
        gesture.group().toString(),
        gesture.name(),
        kind.name(),
        entity.toString(),
        field,
        value,
        Json.print(bases));
    return stamp;
  }

  private List<String> heads(UUID entity) throws SQLException {
    return statements.texts(
        "SELECT stamp FROM head WHERE entity = ? ORDER BY stamp", entity.toString());
  }

  private List<String> heads(UUID entity, String field) throws SQLException {
    String sql = "SELECT stamp FROM head WHERE entity = ? AND field = ? ORDER BY stamp";
    List<String> own = statements.texts(sql, entity.toString(), field);
    return own.isEmpty() ? statements.texts(sql, entity.toString(), "") : own;
  }

  private void replaceAllHeads(UUID entity, String stamp) throws SQLException {
    statements.update("DELETE FROM head WHERE entity = ?", entity.toString());
    statements.update(NEW_HEAD, entity.toString(), stamp);
  }
}
