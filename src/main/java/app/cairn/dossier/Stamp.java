package app.cairn.dossier;

import java.util.Locale;

/// When a change was made, in an order that all copies of a dossier agree on.
///
/// A hybrid logical clock (Kulkarni and others, 2014): the wall clock in milliseconds since 1970, a
/// counter for what happens within one of them, and the replica to tell two computers apart. Its
/// text sorts as the stamp does.
///
/// @param millis less than 2^47
/// @param counter 0 to 2^31 − 1
/// @param replica the copy that made the change: lower-case letters and digits
public record Stamp(long millis, int counter, String replica) implements Comparable<Stamp> {

  public Stamp {
    if (millis < 0 || millis >= 1L << 47 || counter < 0) {
      throw new IllegalArgumentException("Out of range: " + millis + "/" + counter);
    }
    if (replica.isEmpty()) {
      throw new IllegalArgumentException("A stamp has a replica");
    }
  }

  /// @throws IllegalArgumentException when `text` was not made by [#toString()]
  public static Stamp parse(String text) {
    Stamp stamp;
    try {
      stamp =
          new Stamp(
              Long.parseLong(text, 0, 12, 16),
              Integer.parseInt(text, 13, 21, 16),
              text.substring(22));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("Not a stamp: " + text, e);
    }
    // Another writing of the same numbers would sort elsewhere.
    if (!stamp.toString().equals(text)) {
      throw new IllegalArgumentException("Not a stamp: " + text);
    }
    return stamp;
  }

  @Override
  public int compareTo(Stamp other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%012x-%08x-%s", millis, counter, replica);
  }
}
