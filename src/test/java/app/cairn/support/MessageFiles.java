package app.cairn.support;

import app.cairn.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the program says, read from the files themselves.
public final class MessageFiles {

  private static final Path FOLDER = Path.of("src", "main", "resources", "app", "cairn", "text");

  private MessageFiles() {}

  /// The first segments of the keys: `offer` for `offer_fr.properties` and `offer_en.properties`.
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".properties"))
          .map(file -> file.substring(0, file.lastIndexOf('_')))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path path(String name, Language language) {
    return FOLDER.resolve(name + "_" + language.code() + ".properties");
  }

  /// The lines of a file, without comments and blank ones.
  public static List<String> lines(String name, Language language) {
    try {
      return Files.readAllLines(path(name, language)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The messages of one file by their keys; none where the file is missing.
  public static Map<String, String> messages(String name, Language language) {
    Map<String, String> messages = new TreeMap<>();
    if (Files.exists(path(name, language))) {
      Properties properties = new Properties();
      try (Reader in = Files.newBufferedReader(path(name, language))) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties
          .stringPropertyNames()
          .forEach(key -> messages.put(key, properties.getProperty(key)));
    }
    return messages;
  }

  /// The messages of all files by their keys.
  public static Map<String, String> messages(Language language) {
    Map<String, String> all = new TreeMap<>();
    names().forEach(name -> all.putAll(messages(name, language)));
    return all;
  }
}
