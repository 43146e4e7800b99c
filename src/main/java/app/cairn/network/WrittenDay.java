package app.cairn.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as files write them: « 28 Sep 2026 », « le 3 janv. 2019 », « 2026-09-28 », « 2026.09.28 »,
/// « 28/09/2026 », « 28.09.26 ». What names no day, « mars 2022 » or « le 3 avril », is none.
public final class WrittenDay {

  private static final Pattern WORDED =
      Pattern.compile("(\\d{1,2})(?:er)?[ -]+(\\p{L}+)\\.?,?[ -]+(\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: +\\d{1,2}[:h].*)?");
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})(?: +\\d{1,2}[:h].*)?");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di,? +|dimanche,? +)?",
          Pattern.CASE_INSENSITIVE);

  /// Under these, the month may come first.
  private static final Set<String> ENGLISH = Set.of("last contact", "last exchange");

  /// « 70 » and later are of the century before.
  private static final int CENTURY = 70;

  /// By their beginnings, without accents, in both languages.
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb", "fev"),
          List.of("mar"),
          List.of("apr", "avr"),
          List.of("may", "mai"),
          List.of("jun", "juin"),
          List.of("jul", "juil"),
          List.of("aug", "aou"),
          List.of("sep"),
          List.of("oct"),
          List.of("nov"),
          List.of("dec"));

  private WrittenDay() {}

  /// The day as ISO 8601 writes it; as it was written where it is none that can be told.
  public static String iso(String written) {
    LocalDate day = read(written.strip());
    return day == null ? written : day.toString();
  }

  /// The day, or null where it is none that can be told.
  ///
  /// @param heading of the column it stands in
  static LocalDate read(String heading, String written) {
    Matcher brief = SHORT.matcher(written);
    if (!brief.matches()) {
      return read(written);
    }
    boolean either = number(brief.group(1)) <= 12 && number(brief.group(3)) <= 12;
    if (either && ENGLISH.contains(Likeness.words(heading))) {
      return null;
    }
    int year = number(brief.group(4));
    String whole = String.valueOf(year < CENTURY ? 2000 + year : 1900 + year);
    return read(brief.group(1) + "/" + brief.group(3) + "/" + whole);
  }

  /// The day, or null where it is none that can be told.
  public static LocalDate read(String written) {
    try {
      Matcher iso = ISO.matcher(written);
      if (iso.matches()) {
        return day(iso.group(1), number(iso.group(3)), iso.group(4));
      }
      String bare = BEFORE.matcher(written.replaceAll("\\h+", " ")).replaceFirst("");
      Matcher worded = WORDED.matcher(bare);
      if (worded.matches()) {
        return day(worded.group(3), month(worded.group(2)), worded.group(1));
      }
      Matcher slashed = SLASHED.matcher(written);
      return slashed.matches()
          ? day(slashed.group(4), number(slashed.group(3)), slashed.group(1))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /// 1 to 12; 0 where it is no month.
  private static int month(String name) {
    String bare = Likeness.words(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String beginning : MONTHS.get(i)) {
        if (bare.startsWith(beginning)) {
          return i + 1;
        }
      }
    }
    return 0;
  }
}
