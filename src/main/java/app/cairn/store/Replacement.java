package app.cairn.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Puts a finished file in a document's place, whole or not at all, and never over what somebody
/// else put there.
final class Replacement {

  private static final int TRIES = 10;
  private static final Duration FIRST_WAIT = Duration.ofMillis(50);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private Replacement() {}

  /// Puts `fresh` where nothing is.
  ///
  /// @throws FileAlreadyExistsException when something is there after all
  static void placeNew(Path fresh, Path document) throws IOException {
    try {
      Files.createLink(document, fresh);
      Files.delete(fresh);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException noLinks) {
      Files.createFile(document);
      try {
        move(fresh, document);
      } catch (IOException e) {
        Disk.tidy(document);
        throw e;
      }
    }
    Disk.forceFolder(document.getParent());
  }

  /// Puts `fresh` in the place of `document` if that still is the file of hash `expected`.
  ///
  /// @param aside a free name in the same folder
  /// @return the hash of what stood there in the last moment, when it was not what was expected: it
  ///   is at `aside`
  /// @throws ChangedMeanwhile when somebody else's file stands there; it was not touched
  static Optional<String> replace(Path fresh, Path document, String expected, Path aside)
      throws IOException, ChangedMeanwhile {
    Files.deleteIfExists(aside);
    if (!Disk.hash(document).equals(expected)) {
      throw new ChangedMeanwhile();
    }
    if (!exchanged(fresh, document, expected)) {
      renamedOver(fresh, document, expected, aside);
    }
    Disk.forceFolder(document.getParent());
    // Whoever wrote into the old file while it was being replaced wrote into what stands aside.
    return differing(aside, expected);
  }

  /// In one step, so that what stood there in the very last instant can be looked at, and given its
  /// place back.
  private static boolean exchanged(Path fresh, Path document, String expected)
      throws IOException, ChangedMeanwhile {
    if (!Swap.exchange(fresh, document)) {
      return false;
    }
    if (Files.isRegularFile(fresh) && Disk.hash(fresh).equals(expected)) {
      Disk.tidy(fresh);
      return true;
    }
    if (!Swap.exchange(fresh, document)) {
      throw new IOException("Somebody else's file has no place: it is kept as " + fresh);
    }
    throw new ChangedMeanwhile();
  }

  /// Where two files cannot be exchanged: a second name for what is there, and a rename over the
  /// first.
  private static void renamedOver(Path fresh, Path document, String expected, Path aside)
      throws IOException, ChangedMeanwhile {
    boolean linked = link(document, aside);
    Path looked = linked ? aside : document;
    if (!Disk.hash(looked).equals(expected) || linked && !Files.isSameFile(document, aside)) {
      Disk.tidy(aside);
      throw new ChangedMeanwhile();
    }
    move(fresh, document);
  }

  private static Optional<String> differing(Path aside, String expected) throws IOException {
    String stood = Files.exists(aside) ? Disk.hash(aside) : expected;
    if (stood.equals(expected)) {
      Disk.tidy(aside);
      return Optional.empty();
    }
    return Optional.of(stood);
  }

  private static boolean link(Path document, Path aside) throws IOException {
    try {
      Files.createLink(aside, document);
      return true;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException | SecurityException noLinks) {
      return false;
    }
  }

  /// On Windows a virus scanner may hold either file for a moment.
  static void move(Path from, Path to) throws IOException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win");
    Duration wait = FIRST_WAIT;
    for (int left = windows ? TRIES : 1; ; left--) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (FileSystemException e) {
        if (left <= 1) {
          throw e;
        }
      }
      LockSupport.parkNanos(wait.toNanos());
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  /// The document is not the one we know any more.
  static final class ChangedMeanwhile extends Exception {

    @java.io.Serial private static final long serialVersionUID = 1L;
  }
}
