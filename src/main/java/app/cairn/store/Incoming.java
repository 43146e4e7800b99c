package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.sqlite.ProgressHandler;

/// A private copy of a file that may be broken, hostile or not ours; the file itself is only read,
/// once.
final class Incoming implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// What is that old was left by a program that ended abruptly: nobody looks at a file that long.
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private static final int STEPS = 10_000;

  private final Migrations migrations;
  private final Path document;
  private final Path copy;
  private final Header header;
  private final String hash;
  private final Connection connection;
  private final Meta meta;

  /// Copies `document` if its header is a dossier's.
  ///
  /// @throws StoreException when it is not, or cannot be read
  Incoming(Path document, AppFolders folders, Migrations migrations) {
    this.migrations = migrations;
    this.document = document;
    Header.of(document);
    this.copy = folders.incoming().resolve(Ids.next() + FileNames.EXTENSION);
    folders.make();
    try {
      Disk.privateFolder(folders.incoming());
      Disk.sweep(folders.incoming(), LEFT_BEHIND);
      this.hash = Disk.copyForNow(document, copy);
    } catch (IOException e) {
      Disk.tidyDatabase(copy);
      throw failed(e, folders);
    }
    try {
      // Of what was copied: the document may have become another meanwhile.
      this.header = Header.of(copy);
      this.connection = Sqlite.alone(copy);
    } catch (StoreException | SQLException e) {
      Disk.tidyDatabase(copy);
      throw new StoreException(Failures.of(e, Problem.DAMAGED), document, e);
    }
    this.meta = readMeta();
  }

  private StoreException failed(IOException failure, AppFolders folders) {
    boolean ours =
        failure instanceof FileSystemException known
            && known.getFile() != null
            && Path.of(known.getFile()).startsWith(folders.root());
    // The document is only read: a disk that is full is that of the copy.
    return ours || Failures.of(failure, Problem.CANNOT_READ) == Problem.DISK_FULL
        ? Failures.atHome(failure, folders, document)
        : new StoreException(Failures.of(failure, Problem.CANNOT_READ), document, failure);
  }

  private Meta readMeta() {
    try {
      giveUpAfter(LONGEST);
      return Meta.read(connection);
    } catch (SQLException | RuntimeException e) {
      close();
      boolean newer = header.version() > migrations.current();
      throw new StoreException(newer ? Problem.NEWER : Problem.DAMAGED, document, e);
    }
  }

  private void giveUpAfter(Duration limit) throws SQLException {
    long deadline = System.nanoTime() + limit.toNanos();
    ProgressHandler.setHandler(
        connection,
        STEPS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return System.nanoTime() - deadline > 0 ? 1 : 0;
          }
        });
  }

  Path copy() {
    return copy;
  }

  /// The private copy, open.
  Connection connection() {
    return connection;
  }

  /// The [Disk#hash(Path)] of the document when it was copied.
  String hash() {
    return hash;
  }

  Meta meta() {
    return meta;
  }

  int version() {
    return header.version();
  }

  /// Made by a program that this one may read, but not write after. Of a later schema it would keep
  /// only what it knows.
  boolean readOnly() {
    return later() || meta.refusesWriters(migrations.current());
  }

  private boolean later() {
    return version() > migrations.current();
  }

  /// Makes sure that all of it is there, unbroken, as it was published.
  ///
  /// @throws StoreException otherwise
  void verify() {
    if (meta.refusesReaders(migrations.current())) {
      throw new StoreException(Problem.NEWER, document);
    }
    if (version() < 1) {
      throw new StoreException(Problem.DAMAGED, document);
    }
    try {
      if (!sound()) {
        throw new StoreException(Problem.DAMAGED, document);
      }
    } catch (SQLException e) {
      throw new StoreException(Problem.DAMAGED, document, e);
    }
  }

  private boolean sound() throws SQLException {
    // Its index is not used: ours is made from its rows.
    if (Soundness.of(connection) == Soundness.BROKEN) {
      return false;
    }
    Schema schema = schema();
    if (!schema.standsIn(connection)) {
      return false;
    }
    // A later schema may hold what this program does not know to count.
    return later() || Digest.ofFile(connection, schema).equals(meta.digest());
  }

  /// The schema that its version promises, as far as this program knows.
  Schema schema() throws SQLException {
    return migrations.schema(Math.min(version(), migrations.current()));
  }

  /// How many entities it holds.
  long rows() throws SQLException {
    long rows = 0;
    for (String table : schema().tables().keySet()) {
      if (!table.equals("change")) {
        String sql = "SELECT count(*) FROM " + Sqlite.quoted(table) + " NOT INDEXED";
        rows += Sqlite.number(connection, sql);
      }
    }
    return rows;
  }

  Map<String, Integer> counts(Model model) {
    try {
      return Rows.counts(connection, model, schema());
    } catch (SQLException e) {
      throw new StoreException(Problem.DAMAGED, document, e);
    }
  }

  /// What it holds, once verified.
  Dossier dossier(Model model) {
    Path fresh = copy.resolveSibling(FileNames.of(copy) + ".fresh");
    try {
      if (version() >= migrations.current()) {
        return Rows.dossier(connection, model);
      }
      FreshCopy.make(fresh, this, model, migrations);
      try (Connection migrated = Sqlite.reading(fresh)) {
        return Rows.dossier(migrated, model);
      }
    } catch (SQLException | RuntimeException e) {
      throw new StoreException(readOnly() ? Problem.NEWER : Problem.DAMAGED, document, e);
    } finally {
      Disk.tidyDatabase(fresh);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("A closed file stays open", e);
    } finally {
      Disk.tidyDatabase(copy);
    }
  }
}
