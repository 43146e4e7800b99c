package app.cairn.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The language spoken now, and what is said in it. Any thread.
public final class Voice {

  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private volatile Language language;

  /// Reads every message of every language, so that none waits for a disk later.
  public Voice(Language language) {
    Arrays.stream(Language.values())
        .forEach(each -> messages.put(each, new Messages(each).readAhead()));
    this.language = language;
  }

  /// From now on `language` is spoken, until another is.
  public void speak(Language language) {
    this.language = language;
  }

  public Messages messages() {
    return messages.get(language);
  }
}
