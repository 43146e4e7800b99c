package app.cairn.store;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Names for what is kept beside a document, so that neither version is lost:
/// « Nom (version de cet ordinateur, 22 nov. 2026 14 h 32).cairn ».
final class Siblings {

  private final Supplier<Messages> voice;
  private final InstantSource clock;

  /// @param voice gives what is said in the language spoken now
  Siblings(Supplier<Messages> voice, InstantSource clock) {
    this.voice = voice;
    this.clock = clock;
  }

  /// A free name beside `document` for our own version.
  Path ours(Path document) {
    return free(document, "store.sibling.ours");
  }

  /// A free name beside `document` for the version that somebody else put there.
  Path theirs(Path document) {
    return free(document, "store.sibling.theirs");
  }

  private Path free(Path document, String key) {
    // No colon: Windows refuses it in a name.
    Messages messages = voice.get();
    String when = new Formats(messages).dateAndTime(clock.instant()).replace(":", ".");
    String addition = " (" + messages.get(key, when) + ")";
    String stem = FileNames.stem(document);
    Path candidate = document.resolveSibling(FileNames.of(stem, addition));
    for (int n = 2; Files.exists(candidate); n++) {
      candidate = document.resolveSibling(FileNames.of(stem, addition + " " + n));
    }
    return candidate;
  }
}
