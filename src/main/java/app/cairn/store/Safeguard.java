package app.cairn.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/// Takes a backup at the first edit of a session, and from time to time while editing goes on.
final class Safeguard {

  private final WorkingCopy working;
  private final Backups backups;
  private final Duration apart;
  private final InstantSource clock;
  private final Executor thread;
  private Instant last;
  private boolean first = true;

  /// @param apart how long one edits between two backups
  /// @param thread where backups are taken, one after the other
  Safeguard(
      WorkingCopy working, Backups backups, Duration apart, InstantSource clock, Executor thread) {
    this.working = working;
    this.backups = backups;
    this.apart = apart;
    this.clock = clock;
    this.thread = thread;
  }

  /// Something was edited.
  synchronized void edited() {
    Instant now = clock.instant();
    if (last == null || !now.isBefore(last.plus(apart))) {
      last = now;
      thread.execute(this::take);
    }
  }

  private void take() {
    try {
      backups.take(working, first ? Backup.Reason.FIRST_EDIT : Backup.Reason.EDITING);
      first = false;
    } catch (IOException | SQLException | RuntimeException failed) {
      // The edits themselves say when the disk is full; the next one tries again.
      synchronized (this) {
        last = null;
      }
    }
  }
}
