package app.cairn.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
          "encounter",
          "exchange",
          "exercise",
          "format",
          "home",
          "import",
          "insight",
          "journal",
          "kit",
          "loop",
          "meeting",
          "network",
          "offer",
          "outreach",
          "pitch",
          "sheet",
          "shell",
          "store",
          "trial");

  /// Those in which names stand that go into a dossier.
  private static final List<String> NAMING = List.of("import", "network");

  private final Language language;

  /// Of this language, and those of others that were asked for.
  private final Map<String, Properties> files = new ConcurrentHashMap<>();

  public Messages(Language language) {
    this.language = language;
  }

  /// Reads every file now, on this thread, so that no later word waits for a disk.
  public Messages readAhead() {
    FILES.forEach(name -> file(name, language));
    NAMING.forEach(name -> languages().forEach(each -> file(name, each)));
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
    String pattern = pattern(key, language);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(values);
  }

  /// The message called `key` in this language and then in the others: what was named while another
  /// was spoken is known by it.
  ///
  /// @throws IllegalArgumentException when there is no such message
  public List<String> inEveryLanguage(String key) {
    return languages().map(each -> pattern(key, each)).toList();
  }

  /// This one first.
  private Stream<Language> languages() {
    return Stream.concat(
        Stream.of(language), Arrays.stream(Language.values()).filter(other -> other != language));
  }

  public boolean has(String key) {
    return fileOf(key, language).containsKey(key);
  }

  private String pattern(String key, Language spoken) {
    String pattern = fileOf(key, spoken).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + spoken.code());
    }
    return pattern;
  }

  private Properties fileOf(String key, Language spoken) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("A key begins with the name of its file: " + key);
    }
    return file(key.substring(0, dot), spoken);
  }

  private Properties file(String name, Language spoken) {
    return files.computeIfAbsent(name + "_" + spoken.code() + ".properties", Messages::load);
  }

  private static Properties load(String resource) {
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
