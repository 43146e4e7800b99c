package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The past of an open dossier: every gesture, the state after each, and the backups. Any thread;
/// reading takes a while where much was written.
public final class Versions {

  /// Makes a new document of a dossier.
  @FunctionalInterface
  interface Restoring {
    void restore(Dossier dossier, Path path);
  }

  private final WorkingCopy working;
  private final Model model;
  private final Backups backups;
  private final Opened opened;
  private final Restoring restoring;

  /// Reads the dossier of a file.
  @FunctionalInterface
  interface Opened {
    Dossier read(Path path);
  }

  Versions(WorkingCopy working, Model model, Backups backups, Opened opened, Restoring restoring) {
    this.working = working;
    this.model = model;
    this.backups = backups;
    this.opened = opened;
    this.restoring = restoring;
  }

  /// Every gesture there was, the oldest first.
  public List<Moment> moments() {
    try (Connection connection = working.reading()) {
      return new Replay(model).moments(connection, null);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// The dossier as it was right after `moment`.
  public Dossier dossierAt(Moment moment) {
    try (Connection connection = working.reading()) {
      Replay replay = new Replay(model);
      replay.moments(connection, moment.stamp());
      return replay.dossier();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Makes a new document, with an id and a history of its own, of the dossier as it was right
  /// after `moment`.
  ///
  /// @throws StoreException when something stands at `path`, or nothing can be written there
  public void restore(Moment moment, Path path) {
    restore(dossierAt(moment), path);
  }

  /// The backups there are, the oldest first.
  public List<Backup> backups() {
    try {
      return backups.list();
    } catch (IOException e) {
      throw new StoreException(Failures.of(e, Problem.CANNOT_READ), working.file(), e);
    }
  }

  /// The dossier as it was when `backup` was taken.
  ///
  /// @throws StoreException when it cannot be read any more
  public Dossier dossierOf(Backup backup) {
    return opened.read(backup.path());
  }

  /// Makes a new document of a backup.
  public void restore(Backup backup, Path path) {
    restore(dossierOf(backup), path);
  }

  private void restore(Dossier dossier, Path path) {
    try {
      backups.take(working, Backup.Reason.RESTORE);
    } catch (IOException | SQLException e) {
      throw new StoreException(Failures.of(e, Problem.CANNOT_WRITE), path, e);
    }
    restoring.restore(dossier, path);
  }

  private StoreException failed(SQLException e) {
    return new StoreException(Failures.of(e, Problem.CANNOT_READ), working.file(), e);
  }
}
