package app.cairn.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A moment to come as one says it: `jeudi 12 h 30`, `demain à midi`, `3 avril, 9h`, `dans trois
/// semaines`, `thursday 2pm`. What is left out is the next there is.
///
/// @param day null where none is said, or none that one understands
/// @param time null where none is said
public record SaidMoment(LocalDate day, LocalTime time) {

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2}) ?(?:h(?:eures?)?|:)(?: ?(\\d{2}))?(?: ?(et quart|et demie?|moins le"
              + " quart))?(?: ?(am|pm)\\b)?(?![\\d/])");
  private static final Pattern HALVES =
      Pattern.compile("\\b(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm)\\b");
  private static final Pattern NOON =
      Pattern.compile("\\b(?:midi|noon)\\b(?: (et quart|et demie?))?");
  private static final Pattern LATE = Pattern.compile("\\b(?:de l'apres[- ]midi|du soir)\\b");
  private static final Pattern BESIDE =
      Pattern.compile("\\b(?:a|at|vers|le|on|the|du matin|of)\\b|,");
  private static final Pattern AHEAD =
      Pattern.compile("(?:dans|in) (\\d{1,3}|\\p{L}+) (jours?|days?|semaines?|weeks?)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(next )?(\\p{L}{3,})\\.?( prochaine?| en huit| week)?(?: (.+))?");

  private static final int A_WEEK = 7;
  private static final int NOON_HOUR = 12;

  /// True where both are said.
  public boolean whole() {
    return day != null && time != null;
  }

  /// @throws NullPointerException unless it is [#whole()]
  public LocalDateTime moment() {
    return LocalDateTime.of(day, time);
  }

  /// How a day written as a date is read, of which the year may be left out: the latest one that is
  /// not after `today`.
  @FunctionalInterface
  public interface Dates {

    Optional<LocalDate> read(String text, Language language, LocalDate today);
  }

  /// @param now what is left out is told from: a day that has gone by is the next one of its name
  /// @param dates reads `3 avril`, `12/03`
  public static SaidMoment of(String text, Language language, LocalDateTime now, Dates dates) {
    String said = Folding.fold(text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " "));
    Clock clock = Clock.in(said);
    String rest = BESIDE.matcher(clock.rest()).replaceAll(" ").strip().replaceAll(" +", " ");
    if (rest.isEmpty()) {
      boolean gone = clock.time() == null || !clock.time().isAfter(now.toLocalTime());
      LocalDate next = clock.time() == null ? null : now.toLocalDate().plusDays(gone ? 1 : 0);
      return new SaidMoment(next, clock.time());
    }
    try {
      return new SaidMoment(
          new Days(language, now, dates).day(rest, clock.time()).orElse(null), clock.time());
    } catch (DateTimeException _) {
      // The 31st of February is no day.
      return new SaidMoment(null, clock.time());
    }
  }

  /// Reads the day of what is said.
  private record Days(Language language, LocalDateTime now, Dates dates) {

    private Optional<LocalDate> day(String said, LocalTime time) {
      LocalDate today = now.toLocalDate();
      switch (said) {
        case "aujourd'hui", "today" -> {
          return Optional.of(today);
        }
        case "demain", "tomorrow" -> {
          return Optional.of(today.plusDays(1));
        }
        case "apres-demain", "apres demain", "day after tomorrow" -> {
          return Optional.of(today.plusDays(2));
        }
        default -> {
          // Said otherwise.
        }
      }
      Matcher ahead = AHEAD.matcher(said);
      if (ahead.matches()) {
        int unit = ahead.group(2).startsWith("j") || ahead.group(2).startsWith("d") ? 1 : A_WEEK;
        return count(ahead.group(1)).map(many -> today.plusDays((long) many * unit));
      }
      Matcher number = NUMBER.matcher(said);
      if (number.matches()) {
        LocalDate here = today.withDayOfMonth(Integer.parseInt(number.group(1)));
        return Optional.of(here.isBefore(today) ? here.plusMonths(1) : here);
      }
      Matcher named = WEEKDAY.matcher(said);
      Optional<DayOfWeek> weekday = named.matches() ? weekday(named.group(2)) : Optional.empty();
      if (weekday.isPresent() && named.group(4) != null) {
        return date(named.group(4), today).filter(day -> day.getDayOfWeek() == weekday.get());
      }
      if (weekday.isPresent()) {
        boolean later = named.group(1) != null || named.group(3) != null;
        LocalDate next = next(weekday.get(), time, later);
        boolean further = " en huit".equals(named.group(3)) || " week".equals(named.group(3));
        return Optional.of(further ? next.plusDays(A_WEEK) : next);
      }
      return date(said, today);
    }

    /// Today where the hour is still to come, unless a later one is meant.
    private LocalDate next(DayOfWeek weekday, LocalTime time, boolean later) {
      int days = Math.floorMod(weekday.getValue() - now.getDayOfWeek().getValue(), A_WEEK);
      boolean gone = time != null && !time.isAfter(now.toLocalTime());
      return now.toLocalDate().plusDays(days == 0 && (later || gone) ? A_WEEK : days);
    }

    /// They look back: told from nearly a year ahead, they find the next.
    private Optional<LocalDate> date(String said, LocalDate today) {
      return dates.read(said, language, today.plusYears(1).minusDays(1));
    }

    private Optional<DayOfWeek> weekday(String word) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (Folding.fold(day.getDisplayName(TextStyle.FULL, language.locale())).startsWith(word)) {
          return Optional.of(day);
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<Integer> count(String said) {
    return switch (said) {
      case "un", "une", "one", "a" -> Optional.of(1);
      case "deux", "two" -> Optional.of(2);
      case "trois", "three" -> Optional.of(3);
      case "quatre", "four" -> Optional.of(4);
      case "huit", "eight" -> Optional.of(A_WEEK);
      case "quinze" -> Optional.of(2 * A_WEEK);
      default -> said.matches("\\d+") ? Optional.of(Integer.valueOf(said)) : Optional.empty();
    };
  }

  /// The hour that is said, and what is said beside it.
  private record Clock(LocalTime time, String rest) {

    static Clock in(String said) {
      boolean late = LATE.matcher(said).find();
      String clean = LATE.matcher(said).replaceAll(" ");
      Matcher halves = HALVES.matcher(clean);
      if (halves.find()) {
        return at(halves.group(1), halves.group(2), null, halves.group(3), clean, halves);
      }
      Matcher clock = CLOCK.matcher(clean);
      if (clock.find()) {
        String half = late ? "pm" : clock.group(4);
        return at(clock.group(1), clock.group(2), clock.group(3), half, clean, clock);
      }
      Matcher noon = NOON.matcher(clean);
      return noon.find()
          ? at("12", null, noon.group(1), null, clean, noon)
          : new Clock(null, clean);
    }

    private static Clock at(
        String hour, String minute, String part, String half, String said, Matcher found) {
      String rest = said.substring(0, found.start()) + " " + said.substring(found.end());
      int hours = Integer.parseInt(hour);
      if ("pm".equals(half) && hours < NOON_HOUR) {
        hours += NOON_HOUR;
      } else if ("am".equals(half) && hours == NOON_HOUR) {
        hours = 0;
      }
      int minutes = minute == null ? 0 : Integer.parseInt(minute);
      if (hours > 23 || minutes > 59) {
        return new Clock(null, rest);
      }
      LocalTime time = LocalTime.of(hours, minutes);
      return new Clock(part == null ? time : time.plusMinutes(minutesOf(part)), rest);
    }

    private static int minutesOf(String part) {
      return switch (part) {
        case "et quart" -> 15;
        case "moins le quart" -> -15;
        default -> 30;
      };
    }
  }
}
