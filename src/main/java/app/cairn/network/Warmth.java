package app.cairn.network;

/// How close the person feels to a contact, in their own judgement. Never a score: it helps to
/// choose whom to call first.
public enum Warmth {
  /// Not said.
  UNKNOWN,
  /// « Nous nous connaissons de loin. »
  DISTANT,
  /// « Nous nous parlons volontiers. »
  CORDIAL,
  /// « Je peux l’appeler ce soir. »
  CLOSE;

  /// How many of three pebbles are filled: 0 to 3.
  public int pebbles() {
    return ordinal();
  }

  /// True for those whom one calls without a second thought, or nearly.
  public boolean warm() {
    return this == CORDIAL || this == CLOSE;
  }
}
