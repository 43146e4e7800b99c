package app.cairn.network;

import java.time.LocalDate;

/// Who sleeps: a person one knows, and with whom there was no exchange for some months.
///
/// @param months 12 unless the person set it otherwise
/// @param today on the calendar of the person
public record Dormancy(int months, LocalDate today) {

  /// The usual measure.
  public static final int MONTHS = 12;

  /// True where the latest exchange is known and long ago; somebody of whom no exchange is known,
  /// or whom one never knew oneself, does not sleep.
  public boolean dormant(Contact contact) {
    return contact.degree() == 1
        && contact.lastContact() != null
        && contact.lastContact().plusMonths(months).isBefore(today);
  }
}
