package app.cairn.ui.shell;

import java.nio.file.Path;

/// Something could not be done; one sentence says why, and nothing was changed.
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /// What kind of refusal it is, where something can be done about it.
  public enum Kind {
    /// Another window has the dossier open.
    IN_USE,
    /// The file is gone, or is a dossier no more.
    LOST,
    /// Anything else: the sentence says it all.
    OTHER
  }

  private final Kind kind;
  private final transient Path file;
  private final String key;
  private final transient Object[] values;

  /// @param key the message that says it
  public Refusal(Path file, Kind kind, String key, Object[] values, Throwable cause) {
    super(key, cause);
    this.file = file;
    this.kind = kind;
    this.key = key;
    this.values = values.clone();
  }

  public Path file() {
    return file;
  }

  public boolean inUse() {
    return kind == Kind.IN_USE;
  }

  public boolean lost() {
    return kind == Kind.LOST;
  }

  public String key() {
    return key;
  }

  public Object[] values() {
    return values.clone();
  }
}
