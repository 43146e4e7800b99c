package app.cairn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings the document up to date with the working copy. One thread at a time.
final class Publisher {

  private static final int MOST_ROUNDS = 3;

  private final Path folder;
  private final WorkingCopy working;
  private final Siblings siblings;
  private final Strangers strangers;
  private final String replica;
  private final Consumer<Notice> notices;
  private volatile PublicationRecord record;

  /// @param notices told of what was kept beside the document
  Publisher(
      Path folder,
      WorkingCopy working,
      PublicationRecord record,
      Siblings siblings,
      Strangers strangers,
      String replica,
      Consumer<Notice> notices) {
    this.folder = folder;
    this.working = working;
    this.record = record;
    this.siblings = siblings;
    this.strangers = strangers;
    this.replica = replica;
    this.notices = notices;
  }

  Path document() {
    return record.document();
  }

  /// The latest stamp that the document holds.
  String upTo() {
    return record.upTo();
  }

  /// Brings the document up to date; does nothing when it is.
  ///
  /// @throws IOException when its folder refuses; @throws SQLException when the working copy does
  void publish() throws IOException, SQLException {
    leftovers().sweep(record, siblings, strangers).forEach(notices);
    settle();
    if (upToDate()) {
      return;
    }
    Path local = folder.resolve("publishing.cairn");
    Disk.tidyDatabase(local);
    try {
      String upTo = working.snapshot(local);
      Disk.force(local);
      place(local, upTo);
    } finally {
      Disk.tidyDatabase(local);
    }
  }

  /// Finds out how a publication ended that broke off.
  private void settle() throws IOException {
    if (record.next() != null) {
      standing().filter(record::ours).ifPresent(hash -> record = record.settled(hash));
    }
  }

  private boolean upToDate() throws IOException, SQLException {
    return working.latest().equals(record.upTo()) && standing().filter(record::ours).isPresent();
  }

  /// The hash of the document; none where no file stands, or none any more.
  private Optional<String> standing() throws IOException {
    if (!Files.isRegularFile(document())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Disk.hash(document()));
    } catch (IOException unread) {
      if (Files.isRegularFile(document())) {
        throw unread;
      }
      return Optional.empty();
    }
  }

  private void place(Path local, String upTo) throws IOException {
    Leftovers names = leftovers();
    try {
      refuseWhereWeMayNotWrite();
      String hash = copy(local, names.part());
      record = record.publishing(hash, upTo);
      record.write(folder);
      // Under this name it is whole, and known as ours: whatever else a crash leaves under it is
      // not.
      Files.move(names.part(), names.fresh(), StandardCopyOption.ATOMIC_MOVE);
      put(names.fresh());
      record = PublicationRecord.of(document(), hash, upTo);
      record.write(folder);
    } finally {
      Disk.tidy(names.part());
      tidyOurs(names.fresh());
    }
  }

  /// What was for oneself alone is so from its first byte on.
  private String copy(Path local, Path part) throws IOException {
    if (!Files.isRegularFile(document())) {
      return Disk.copyAndHash(local, part);
    }
    String hash = Disk.copyPrivately(local, part);
    try {
      Disk.samePermissions(document(), part);
    } catch (NoSuchFileException gone) {
      // Nobody's any more: ours stays private.
    }
    return hash;
  }

  /// One question to the file system, not two: between them somebody may move the document away.
  private void refuseWhereWeMayNotWrite() throws AccessDeniedException {
    try {
      document().getFileSystem().provider().checkAccess(document(), AccessMode.WRITE);
    } catch (NoSuchFileException gone) {
      // Then it is made anew.
    } catch (IOException refused) {
      if (Files.isRegularFile(document())) {
        throw new AccessDeniedException(document().toString());
      }
    }
  }

  /// What did not take the document's place after all.
  private void tidyOurs(Path fresh) throws IOException {
    if (Files.isRegularFile(fresh) && record.ours(Disk.hash(fresh))) {
      Disk.tidy(fresh);
    }
  }

  private void put(Path beside) throws IOException {
    // Each round somebody else has just changed what stands there; then a free name ends it.
    for (int round = 0; ; round++) {
      try {
        if (Files.exists(document())) {
          replace(beside);
        } else {
          Replacement.placeNew(beside, document());
        }
        return;
      } catch (Replacement.ChangedMeanwhile | FileAlreadyExistsException theirs) {
        moveBeside(beside);
      } catch (IOException changing) {
        // Gone, or a folder all of a sudden: looked at again, as long as what we bring is still in
        // our hands.
        if (round >= MOST_ROUNDS || !Files.exists(beside)) {
          throw changing;
        }
      }
    }
  }

  private void replace(Path beside) throws IOException, Replacement.ChangedMeanwhile {
    if (!Files.isRegularFile(document())) {
      throw new Replacement.ChangedMeanwhile();
    }
    String hash = Disk.hash(document());
    if (!record.ours(hash)) {
      throw new Replacement.ChangedMeanwhile();
    }
    Leftovers leftovers = leftovers();
    Optional<String> theirs = Replacement.replace(beside, document(), hash, leftovers.aside());
    if (theirs.isPresent()) {
      notices.accept(leftovers.keep(leftovers.aside(), siblings, strangers));
    }
  }

  private Leftovers leftovers() {
    return new Leftovers(document(), replica);
  }

  /// Leaves the document to whoever changed it: from now on ours is another one, beside it.
  private void moveBeside(Path beside) throws IOException {
    if (!Files.isRegularFile(beside) || !Disk.hash(beside).equals(record.next())) {
      throw new IOException("What was to be published is somebody else's: " + beside);
    }
    Path theirs = document();
    Path ours = siblings.ours(theirs);
    record = new PublicationRecord(ours, "", "", record.next(), record.nextUpTo());
    record.write(folder);
    notices.accept(strangers.oursBeside(theirs, ours));
  }
}
