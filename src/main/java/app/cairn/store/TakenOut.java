package app.cairn.store;

import app.cairn.dossier.EntityKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// Entities that go for good: their rows, their words in the past and in the index. Of each, its id
/// and the stamps of what happened stay.
final class TakenOut {

  private static final String IDS = "(SELECT value FROM json_each(?))";

  private TakenOut() {}

  /// @param entities ids of that kind, of now or of once
  static void of(Connection connection, EntityKind<?> kind, Set<String> entities)
      throws SQLException {
    String ids = Json.print(entities);
    Sqlite.run(
        connection, "DELETE FROM " + Sqlite.quoted(kind.table()) + " WHERE id IN " + IDS, ids);
    Sqlite.run(
        connection, "UPDATE change SET field = '', value = NULL WHERE entity IN " + IDS, ids);
    Sqlite.run(connection, "DELETE FROM head WHERE entity IN " + IDS, ids);
    Sqlite.run(
        connection,
        "INSERT INTO head SELECT entity, '', max(stamp) FROM change WHERE entity IN "
            + IDS
            + " GROUP BY entity",
        ids);
    String numbers = "(SELECT number FROM searchable WHERE entity IN " + IDS + ")";
    Sqlite.run(connection, "DELETE FROM search WHERE rowid IN " + numbers, ids);
    Sqlite.run(connection, "DELETE FROM searchable WHERE entity IN " + IDS, ids);
  }
}
