package app.cairn.offer;

import java.util.List;

/// A guided question that helps the mission to be found. What it says stands in the messages, under `exercise.<key>.title`,
/// `.question` and `.hint`; a dossier keeps only the key and the [Reflection].
///
/// @param key what a dossier calls it, for ever: never renamed, never used for another question
/// @param family what kind of question it is
public record Exercise(String key, Family family) {

  /// Families of questions, in the order they are proposed.
  public enum Family {
    /// What I was told I do well.
    TALENTS,
    /// Moments of energy.
    ENERGY,
    /// What I grieve, and what it taught me.
    GRIEF,
    /// Whom I want to serve.
    PEOPLE,
    /// What I refuse.
    REFUSALS,
    /// Dreams.
    DREAMS
  }

  /// All of them, in the order they are proposed.
  public static final List<Exercise> ALL = List.of();
}
