package app.cairn.ui.kit.field;

import app.cairn.text.Folding;
import app.cairn.text.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as one writes it: `12/03/2026`, `12.3.26`, `2026-03-12`, `12 mars 2026`, `12 mars`, `mars
/// 2026`. Day first, always: it is not America here.
public final class SaidDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\s)?(\\p{L}{3,})\\.?(?:\\s(\\d{4}))?");

  private static final int YEARS = 100;

  private SaidDay() {}

  /// True for a day on which one can have met somebody: not to come, and within a lifetime.
  public static boolean met(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS));
  }

  /// @param today what a year or a day left out is told from: the latest one that is not to come
  /// @return empty where `text` says no day
  public static Optional<LocalDate> of(String text, Language language, LocalDate today) {
    String clean = Folding.fold(text.strip().replaceAll("\\s+", " "));
    try {
      Matcher iso = ISO.matcher(clean);
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
      }
      Matcher figures = FIGURES.matcher(clean);
      if (figures.matches()) {
        return Optional.of(
            day(figures.group(3), number(figures.group(2)), number(figures.group(1)), today));
      }
      Matcher words = WORDS.matcher(clean);
      if (words.matches() && (words.group(1) != null || words.group(3) != null)) {
        int day = words.group(1) == null ? 1 : number(words.group(1));
        return month(words.group(2), language).map(month -> day(words.group(3), month, day, today));
      }
      return Optional.empty();
    } catch (DateTimeException _) {
      // The 31st of February is no day.
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, int day, LocalDate today) {
    if (year == null) {
      LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
      return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }
    int number = number(year);
    return LocalDate.of(year.length() == 2 ? 2000 + number : number, month, day);
  }

  private static Optional<Integer> month(String word, Language language) {
    for (Month month : Month.values()) {
      if (name(month, language.locale()).startsWith(word)) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }

  private static String name(Month month, Locale locale) {
    return Folding.fold(month.getDisplayName(TextStyle.FULL, locale));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
