package app.cairn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Brings the erasures of an open dossier to their end. Any thread but the publisher’s.
final class ErasureRun {

  private final UUID id;
  private final Path folder;
  private final ErasureSweep sweep;
  private final DossierStore store;
  private final Publishing publishing;
  private final Publisher publisher;

  ErasureRun(Opening opening, DossierStore store, Publishing publishing, Publisher publisher) {
    this.id = opening.id();
    this.folder = opening.room().folder();
    this.sweep = opening.sweep(store);
    this.store = store;
    this.publishing = publishing;
    this.publisher = publisher;
  }

  /// Goes on, on the publisher’s thread, with what a program that stopped has left.
  void resume() {
    Set<UUID> people = sweep.people();
    if (!people.isEmpty()) {
      publishing.aside(() -> resume(people));
    }
  }

  private void resume(Set<UUID> people) {
    try {
      List<Path> refused = sweep.run(people);
      publisher.publish();
      if (refused.isEmpty()) {
        UnfinishedErasure.done(folder, people);
      }
    } catch (IOException | SQLException | RuntimeException later) {
      // It stays noted, for the next opening.
      System.getLogger("cairn").log(System.Logger.Level.DEBUG, "Erasure not finished", later);
    }
  }

  /// All of it, now. What was erased is in the working copy already.
  Erased finish() {
    Set<UUID> people = sweep.people();
    try {
      List<Path> refused = publishing.asideAndWait(() -> sweep.run(people));
      Optional<Problem> problem = publishing.nowAndWait();
      if (problem.isPresent()) {
        throw new StoreException(problem.get(), publisher.document());
      }
      if (refused.isEmpty()) {
        UnfinishedErasure.done(folder, people);
      }
      return new Erased(refused, store.beside(publisher.document(), id));
    } catch (IOException | SQLException e) {
      throw new StoreException(Failures.of(e, Problem.CANNOT_WRITE), publisher.document(), e);
    }
  }
}
