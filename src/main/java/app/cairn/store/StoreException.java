package app.cairn.store;

import java.io.Serial;
import java.nio.file.Path;

/// A file could not be read or written; nothing was lost or changed by trying.
public final class StoreException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Path path;

  public StoreException(Problem problem, Path path) {
    this(problem, path, null);
  }

  public StoreException(Problem problem, Path path, Throwable cause) {
    super(problem.name(), cause);
    this.problem = problem;
    this.path = path;
  }

  public Problem problem() {
    return problem;
  }

  /// The file that was asked for, or the folder of our own at fault.
  public Path path() {
    return path;
  }

  /// What the sentence of the problem calls the file.
  public String fileName() {
    // Our own folder is not one that the person chose: its last name alone says nothing.
    boolean whole = problem == Problem.HOME_REFUSES || problem == Problem.HOME_FULL;
    return whole ? path.toString() : FileNames.of(path);
  }
}
