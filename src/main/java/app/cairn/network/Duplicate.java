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
    PROFILE(Certainty.SURE),
    /// An e-mail address that is one’s own.
    EMAIL(Certainty.SURE),
    /// One name, and one organisation.
    NAME_AND_ORGANISATION(Certainty.ASKED),
    /// One name; the organisations differ, or are not known.
    NAME(Certainty.DOUBTFUL),
    /// « A. Rivière » and « Anne Rivière ».
    INITIAL(Certainty.DOUBTFUL),
    /// « Rivière » and « Riviere-Blanc » are not; « Lefevre » and « Lefebvre » are.
    SPELLING(Certainty.DOUBTFUL);

    private final Certainty certainty;

    Why(Certainty certainty) {
      this.certainty = certainty;
    }
  }

  /// How sure one may be.
  public enum Certainty {
    /// They are one.
    SURE,
    /// Very likely: ask.
    ASKED,
    /// Perhaps: propose.
    DOUBTFUL
  }

  public Certainty certainty() {
    return why.certainty;
  }
}
