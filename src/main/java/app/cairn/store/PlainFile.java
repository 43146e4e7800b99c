package app.cairn.store;

import app.cairn.dossier.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file made for others: a PDF, an export. Any thread.
public final class PlainFile {

  private PlainFile() {}

  /// Writes `bytes` to `target`, in place of what was there, unless that is a dossier. It is there
  /// whole or not at all.
  ///
  /// @throws StoreException when it cannot be written; what was there is as it was
  public static void write(Path target, byte[] bytes) {
    if (Files.isDirectory(target)) {
      throw new StoreException(Problem.IS_FOLDER, target);
    }
    if (holdsDossier(target)) {
      throw new StoreException(Problem.IS_DOSSIER, target);
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // A pipe, a device: nothing to keep whole.
        Files.write(target, bytes, StandardOpenOption.WRITE);
      } else {
        replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), bytes);
      }
    } catch (IOException e) {
      throw new StoreException(Failures.writing(e, target), target, e);
    }
  }

  /// Whatever it is called, and by whatever link it is reached.
  private static boolean holdsDossier(Path target) {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try {
      Header.of(target);
      return true;
    } catch (StoreException other) {
      return other.problem() == Problem.DAMAGED || other.problem() == Problem.NEWER;
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path fresh = target.resolveSibling("." + Ids.next() + ".part");
    try {
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
      Disk.force(fresh);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Disk.tidy(fresh);
    }
  }
}
