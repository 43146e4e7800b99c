package app.cairn.network;

import java.util.Comparator;

/// Two contacts who may be one person.
///
/// @param left who was noted first
/// @param right the other
/// @param why what they have in common
public record Duplicate(Contact left, Contact right, Why why) {

  /// The surest first; then by name.
  public static final Comparator<Duplicate> ORDER =
      Comparator.comparing(Duplicate::why)
          .thenComparing(pair -> pair.left().lastName())
          .thenComparing(pair -> pair.left().firstName())
          .thenComparing(pair -> pair.left().id())
          .thenComparing(pair -> pair.right().id());

  /// What two contacts have in common, the surest first.
  public enum Why {
    /// The address of one profile.
    PROFILE,
    /// An e-mail address that is one’s own.
    EMAIL,
    /// One name, and one organisation.
    NAME_AND_ORGANISATION,
    /// One name; the organisations differ, or are not known.
    NAME,
    /// « A. Rivière » and « Anne Rivière ».
    INITIAL,
    /// « Rivière » and « Riviere-Blanc » are not; « Lefevre » and « Lefebvre » are.
    SPELLING
  }
}
