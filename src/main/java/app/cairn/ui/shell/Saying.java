package app.cairn.ui.shell;

import app.cairn.text.Messages;
import java.util.List;

/// A sentence to be said in whatever language is spoken then.
///
/// @param amongCopies true when what it speaks of is found among the copies of the dossier
/// @param key the message
/// @param values what it speaks of
public record Saying(boolean amongCopies, String key, List<Object> values) {

  public Saying {
    values = List.copyOf(values);
  }

  public Saying(boolean amongCopies, String key, Object... values) {
    this(amongCopies, key, List.of(values));
  }

  public Saying(String key, Object... values) {
    this(false, key, values);
  }

  public String in(Messages messages) {
    return messages.get(key, values.toArray());
  }
}
