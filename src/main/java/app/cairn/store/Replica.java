package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/// The name of this computer in the history of every dossier: chosen by chance, once, and saying nothing about it.
final class Replica {

  private static final int LENGTH = 12;

  private Replica() {}

  static String of(AppFolders folders) throws IOException {
    Path file = folders.root().resolve("replica");
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (kept.matches("[0-9a-z]{" + LENGTH + "}")) {
        return kept;
      }
    }
    Files.createDirectories(folders.root());
    String fresh =
        new SecureRandom()
            .ints(LENGTH, 0, 36)
            .mapToObj(digit -> Character.toString(Character.forDigit(digit, 36)))
            .reduce("", String::concat);
    Files.writeString(
        file, fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    Disk.force(file);
    return fresh;
  }
}
