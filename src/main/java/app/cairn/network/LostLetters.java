package app.cairn.network;

/// Words that a program could not write: « ?ukasz » of « Łukasz ».
public final class LostLetters {

  private LostLetters() {}

  /// True where `held` is `read` with question marks in place of letters.
  public static boolean in(String held, String read) {
    if (held.indexOf('?') < 0 || held.equals(read) || read.isBlank()) {
      return false;
    }
    int[] one = held.codePoints().toArray();
    int[] other = read.codePoints().toArray();
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i] && (one[i] != '?' || !Character.isLetter(other[i]))) {
        return false;
      }
    }
    return true;
  }
}
