package app.cairn.text;

import java.util.Locale;

/// The languages of the interface, French first.
public enum Language {
  FRENCH(Locale.FRANCE),
  ENGLISH(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// The two letters of ISO 639: `fr`, `en`.
  public String code() {
    return locale.getLanguage();
  }

  /// The language of this computer: English where it speaks English, French everywhere else.
  public static Language ofSystem() {
    return ofSystem(Locale.getDefault());
  }

  static Language ofSystem(Locale locale) {
    // Without a country it is no choice of anybody: Java calls the C locale English.
    return locale.getCountry().isEmpty() ? FRENCH : of(locale.getLanguage());
  }

  /// English for `en`, French for anything else.
  public static Language of(String code) {
    return ENGLISH.code().equals(code) ? ENGLISH : FRENCH;
  }
}
