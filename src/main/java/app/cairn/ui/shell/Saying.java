package app.cairn.ui.shell;

import app.cairn.text.Messages;

/// A sentence to be said in whatever language is spoken then.
///
/// @param key the message
/// @param values what it speaks of
public record Saying(String key, Object... values) {

  public String in(Messages messages) {
    return messages.get(key, values);
  }
}
