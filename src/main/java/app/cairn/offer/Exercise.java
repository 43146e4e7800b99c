package app.cairn.offer;

/// A guided question that helps the mission to be found. Exercises are resources of the program, one list a
/// language; the dossier keeps only their keys and the answers.
///
/// @param key what a dossier calls it, for ever: never renamed, never used again
/// @param family what kind of question it is
/// @param title a few words, as in a list: « Ce qu’on me demande toujours »
/// @param question the question itself, one or two sentences
/// @param hint a hand held out to whoever does not know where to begin
public record Exercise(String key, Family family, String title, String question, String hint) {

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
}
