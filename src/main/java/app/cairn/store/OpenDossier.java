package app.cairn.store;

import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ledger;
import app.cairn.dossier.Subscription;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A dossier that is open: every commit goes to the working copy at once, and the document follows.
/// Any thread.
public final class OpenDossier implements Ledger, AutoCloseable {

  private final UUID id;
  private final Dossier dossier;
  private final WorkingCopy working;
  private final Publisher publisher;
  private final DossierLock lock;
  private final Runnable released;

  /// Where a document stands that is only looked at: nothing of it stays.
  private final Optional<Path> lookedAt;

  private final boolean readOnly;
  private final Versions versions;
  private final CopyElsewhere elsewhere;
  private final Search search;
  private final Safeguard safeguard;
  private final Notices notices;
  private final AtomicReference<Notice> oncePublished;
  private final Writer writer;
  private final Publishing publishing;
  private final ErasureRun erasures;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();

  OpenDossier(
      Opening opening, DossierStore store, Pace pace, InstantSource clock, Runnable released)
      throws SQLException {
    this.id = opening.id();
    this.dossier = opening.dossier();
    this.working = opening.working();
    this.lock = opening.lock();
    this.readOnly = opening.readOnly();
    this.released = released;
    this.lookedAt = readOnly ? Optional.of(opening.room().folder()) : Optional.empty();
    this.notices = new Notices(opening.notices());
    this.oncePublished = new AtomicReference<>(opening.oncePublished());
    this.versions = opening.versions(store);
    this.publisher = opening.publisher(notices::say);
    boolean current = working.latest().equals(publisher.upTo());
    this.search = new Search(working, opening.model());
    this.publishing = new Publishing(this::bringUpToDate, pace, clock, this::tell, current);
    this.safeguard =
        new Safeguard(working, opening.backups(), pace.backup(), clock, publishing::aside);
    this.writer = new Writer(working, pace, this::wrote, this::tell);
    this.elsewhere =
        new CopyElsewhere(working, writer, (path, present) -> store.create(path, present).close());
    this.erasures = new ErasureRun(opening, store, publishing, publisher);
    if (!readOnly) {
      erasures.resume();
    }
  }

  /// The dossier as it was when it was opened.
  public Dossier dossier() {
    return dossier;
  }

  public UUID id() {
    return id;
  }

  /// The document; it is another file once somebody else's version was found in its place.
  public Path path() {
    return publisher.document();
  }

  /// True when one may only look: [#record] then refuses.
  public boolean readOnly() {
    return readOnly;
  }

  /// Takes a commit; it is written on another thread.
  ///
  /// @throws IllegalStateException when one may only look
  @Override
  public void record(Commit commit) {
    if (readOnly) {
      throw new IllegalStateException("One may only look at this dossier");
    }
    writer.take(commit);
    tell();
  }

  /// How safe everything is now.
  public SaveState state() {
    int pending = writer.pending();
    return new SaveState(
        pending,
        writer.problem(),
        pending == 0 && publishing.current(),
        publishing.at(),
        publishing.problem());
  }

  /// Tells `listener` of every later state, on whichever thread it came about; it may not block.
  public Subscription onState(Consumer<SaveState> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// What the person should know, said since it was opened, the oldest first.
  public List<Notice> notices() {
    return notices.said();
  }

  /// Tells `listener` of every later notice, on whichever thread it came about.
  public Subscription onNotice(Consumer<Notice> listener) {
    return notices.onSaid(listener);
  }

  void note(Notice notice) {
    notices.say(notice);
  }

  /// Calls `listener`, on another thread, each time this dossier is asked for by a second launch:
  /// with the document that was asked for, where that is another copy of it.
  public void onKnock(Consumer<Optional<Path>> listener) {
    lock.onKnock(asked -> listener.accept(asked.filter(one -> FileNames.otherCopy(one, path()))));
  }

  /// Waits until every commit is on the disk of this computer.
  ///
  /// @throws StoreException when the disk refuses them; they stay in memory and are tried again
  public void flush() {
    writer.flush().ifPresent(this::refuse);
  }

  /// Asks for the document to hold what was recorded until now, and returns at once.
  public void publish() {
    // The words on their way to this computer's disk first: those after it may wait a minute.
    publishing.aside(writer::flush);
    publishing.now();
  }

  /// Brings the document up to date, and waits for it.
  ///
  /// @throws StoreException when it cannot be; everything stays in the working copy
  public void publishAndWait() {
    flush();
    publishing.nowAndWait().ifPresent(this::refuse);
  }

  private void refuse(Problem problem) {
    throw new StoreException(problem, path());
  }

  /// Takes whoever was erased (see [app.cairn.network.Erasure]) out of all that this computer keeps
  /// of the dossier, the document included, and waits for it: some seconds where much was kept.
  ///
  /// @throws StoreException when it could not be finished; it goes on at the next opening, or when
  ///   asked again
  public Erased finishErasure() {
    flush();
    return erasures.finish();
  }

  /// Tries again at once what the disk refused.
  public void retry() {
    if (closed.get()) {
      return;
    }
    writer.retry();
    publishing.now();
  }

  /// Writes everything to a new file, what the disk of this computer refuses included. Where what
  /// is refused can be written nowhere as it came, the copy is a new dossier without a past.
  ///
  /// @param present the dossier as memory holds it
  /// @throws StoreException when that place refuses too
  public void saveCopy(Path target, Dossier present) {
    elsewhere.write(target, present, readOnly ? Optional.of(path()) : Optional.empty());
  }

  /// Brings the document up to date and lets go of it. Where the document cannot be written, all is
  /// in the working copy, and the next opening goes on from there.
  ///
  /// @throws StoreException when commits are in memory only: then nothing is closed
  @Override
  public void close() {
    if (closed.get()) {
      return;
    }
    flush();
    publishing.nowAndWait();
    leave();
  }

  /// Lets go of it as it is, in good order: what is not on this computer’s disk yet is lost, what
  /// is not in the document yet waits for the next opening. The second time does nothing.
  public void leave() {
    letGo(true);
  }

  /// Lets go of it as if the program stopped now. The second time does nothing.
  public void abandon() {
    letGo(false);
  }

  private void letGo(boolean inGoodOrder) {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    writer.stop();
    publishing.stop();
    try {
      closeFiles();
      if (inGoodOrder) {
        lock.takeLeave();
      }
    } catch (IOException unmarked) {
      // The next opening then says that the program had stopped.
    } finally {
      // Whatever became of the files, others may have the dossier now.
      released.run();
    }
  }

  private void closeFiles() {
    try (working) {
      search.close();
    } catch (SQLException e) {
      throw new StoreException(Problem.CANNOT_WRITE, path(), e);
    } finally {
      lookedAt.ifPresent(Disk::tidyFolder);
    }
  }

  /// Its past: every gesture, the state after each, and the backups.
  public Versions versions() {
    return versions;
  }

  /// The entities that hold every word of `query`, accents aside, the last word perhaps unfinished;
  /// the best first. A newer search, or closing, breaks off the one that goes on: it then finds
  /// nothing.
  public List<Found> search(String query, int limit) {
    try {
      return search.find(query, limit);
    } catch (SQLException e) {
      throw new StoreException(Failures.of(e, Problem.CANNOT_READ), path(), e);
    }
  }

  private void wrote() {
    publishing.edited();
    safeguard.edited();
  }

  private Instant bringUpToDate(InstantSource clock) throws IOException, SQLException {
    Instant now = clock.instant();
    if (readOnly) {
      return now;
    }
    try {
      publisher.publish();
      Optional.ofNullable(oncePublished.getAndSet(null)).ifPresent(notices::say);
    } catch (NoSuchFileException e) {
      throw new StoreException(Failures.writing(e, path()), path(), e);
    }
    return now;
  }

  private void tell() {
    // One after the other, so that the last state told is the latest.
    synchronized (listeners) {
      SaveState state = state();
      listeners.forEach(listener -> listener.accept(state));
    }
  }
}
