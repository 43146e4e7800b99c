package app.cairn.store;

import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// The database in the application's own folder that every edit goes to, at once. One writer, any
/// number of readers.
final class WorkingCopy implements AutoCloseable {

  private static final String NAME = "working.cairn";

  private final Path file;
  private final Connection connection;
  private final CommitWriter writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final String replica;
  private final Model model;
  private final boolean later;
  private Schema schema;

  /// Opens the working copy kept in `folder`.
  WorkingCopy(Path folder, String replica, Migrations migrations, Model model) throws SQLException {
    this.file = file(folder);
    this.replica = replica;
    this.model = model;
    this.connection = Sqlite.working(file);
    try {
      int version = (int) Sqlite.number(connection, "PRAGMA user_version");
      int current = migrations.current();
      this.later = version > current || Meta.read(connection).refusesWriters(current);
      this.schema = migrations.schema(Math.min(version, current));
      this.writer = new CommitWriter(connection, replica, model);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  Model model() {
    return model;
  }

  /// True when a later program wrote in it: this one may not.
  boolean later() {
    return later;
  }

  static Path file(Path folder) {
    return folder.resolve(NAME);
  }

  /// Makes an empty working copy in `folder`.
  static void create(Path folder, Meta meta, Migrations migrations)
      throws SQLException, IOException {
    replace(
        folder,
        fresh -> {
          try (Connection made = Sqlite.alone(fresh)) {
            Sqlite.inTransaction(
                made,
                () -> {
                  migrations.run(made, 0, migrations.current());
                  Sqlite.run(made, "PRAGMA application_id=" + Schema.APPLICATION_ID);
                  meta.write(made);
                });
          }
        });
  }

  /// Makes the working copy of a document that was verified: its rows, in tables made by us.
  static void copy(Path folder, Incoming incoming, Model model, Migrations migrations)
      throws SQLException, IOException {
    replace(folder, fresh -> FreshCopy.make(fresh, incoming, model, migrations));
  }

  @FunctionalInterface
  private interface Making {
    void make(Path fresh) throws SQLException, IOException;
  }

  private static void replace(Path folder, Making making) throws SQLException, IOException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve("fresh.cairn");
    Disk.tidyDatabase(fresh);
    try {
      making.make(fresh);
      Disk.force(fresh);
      // What SQLite kept beside the former one must not be taken for the new one's: gone for sure
      // before that is there.
      Disk.removeDatabase(file(folder));
      Disk.forceFolder(folder);
      Files.move(fresh, file(folder), StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(folder);
    } finally {
      Disk.tidyDatabase(fresh);
    }
  }

  /// Brings the tables to the shape that this program writes, all at once or not at all.
  void migrate(Migrations migrations, Model model) throws SQLException {
    Sqlite.inTransaction(
        connection,
        () -> {
          migrations.run(connection, schema.version(), migrations.current());
          Meta before = Meta.read(connection);
          Meta.of(before.dossier(), before.created(), migrations).write(connection);
          Derived.rebuild(connection, model);
        });
    schema = migrations.currentSchema();
  }

  /// One more connection, to look only.
  Connection reading() throws SQLException {
    return Sqlite.reading(file);
  }

  Path file() {
    return file;
  }

  /// How many entities it holds.
  long rows() throws SQLException {
    long rows = 0;
    try (Connection view = reading()) {
      for (String table : schema.tables().keySet()) {
        if (!table.equals("change")) {
          rows += Sqlite.number(view, "SELECT count(*) FROM " + Sqlite.quoted(table));
        }
      }
    }
    return rows;
  }

  /// True when something happened here that `incoming` knows nothing of.
  boolean holdsMoreThan(Incoming incoming) throws SQLException {
    try (Connection view = reading()) {
      Sqlite.run(view, "ATTACH DATABASE ? AS incoming", incoming.copy().toString());
      return Sqlite.number(
              view,
              "SELECT count(*) FROM main.change WHERE stamp NOT IN (SELECT stamp FROM"
                  + " incoming.change NOT INDEXED)")
          > 0;
    }
  }

  Dossier dossier(Model model) throws SQLException {
    return Rows.dossier(connection, model);
  }

  /// What it holds, read while it is checked; null where something in it is broken. The index is
  /// made again where it alone is.
  Dossier dossierIfSound(Model model) throws SQLException, IOException {
    try (Beside<Soundness> check = new Beside<>(this::soundness)) {
      Dossier dossier = Rows.dossier(connection, this::reading, model);
      boolean sound =
          switch (check.get()) {
            case SOUND -> true;
            case INDEX_BROKEN -> sound();
            case BROKEN -> false;
          };
      return sound ? dossier : null;
    }
  }

  private Soundness soundness() throws SQLException {
    try (Connection view = reading()) {
      return Soundness.of(view);
    }
  }

  /// True when nothing in it is broken; the index is made again where it alone is.
  boolean sound() throws SQLException {
    return Soundness.repaired(connection) == Soundness.SOUND;
  }

  int version() {
    return schema.version();
  }

  Schema schema() {
    return schema;
  }

  String replica() {
    return replica;
  }

  /// The stamp of the latest change; empty when there is none.
  String latest() throws SQLException {
    writing.lock();
    try {
      return latest(connection);
    } finally {
      writing.unlock();
    }
  }

  private static String latest(Connection connection) throws SQLException {
    return Objects.requireNonNullElse(Sqlite.text(connection, "SELECT max(stamp) FROM change"), "");
  }

  /// Writes one commit durably; the writer's thread.
  void write(Commit commit) throws SQLException, IOException {
    writing.lock();
    try {
      Set<UUID> erased = Scrubbing.erased(commit);
      if (!erased.isEmpty()) {
        UnfinishedErasure.note(file.getParent(), SamePeople.of(connection, erased));
      }
      writer.write(commit);
    } finally {
      writing.unlock();
    }
  }

  /// Those of `contacts` that are there.
  Set<UUID> present(Set<UUID> contacts) throws SQLException {
    List<String> ids = contacts.stream().map(UUID::toString).toList();
    try (Connection view = reading()) {
      String sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?))";
      return Sqlite.texts(view, sql, Json.print(ids)).stream()
          .map(UUID::fromString)
          .collect(Collectors.toSet());
    }
  }

  /// Leaves nothing in the file, or beside it, of what was taken out of its tables.
  ///
  /// @throws SQLException when somebody else still looks at it
  void compact() throws SQLException {
    writing.lock();
    // The index keeps a statement open on the connection that writes, and so forbids it there.
    try (Connection another = Sqlite.working(file)) {
      Scrubbing.compact(another);
    } finally {
      writing.unlock();
    }
  }

  /// Writes all that is here to the new file `target`, complete and checked; its latest stamp.
  String snapshot(Path target) throws SQLException {
    try (Connection view = Sqlite.reading(file)) {
      String upTo;
      writing.lock();
      try {
        Sqlite.run(view, "BEGIN");
        upTo = latest(view);
        try (Connection vacuum = Sqlite.reading(file)) {
          Sqlite.run(vacuum, "VACUUM INTO ?", target.toString());
        }
      } finally {
        writing.unlock();
      }
      seal(target, Digest.ofFile(view, schema));
      return upTo;
    }
  }

  private void seal(Path target, String expected) throws SQLException {
    try (Connection copy = Sqlite.alone(target)) {
      Sqlite.run(copy, "UPDATE meta SET digest = ?", expected);
      Soundness.repaired(copy);
    }
    try (Connection copy = Sqlite.reading(target)) {
      boolean whole =
          Soundness.of(copy) == Soundness.SOUND && Digest.ofFile(copy, schema).equals(expected);
      if (!whole) {
        throw new SQLException("The copy differs from what was copied");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
