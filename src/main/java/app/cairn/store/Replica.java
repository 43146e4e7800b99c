package app.cairn.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// The name of this computer in the history of every dossier: chosen by chance, once, and saying
/// nothing about it.
final class Replica {

  private static final int LENGTH = 12;

  private Replica() {}

  static String of(AppFolders folders) throws IOException {
    Path file = folders.root().resolve("replica");
    // What is there and says nothing was cut short.
    boolean broken = Files.exists(file);
    if (broken) {
      String kept = Files.readString(file).strip();
      if (kept.matches("[0-9a-z]{" + LENGTH + "}")) {
        return kept;
      }
    }
    String fresh =
        new SecureRandom()
            .ints(LENGTH, 0, 36)
            .mapToObj(digit -> Character.toString(Character.forDigit(digit, 36)))
            .reduce("", String::concat);
    Path next = file.resolveSibling("replica-" + fresh);
    try {
      Files.writeString(next, fresh);
      Disk.force(next);
      if (broken) {
        Files.deleteIfExists(file);
      }
      Replacement.placeNew(next, file);
      return fresh;
    } catch (FileAlreadyExistsException another) {
      // Two programs began at once: both are the computer of the first.
      return of(folders);
    } finally {
      Disk.tidy(next);
    }
  }
}
