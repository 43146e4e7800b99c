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
    if (Math.abs(a.length() - b.length()) > allowed) {
      return false;
    }
    return allowed == 1 ? oneLetterApart(a, b) : distance(a, b) <= allowed;
  }

  /// True where nothing but one letter differs, of two unequal words of nearly one length: asked a
  /// million times where thirty thousand people are compared.
  private static boolean oneLetterApart(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    int rest = longer.length() - at - 1;
    return longer.regionMatches(at + 1, shorter, shorter.length() - rest, rest);
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
