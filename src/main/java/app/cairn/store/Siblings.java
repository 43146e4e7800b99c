package app.cairn.store;

import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for what is kept beside a document, so that neither version is lost: « Nom (version de cet
/// ordinateur, 22 nov. 2026 14 h 32).cairn ».
final class Siblings {

  private static final String OURS = "store.sibling.ours";
  private static final String THEIRS = "store.sibling.theirs";

  /// Stands for the moment, which may be any.
  private static final String WHEN = "\0";

  private final Supplier<Messages> voice;
  private final InstantSource clock;

  /// @param voice gives what is said in the language spoken now
  Siblings(Supplier<Messages> voice, InstantSource clock) {
    this.voice = voice;
    this.clock = clock;
  }

  /// A free name beside `document` for our own version.
  Path ours(Path document) {
    return free(document, OURS);
  }

  /// A free name beside `document` for the version that somebody else put there.
  Path theirs(Path document) {
    return free(document, THEIRS);
  }

  private Path free(Path document, String key) {
    // No colon: Windows refuses it in a name.
    Messages messages = voice.get();
    String when = new Formats(messages).dateAndTime(clock.instant()).replace(":", ".");
    String addition = " (" + messages.get(key, when) + ")";
    String stem = plain(FileNames.stem(document));
    Path candidate = document.resolveSibling(FileNames.of(stem, addition));
    for (int n = 2; Files.exists(candidate); n++) {
      candidate = document.resolveSibling(FileNames.of(stem, addition + " " + n));
    }
    return candidate;
  }

  /// The name as it was before something of ours was added to it, in whatever language.
  private static String plain(String stem) {
    for (Language language : Language.values()) {
      for (String key : List.of(OURS, THEIRS)) {
        Matcher added = addition(new Messages(language), key).matcher(stem);
        if (added.find() && added.start() > 0) {
          return plain(stem.substring(0, added.start()));
        }
      }
    }
    return stem;
  }

  private static Pattern addition(Messages messages, String key) {
    String[] around = messages.get(key, WHEN).split(WHEN, -1);
    String words = Pattern.quote(around[0]) + "[^()]*" + Pattern.quote(around[1]);
    return Pattern.compile(" \\(" + words + "\\)( \\d+)?$");
  }
}
