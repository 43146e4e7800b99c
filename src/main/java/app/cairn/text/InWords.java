package app.cairn.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Small numbers and recent days as one says them: « onze », « il y a trois jours ». Any thread.
public final class InWords {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WEEKS_IN_DAYS = 28;
  private static final int MONTHS_OF_A_YEAR = 12;

  private final Messages messages;

  public InWords(Messages messages) {
    this.messages = messages;
  }

  /// « un », « onze »; in figures beyond sixteen.
  public String count(long number) {
    String key = "format.number." + number;
    return messages.has(key) ? messages.get(key) : new Formats(messages).number(number);
  }

  /// The same before a feminine noun: « une ».
  public String countFeminine(long number) {
    return number == 1 ? messages.get("format.number.one.feminine") : count(number);
  }

  /// « aujourd’hui », « hier », « il y a trois jours », « il y a deux ans »; empty for a day to
  /// come.
  public Optional<String> ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    long months = ChronoUnit.MONTHS.between(day, today);
    if (days < 0) {
      return Optional.empty();
    }
    if (days < 2) {
      return Optional.of(messages.get(days == 0 ? "format.ago.today" : "format.ago.yesterday"));
    }
    if (days < DAYS_OF_A_WEEK) {
      return Optional.of(ago("format.ago.days", days, count(days)));
    }
    if (days < WEEKS_IN_DAYS) {
      long weeks = days / DAYS_OF_A_WEEK;
      return Optional.of(ago("format.ago.weeks", weeks, countFeminine(weeks)));
    }
    if (months < MONTHS_OF_A_YEAR) {
      return Optional.of(ago("format.ago.months", Math.max(1, months), count(Math.max(1, months))));
    }
    long years = months / MONTHS_OF_A_YEAR;
    return Optional.of(ago("format.ago.years", years, count(years)));
  }

  private String ago(String key, long number, String words) {
    return messages.get(key, number, words);
  }
}
