package app.cairn.network;

/// How far apart two words are: the fewest letters to add, take away or replace (Levenshtein’s
/// distance).
final class Spelling {

  /// Words of so many letters may differ by two.
  private static final int LONG = 10;

  /// Shorter ones are other words when one letter is another.
  private static final int SHORT = 4;

  private Spelling() {}

  /// True where one may be a slip in the other: one letter, two in a long word; equal words are.
  static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORT) {
      return false;
    }
    int allowed = shorter >= LONG ? 2 : 1;
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return before[b.length()];
  }
}
