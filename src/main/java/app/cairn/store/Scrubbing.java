package app.cairn.store;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Model;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes people out of a database, present and past: their rows, what each room keeps on them,
/// their name in the sources of others, the index; of what happened to them only ids and stamps
/// stay.
///
/// An erased entity is one whose every row in `change` has neither field nor value.
final class Scrubbing {

  private final Connection connection;
  private final Set<String> people;

  private Scrubbing(Connection connection, Set<String> people) {
    this.connection = connection;
    this.people = people;
  }

  /// The contacts that a commit takes out for good; none for any other commit.
  static Set<UUID> erased(Commit commit) {
    boolean erases =
        commit.change() instanceof Change.Group group && group.name().equals(Erasure.GESTURE);
    return erases
        ? commit
            .change()
            .leaves()
            .filter(leaf -> leaf instanceof Change.Removed<?> && leaf.kind() == Contact.KIND)
            .map(leaf -> leaf.entity().id())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /// Within the transaction of whoever calls. What was there is overwritten, not only unlinked:
  /// `secure_delete` is on in every database that we open.
  static void scrub(Connection connection, Set<UUID> contacts, Model model) throws SQLException {
    new Scrubbing(connection, strings(SamePeople.of(connection, contacts))).scrub(model);
  }

  private static Set<String> strings(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.toSet());
  }

  private void scrub(Model model) throws SQLException {
    ScrubbedSources.scrub(connection, people);
    new ScrubbedRooms(connection, people).scrub(model);
    TakenOut.of(connection, Contact.KIND, people);
  }

  /// Writes a database anew, so that nothing is left in its free pages. The index too: deleting a
  /// text with many thousand words, FTS5 (SQLite 3.54.1) leaves one of them behind now and then.
  static void anew(Connection connection) throws SQLException {
    Sqlite.run(connection, "INSERT INTO search(search) VALUES('rebuild')");
    Sqlite.run(connection, "VACUUM");
  }

  /// Writes a working copy anew, so that nothing is left in its free pages, nor in its log.
  ///
  /// @throws SQLException when somebody else still looks at it
  static void compact(Connection connection) throws SQLException {
    anew(connection);
    // A row: whether somebody was in the way.
    if (Sqlite.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
      throw new SQLException("The log is in use");
    }
  }
}
