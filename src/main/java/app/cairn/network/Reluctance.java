package app.cairn.network;

import java.time.LocalDate;

/// What it costs to pass by somebody: one handshake, and something for how hard it may be to ask.
///
/// | what | weight |
/// |---|---|
/// | a handshake | 67,108,864 (2²⁶) |
/// | warmth: close · cordial · distant, or not said | 0 · 4 · 8 |
/// | latest exchange: within 3 months · within 12 · not known · longer ago | 0 · 1 · 2 · 3 |
/// | opens many doors · does not, or not that one knows | 0 · 2 |
///
/// The sum is lexicographic: all that is not a handshake stays under 14 a person, so that even a
/// path through millions of people never makes up for one handshake less. Among paths of one length
/// the warmest wins; a recent exchange or a hub helps where warmth is equal, both together make up
/// for one pebble of warmth. All weights are whole numbers that a `double` holds exactly.
record Reluctance(LocalDate today) {

  static final double HANDSHAKE = 1 << 26;

  private static final int A_PEBBLE = 4;
  private static final int RECENT_MONTHS = 3;

  /// Of being introduced to, or by, `contact`: more than [#HANDSHAKE], and hardly.
  double of(Contact contact) {
    return HANDSHAKE
        + coolness(contact.warmth())
        + silence(contact.lastContact())
        + (contact.hub() ? 0 : 2);
  }

  /// Of being introduced to somebody of whom nothing is known.
  double ofAnybody() {
    return HANDSHAKE + coolness(Warmth.UNKNOWN) + silence(null) + 2;
  }

  private static int coolness(Warmth warmth) {
    return A_PEBBLE * (Warmth.CLOSE.pebbles() - Math.max(1, warmth.pebbles()));
  }

  private int silence(LocalDate latest) {
    if (latest == null) {
      return 2;
    }
    if (!latest.plusMonths(RECENT_MONTHS).isBefore(today)) {
      return 0;
    }
    return latest.plusMonths(Dormancy.MONTHS).isBefore(today) ? 3 : 1;
  }
}
