package app.cairn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells what an exception means to the person.
final class Failures {

  /// What SQLite meets around a file, and that passes.
  private static final Set<Integer> AROUND =
      Stream.of(
              SQLiteErrorCode.SQLITE_PERM,
              SQLiteErrorCode.SQLITE_BUSY,
              SQLiteErrorCode.SQLITE_LOCKED,
              SQLiteErrorCode.SQLITE_NOMEM,
              SQLiteErrorCode.SQLITE_READONLY,
              SQLiteErrorCode.SQLITE_INTERRUPT,
              SQLiteErrorCode.SQLITE_IOERR,
              SQLiteErrorCode.SQLITE_FULL,
              SQLiteErrorCode.SQLITE_CANTOPEN)
          .map(code -> code.code)
          .collect(Collectors.toUnmodifiableSet());

  private Failures() {}

  /// @param otherwise what it is when nothing more precise is known
  static Problem of(Throwable failure, Problem otherwise) {
    return switch (failure) {
      case StoreException known -> known.problem();
      case NoSuchFileException _ -> Problem.MISSING;
      case NotDirectoryException _ -> Problem.NO_FOLDER;
      case FileAlreadyExistsException _ -> Problem.EXISTS;
      case AccessDeniedException _ -> Problem.NO_PERMISSION;
      case ReadOnlyFileSystemException _ -> Problem.NO_PERMISSION;
      case IOException io -> ofReason(io, otherwise);
      case SQLException sql -> ofCode(sql, otherwise);
      default -> failure.getCause() == null ? otherwise : of(failure.getCause(), otherwise);
    };
  }

  /// What it means that `target` could not be written.
  static Problem writing(Throwable failure, Path target) {
    Problem problem = of(failure, Problem.CANNOT_WRITE);
    if (problem != Problem.MISSING) {
      return problem;
    }
    // No new file can be made there: its folder went away, or takes none.
    Path folder = target.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) ? Problem.NO_PERMISSION : Problem.NO_FOLDER;
  }

  /// What it means that our own files could not be written; the fault is then with their folder.
  static StoreException atHome(Throwable failure, AppFolders folders, Path document) {
    Problem problem = of(failure, Problem.CANNOT_WRITE);
    return switch (problem) {
      case DISK_FULL -> new StoreException(Problem.HOME_FULL, folders.root(), failure);
      case MISSING, NO_FOLDER, EXISTS, NO_PERMISSION, BAD_NAME, CANNOT_WRITE, CANNOT_READ ->
          new StoreException(Problem.HOME_REFUSES, folders.root(), failure);
      default -> new StoreException(problem, document, failure);
    };
  }

  private static Problem ofReason(IOException failure, Problem otherwise) {
    String reason = failure instanceof FileSystemException f ? f.getReason() : failure.getMessage();
    String said = Objects.requireNonNullElse(reason, "").toLowerCase(Locale.ROOT);
    // What the systems say in English; Java has no code for it.
    if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
      return Problem.DISK_FULL;
    }
    if (said.contains("read-only") || said.contains("not permitted")) {
      return Problem.NO_PERMISSION;
    }
    if (said.contains("name too long") || said.contains("invalid argument")) {
      return Problem.BAD_NAME;
    }
    return said.contains("not a directory") ? Problem.NO_FOLDER : otherwise;
  }

  /// True when what SQLite met is in the file itself, not around it: a full disk and a right taken
  /// away pass.
  static boolean inTheFile(SQLException failure) {
    return switch (extended(failure)) {
      // No word of SQLite's.
      case SQLITE_OK -> false;
      case SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_READ, SQLITE_IOERR_CORRUPTFS -> true;
      default -> !AROUND.contains(primary(failure));
    };
  }

  /// Extended codes hold the primary one in their low byte.
  private static int primary(SQLException failure) {
    return failure.getErrorCode() & 0xff;
  }

  private static SQLiteErrorCode extended(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
  }

  private static Problem ofCode(SQLException failure, Problem otherwise) {
    int code = primary(failure);
    // The index of the write-ahead log, which SQLite makes room for first.
    boolean noRoom = extended(failure) == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    if (noRoom || code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Problem.DISK_FULL;
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return Problem.NO_PERMISSION;
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Problem.DAMAGED;
    }
    return otherwise;
  }
}
