package app.cairn.network;

import java.util.Objects;

/// Somebody said in one go: « Anne Rivière », « Anne Rivière, CHU de Nantes » or « Anne Rivière
/// (CHU de Nantes) ».
///
/// @param name as it was typed, without the organisation
/// @param organisation empty when none was said
public record SaidPerson(String name, String organisation) {

  public SaidPerson {
    Objects.requireNonNull(name);
    Objects.requireNonNull(organisation);
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
    if (comma > 0) {
      return new SaidPerson(clean.substring(0, comma).strip(), clean.substring(comma + 1).strip());
    }
    return new SaidPerson(clean, "");
  }
}
