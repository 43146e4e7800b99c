package app.cairn.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Dates, times, durations and numbers as a language writes them, in the time zone of this
/// computer. Any thread.
public final class Formats {

  private final Messages messages;
  private final Language language;
  private final ZoneId zone;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dayAndMonth;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter monthAndYear;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter time;

  public Formats(Messages messages) {
    this(messages, ZoneId.systemDefault());
  }

  public Formats(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.language = messages.language();
    this.zone = zone;
    boolean french = language == Language.FRENCH;
    this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    this.dayAndMonth = DateTimeFormatter.ofPattern("d MMMM", language.locale());
    this.shortDay = DateTimeFormatter.ofPattern("d MMM", language.locale());
    this.monthAndYear = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
    this.weekday = DateTimeFormatter.ofPattern(french ? "EEEE" : "EEEE,", language.locale());
    this.time =
        DateTimeFormatter.ofPattern(french ? "H'\u00A0h\u00A0'mm" : "H:mm", language.locale());
  }

  /// `12 mars 2026`; in French the first of a month is `1er`.
  public String date(LocalDate day) {
    return first(day, date.format(day));
  }

  public String date(Instant moment) {
    return date(day(moment));
  }

  /// `12 mars`.
  public String dayAndMonth(Instant moment) {
    return first(day(moment), dayAndMonth.format(day(moment)));
  }

  /// Where there is little room: `12 mars`, `21 sept.`; in English `21 Sept`.
  public String shortDay(Instant moment) {
    return first(day(moment), shortDay.format(day(moment)));
  }

  /// `jeudi 12 mars`, or `Thursday, 12 March` in English.
  public String weekday(LocalDate day) {
    return weekday.format(day) + " " + first(day, dayAndMonth.format(day));
  }

  /// `mars 2026`.
  public String monthAndYear(Instant moment) {
    return monthAndYear.format(day(moment));
  }

  /// `104 %`, or `104%` in English.
  ///
  /// @param share 1.04
  public String percent(double share) {
    return Math.round(share * 100) + (language == Language.FRENCH ? "\u00A0%" : "%");
  }

  /// `14 h 32`, or `14:32` in English.
  public String time(Instant moment) {
    return time.format(moment.atZone(zone));
  }

  /// A moment seen from `now`: `14 h 32` today, `hier, 18 h 40`, else the date.
  public String relative(Instant moment, Instant now) {
    long days = day(moment).until(day(now), ChronoUnit.DAYS);
    if (days == 0) {
      return time(moment);
    }
    if (days == 1) {
      return messages.get("format.yesterday", time(moment));
    }
    return date(moment);
  }

  /// Date and time, for file names and lists: `12 mars 2026, 14 h 32`.
  public String dateAndTime(Instant moment) {
    return date(moment) + ", " + time(moment);
  }

  /// To the second: `42 s`, `1 min 04 s`, `12 min`.
  public String duration(Duration duration) {
    long seconds = Math.round(duration.toMillis() / 1000.0);
    long minutes = seconds / 60;
    long rest = seconds % 60;
    if (minutes == 0) {
      return rest + "\u00A0s";
    }
    String whole = minutes + "\u00A0min";
    return rest == 0 ? whole : whole + "\u00A0" + (rest < 10 ? "0" : "") + rest + "\u00A0s";
  }

  /// What adds up: `25 min`, `3 h`, `3 h 25`; in English `3 h 25 min`.
  public String minutes(int minutes) {
    int rest = minutes % 60;
    if (minutes < 60) {
      return rest + "\u00A0min";
    }
    String hours = minutes / 60 + "\u00A0h";
    if (rest == 0) {
      return hours;
    }
    String more = hours + "\u00A0" + (rest < 10 ? "0" : "") + rest;
    return language == Language.FRENCH ? more : more + "\u00A0min";
  }

  /// `2 600`, `12,5`: at most one decimal.
  public String number(double number) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /// The size of a file: `118 Ko`, `1,2 Mo`, or `118 KB` in English; never nothing at all.
  public String size(long bytes) {
    double kilobytes = Math.max(1, Math.ceil(bytes / 1000.0));
    return kilobytes < 1000
        ? messages.get("format.kilobytes", number(kilobytes))
        : messages.get("format.megabytes", number(kilobytes / 1000));
  }

  public LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  /// Where the person is: a day begins at their midnight.
  public ZoneId zone() {
    return zone;
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  private String first(LocalDate day, String written) {
    return language == Language.FRENCH && day.getDayOfMonth() == 1
        ? "1er" + written.substring(1)
        : written;
  }
}
