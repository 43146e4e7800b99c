package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who is to be taken out of the copies of a dossier still: written before anything is erased, so
/// that a program that stops in between goes on the next time. Only ids.
final class UnfinishedErasure {

  private static final String NAME = "erasing.json";

  private UnfinishedErasure() {}

  static Set<UUID> of(Path folder) {
    try {
      return Json.parseTexts(Files.readString(folder.resolve(NAME))).stream()
          .map(UUID::fromString)
          .collect(Collectors.toSet());
    } catch (IOException | RuntimeException none) {
      return Set.of();
    }
  }

  /// Adds `people`.
  static void note(Path folder, Collection<UUID> people) throws IOException {
    Set<UUID> all = new HashSet<>(of(folder));
    if (all.addAll(people)) {
      write(folder, all);
    }
  }

  /// Takes `people` off.
  static void done(Path folder, Collection<UUID> people) throws IOException {
    Set<UUID> left = new HashSet<>(of(folder));
    left.removeAll(people);
    if (left.isEmpty()) {
      Files.deleteIfExists(folder.resolve(NAME));
    } else {
      write(folder, left);
    }
  }

  private static void write(Path folder, Set<UUID> people) throws IOException {
    Path fresh = folder.resolve(NAME + ".new");
    Files.writeString(fresh, Json.print(people.stream().map(UUID::toString).sorted().toList()));
    Disk.force(fresh);
    Files.move(
        fresh,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.forceFolder(folder);
  }
}
