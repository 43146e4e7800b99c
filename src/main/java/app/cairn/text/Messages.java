package app.cairn.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What the program says, in one language. Any thread.
///
/// A key begins with the name of its file: `offer.title` stands in `offer_fr.properties` and
/// `offer_en.properties`, beside this class. Messages are patterns of [MessageFormat], written with
/// the typographic apostrophe `’` (a straight one would vanish).
public final class Messages {

  /// Every file there is; a test compares them with the folder.
  static final List<String> FILES =
      List.of(
          "change",
          "cli",
          "draft",
          "exchange",
          "exercise",
          "format",
          "import",
          "kit",
          "network",
          "offer",
          "pitch",
          "sheet",
          "shell",
          "store");

  private final Language language;
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  public Messages(Language language) {
    this.language = language;
  }

  /// Reads every file now, on this thread, so that no later word waits for a disk.
  public Messages readAhead() {
    FILES.forEach(name -> files.computeIfAbsent(name, this::load));
    return this;
  }

  public Language language() {
    return language;
  }

  /// The message called `key`, its `{0}`, `{1}`… replaced. A number is written the way the language
  /// writes it.
  ///
  /// @throws IllegalArgumentException when there is no such message
  public String get(String key, Object... values) {
    String pattern = file(key).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + language.code());
    }
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(values);
  }

  public boolean has(String key) {
    return file(key).containsKey(key);
  }

  private Properties file(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("A key begins with the name of its file: " + key);
    }
    return files.computeIfAbsent(key.substring(0, dot), this::load);
  }

  private Properties load(String name) {
    String resource = name + "_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No messages in " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
