package app.cairn.ui.shell;

import java.nio.file.Path;

/// Something could not be done; one sentence says why, and nothing was changed.
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean inUse;
  private final transient Path file;
  private final String key;
  private final transient Object[] values;

  /// @param inUse another window has the dossier open
  /// @param key the message that says it
  public Refusal(Path file, boolean inUse, String key, Object[] values, Throwable cause) {
    super(key, cause);
    this.file = file;
    this.inUse = inUse;
    this.key = key;
    this.values = values.clone();
  }

  public Path file() {
    return file;
  }

  public boolean inUse() {
    return inUse;
  }

  public String key() {
    return key;
  }

  public Object[] values() {
    return values.clone();
  }
}
