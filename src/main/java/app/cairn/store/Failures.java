package app.cairn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;

/// Tells what an exception means to the person.
final class Failures {

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
      default ->
          failure.getCause() == null ? otherwise : of(failure.getCause(), otherwise);
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

  private static Problem ofCode(SQLException failure, Problem otherwise) {
    // Extended codes hold the primary one in their low byte.
    int code = failure.getErrorCode() & 0xff;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
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
