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

  private final Map<String, Gender> genders = new HashMap<>();

  /// Reads them from the program’s own files.
  public FirstNames() {
    read("first-names-feminine.txt", Gender.FEMININE);
    read("first-names-masculine.txt", Gender.MASCULINE);
    read("first-names-either.txt", Gender.UNSAID);
  }

  /// Of « Jean-Marc », « Anne Laure » or « Tante Yvonne » the first word tells.
  public Gender of(String firstName) {
    return genders.getOrDefault(first(firstName), Gender.UNSAID);
  }

  /// True for what is a first name, whoever bears it.
  public boolean known(String firstName) {
    return genders.containsKey(first(firstName));
  }

  private static String first(String firstName) {
    return Folding.fold(firstName.strip()).split("[ -]", 2)[0];
  }

  private void read(String file, Gender gender) {
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
