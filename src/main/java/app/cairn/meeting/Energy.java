package app.cairn.meeting;

/// How one feels before or after a meeting: one of five stones, the person’s own judgement.
public final class Energy {

  /// Not noted.
  public static final int UNSAID = 0;

  /// « à plat »
  public static final int LEAST = 1;

  /// « portée »
  public static final int MOST = 5;

  private Energy() {}

  static void requireOne(int energy) {
    if (energy < UNSAID || energy > MOST) {
      throw new IllegalArgumentException("Energy is 1 to 5, or 0 when not noted: " + energy);
    }
  }
}
