package app.cairn.store;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Model;
import app.cairn.dossier.Stamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Walks again through all that happened, one gesture after the other.
final class Replay {

  /// One row of the `change` table.
  private record Row(
      String stamp,
      String author,
      UUID group,
      String gesture,
      EntityKind<?> kind,
      UUID entity,
      String field,
      String value) {}

  private final Model model;
  private final Map<UUID, Entity> present = new HashMap<>();
  private final Map<UUID, EntityKind<?>> kinds = new HashMap<>();

  Replay(Model model) {
    this.model = model;
  }

  /// Every gesture up to the stamp `last` (all of them when null), the oldest first.
  List<Moment> moments(Connection connection, String last) throws SQLException {
    List<Moment> moments = new ArrayList<>();
    List<Row> gesture = new ArrayList<>();
    for (Row row : rows(connection, last)) {
      if (!gesture.isEmpty() && !gesture.getFirst().group().equals(row.group())) {
        add(moments, gesture);
        gesture.clear();
      }
      gesture.add(row);
    }
    if (!gesture.isEmpty()) {
      add(moments, gesture);
    }
    return moments;
  }

  /// One of which nothing is left, since whom it was about was erased, is none.
  private void add(List<Moment> moments, List<Row> gesture) {
    Moment moment = moment(gesture);
    if (!moment.leaves().isEmpty()) {
      moments.add(moment);
    }
  }

  /// What was there after the last gesture walked through.
  Dossier dossier() {
    Dossier.Builder builder = new Dossier.Builder();
    present.forEach((id, entity) -> put(builder, kinds.get(id), entity));
    return builder.build();
  }

  private static <E extends Record & Entity> void put(
      Dossier.Builder builder, EntityKind<E> kind, Entity entity) {
    builder.put(kind, kind.type().cast(entity));
  }

  private List<Row> rows(Connection connection, String last) throws SQLException {
    String sql =
        "SELECT stamp, author, \"group\", gesture, kind, entity, field, value FROM change"
            + " WHERE ?1 IS NULL OR stamp <= ?1 ORDER BY stamp";
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, last);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          EntityKind<?> kind = model.kind(found.getString(5)).orElse(null);
          // A kind of a room that this version has not.
          if (kind != null) {
            rows.add(
                new Row(
                    found.getString(1),
                    found.getString(2),
                    UUID.fromString(found.getString(3)),
                    found.getString(4),
                    kind,
                    UUID.fromString(found.getString(6)),
                    found.getString(7),
                    found.getString(8)));
          }
        }
      }
    }
    return rows;
  }

  private Moment moment(List<Row> gesture) {
    List<Change> leaves = new ArrayList<>();
    for (int i = 0; i < gesture.size(); ) {
      Row row = gesture.get(i);
      int end = i + 1;
      // Fields edited one after the other are one edit of their entity, until one of them is edited
      // again.
      Map<String, String> fields = new LinkedHashMap<>();
      if (!row.field().isEmpty()) {
        fields.put(row.field(), row.value());
        while (end < gesture.size()
            && gesture.get(end).entity().equals(row.entity())
            && !gesture.get(end).field().isEmpty()
            && !fields.containsKey(gesture.get(end).field())) {
          fields.put(gesture.get(end).field(), gesture.get(end).value());
          end++;
        }
      }
      if (row.value() != null || !row.field().isEmpty() || present.containsKey(row.entity())) {
        leaves.add(leaf(row.kind(), row, fields));
      }
      i = end;
    }
    Row last = gesture.getLast();
    Instant at = Instant.ofEpochMilli(Stamp.parse(gesture.getFirst().stamp()).millis());
    return new Moment(last.stamp(), at, last.author(), last.group(), last.gesture(), leaves);
  }

  private <E extends Record & Entity> Change leaf(
      EntityKind<E> kind, Row row, Map<String, String> fields) {
    E before = kind.type().cast(present.get(row.entity()));
    if (!row.field().isEmpty()) {
      E after = edited(kind, before, fields);
      present.put(row.entity(), after);
      return new Change.Edited<>(kind, before, after);
    }
    if (row.value() == null) {
      present.remove(row.entity());
      return new Change.Removed<>(kind, before);
    }
    E added = new Table<>(kind).entity((Map<?, ?>) Json.parse(row.value()));
    present.put(row.entity(), added);
    kinds.put(row.entity(), kind);
    return new Change.Added<>(kind, added);
  }

  private static <E extends Record & Entity> E edited(
      EntityKind<E> kind, E before, Map<String, String> fields) {
    List<Object> values = new ArrayList<>();
    for (Field<E> field : kind.fields()) {
      values.add(
          fields.containsKey(field.name())
              ? Values.fromJson(field.genericType(), Json.parse(fields.get(field.name())))
              : field.get(before));
    }
    return kind.create(values);
  }
}
