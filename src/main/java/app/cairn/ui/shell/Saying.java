package app.cairn.ui.shell;

import app.cairn.text.Messages;

/// A sentence to be said in whatever language is spoken then.
///
/// @param amongCopies true when what it speaks of is found among the copies of the dossier
/// @param key the message
/// @param values what it speaks of
public record Saying(boolean amongCopies, String key, Object... values) {

  public Saying(String key, Object... values) {
    this(false, key, values);
  }

  public String in(Messages messages) {
    return messages.get(key, values);
  }
}
