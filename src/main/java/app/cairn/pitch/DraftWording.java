package app.cairn.pitch;

/// How a language puts a first draft: patterns, and the few rules of grammar they need. The
/// interface takes them from the messages.
@FunctionalInterface
public interface DraftWording {

  /// The pattern called `key` (`draft.mission`), with its `{0}` replaced.
  String say(String key, Object... values);
}
