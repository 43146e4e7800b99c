package app.cairn.store;

import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Names for what is kept beside a document, so that neither version is lost:
/// « Nom (version de cet ordinateur, 22 nov. 2026 14 h 32).cairn ».
final class Siblings {

  private final Messages messages;
  private final Formats formats;
  private final InstantSource clock;

  Siblings(Language language, InstantSource clock) {
    this.messages = new Messages(language);
    this.formats = new Formats(language);
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
    String when = formats.dateAndTime(clock.instant()).replace(":", ".");
    String addition = " (" + messages.get(key, when) + ")";
    String stem = FileNames.stem(document);
    Path candidate = document.resolveSibling(FileNames.of(stem, addition));
    for (int n = 2; Files.exists(candidate); n++) {
      candidate = document.resolveSibling(FileNames.of(stem, addition + " " + n));
    }
    return candidate;
  }
}
