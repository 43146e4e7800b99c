package app.cairn.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// Files as bytes: copied, hashed, forced to the disk.
final class Disk {

  private static final int BUFFER = 128 * 1024;

  private Disk() {}

  /// What tells a file that was touched from one that was not: its length, its CRC-32 and its
  /// CRC-32C, as hexadecimal digits. Processors have both built in. No SQLite handle may be open on
  /// the file.
  static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return pour(in, OutputStream.nullOutputStream());
    }
  }

  /// Copies `from` to the new file `to`, forces it to the disk, and hashes what was copied.
  static String copyAndHash(Path from, Path to) throws IOException {
    return copyAndHash(from, to, new FileAttribute<?>[0]);
  }

  /// The same, to a file that serves only as long as the program runs: not forced to the disk.
  static String copyForNow(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      return pour(in, out);
    }
  }

  /// As [#copyAndHash(Path, Path)], to a file that only oneself may read, where the system has
  /// such.
  static String copyPrivately(Path from, Path to) throws IOException {
    return copyAndHash(from, to, privately("rw-------"));
  }

  private static FileAttribute<?>[] privately(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static String copyAndHash(Path from, Path to, FileAttribute<?>... attributes)
      throws IOException {
    Set<StandardOpenOption> asNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (InputStream in = Files.newInputStream(from);
        FileChannel channel = FileChannel.open(to, asNew, attributes)) {
      String hash = pour(in, Channels.newOutputStream(channel));
      channel.force(true);
      return hash;
    }
  }

  private static String pour(InputStream in, OutputStream out) throws IOException {
    Checksum one = new CRC32();
    Checksum other = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      one.update(buffer, 0, read);
      other.update(buffer, 0, read);
      out.write(buffer, 0, read);
      length += read;
    }
    HexFormat digits = HexFormat.of();
    return digits.toHexDigits(length)
        + digits.toHexDigits(one.getValue(), 8)
        + digits.toHexDigits(other.getValue(), 8);
  }

  /// Gives `to` the permissions of `from`, where the system has such: what was for oneself alone
  /// stays so.
  static void samePermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView attributes =
        Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (attributes != null) {
      Files.setPosixFilePermissions(to, attributes.readAttributes().permissions());
    }
  }

  /// Makes a folder, and those above it that are missing, that nobody else on this computer may
  /// look into.
  static void privateFolder(Path folder) throws IOException {
    Files.createDirectories(folder, privately("rwx------"));
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Forces a folder's names to the disk, where the system lets one open a folder.
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows has no such thing, and needs none.
    }
  }

  /// Deletes what is only in the way; a file that stays does no harm.
  static void tidy(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException harmless) {
      // The next start tries again.
    }
  }

  /// Deletes the files in `folder` that nobody has touched for as long as `unused`.
  static void sweep(Path folder, Duration unused) throws IOException {
    FileTime limit = FileTime.from(Instant.now().minus(unused));
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(file -> isOlder(file, limit)).forEach(Disk::tidy);
    }
  }

  private static boolean isOlder(Path file, FileTime limit) {
    try {
      return Files.isRegularFile(file) && Files.getLastModifiedTime(file).compareTo(limit) < 0;
    } catch (IOException justGone) {
      return false;
    }
  }

  /// Deletes a folder of ours and what is in it.
  static void tidyFolder(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Disk::tidy);
    } catch (IOException | UncheckedIOException harmless) {
      // It holds nothing that anybody would look for.
    }
  }

  /// Deletes a database and what SQLite keeps beside it.
  static void tidyDatabase(Path file) {
    database(file).forEach(Disk::tidy);
  }

  /// The same, for sure.
  ///
  /// @throws IOException when one of them stays
  static void removeDatabase(Path file) throws IOException {
    for (Path part : database(file)) {
      Files.deleteIfExists(part);
    }
  }

  /// A database, and what SQLite may keep beside it.
  static List<Path> database(Path file) {
    return Stream.of("", "-wal", "-shm", "-journal")
        .map(suffix -> file.resolveSibling(FileNames.of(file) + suffix))
        .toList();
  }
}
