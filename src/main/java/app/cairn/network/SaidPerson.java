package app.cairn.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Somebody said in one go: « Anne Rivière », « Anne Rivière, CHU de Nantes » or « Anne Rivière
/// (CHU de Nantes) ». Wherever one answers with somebody it is read here: a comma goes before the
/// organisation, a semicolon before the next person; before that, [SaidPeople] tells apart those
/// who are said with commas alone. (Where a field holds a name and nothing else, [PersonName] reads
/// it.)
///
/// @param name as it was typed, without the organisation
/// @param organisation empty when none was said
public record SaidPerson(String name, String organisation) {

  public SaidPerson {
    Objects.requireNonNull(name);
    Objects.requireNonNull(organisation);
  }

  /// All those who are said: a semicolon or a new line goes before the next one.
  public static List<SaidPerson> all(String said) {
    return Arrays.stream(said.split("[;\\n]"))
        .map(SaidPerson::of)
        .filter(one -> !one.name().isEmpty())
        .toList();
  }

  /// Tells `said` apart; spaces around and between words do not count.
  public static SaidPerson of(String said) {
    String clean = said.strip().replaceAll("\\s+", " ");
    int open = clean.indexOf('(');
    if (open > 0 && clean.endsWith(")")) {
      return new SaidPerson(
          clean.substring(0, open).strip(), clean.substring(open + 1, clean.length() - 1).strip());
    }
    int comma = clean.indexOf(',');
    if (comma == 0) {
      return of(clean.substring(1));
    }
    if (comma > 0) {
      return new SaidPerson(clean.substring(0, comma).strip(), clean.substring(comma + 1).strip());
    }
    return new SaidPerson(clean, "");
  }
}
