package app.cairn.exchange;

import app.cairn.text.Messages;
import java.io.Serial;
import java.util.List;

/// What was given cannot be read; nothing was taken from it.
public final class ExchangeException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] values;

  /// @param key the key of the sentence that says why
  /// @param values what that sentence names
  public ExchangeException(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values;
  }

  /// The key of the sentence that says why.
  public String key() {
    return key;
  }

  /// What that sentence names.
  public List<Object> values() {
    return List.of(values);
  }

  /// Why, in one sentence.
  public String sentence(Messages messages) {
    return messages.get(key, values);
  }
}
