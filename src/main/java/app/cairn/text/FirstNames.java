package app.cairn.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Which first names are borne by women, which by men, so that a French sentence agrees. Only those
/// that leave no doubt say so; of any other (Camille, Dominique) nothing is said, and the sentence
/// is turned so that nothing agrees. Any thread.
public final class FirstNames {

  /// What a first name says.
  public enum Gender {
    FEMININE,
    MASCULINE,
    /// Nothing.
    UNSAID
  }

  /// Read from the program’s own files once, by whoever is the first to ask: the window has them
  /// read while it comes, off its own thread.
  private static final Map<String, Gender> GENDERS = read();

  /// Of « Jean-Marc », « Anne Laure » or « Tante Yvonne » the first word tells.
  public Gender of(String firstName) {
    return GENDERS.getOrDefault(first(firstName), Gender.UNSAID);
  }

  /// True for what is a first name, whoever bears it.
  public boolean known(String firstName) {
    return GENDERS.containsKey(first(firstName));
  }

  private static String first(String firstName) {
    return Folding.fold(firstName.strip()).split("[ -]", 2)[0];
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    read("first-names-feminine.txt", Gender.FEMININE, genders);
    read("first-names-masculine.txt", Gender.MASCULINE, genders);
    read("first-names-either.txt", Gender.UNSAID, genders);
    return Map.copyOf(genders);
  }

  private static void read(String file, Gender gender, Map<String, Gender> genders) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FirstNames.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line : in.lines().toList()) {
        for (String name : line.split(" ")) {
          genders.put(Folding.fold(name), gender);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
