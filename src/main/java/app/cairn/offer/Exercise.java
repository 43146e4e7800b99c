package app.cairn.offer;

import java.util.List;

/// A guided question that helps the mission to be found. What it says stands in the messages, under
/// `exercise.<key>.title`, `.question` and `.hint`; a dossier keeps only the key and the
/// [Reflection].
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
  public static final List<Exercise> ALL =
      List.of(
          new Exercise("askedFor", Family.TALENTS),
          new Exercise("thankedFor", Family.TALENTS),
          new Exercise("easyForMe", Family.TALENTS),
          new Exercise("servedSomeone", Family.ENERGY),
          new Exercise("timeFlew", Family.ENERGY),
          new Exercise("proudAlone", Family.ENERGY),
          new Exercise("grievedJob", Family.GRIEF),
          new Exercise("griefTaught", Family.GRIEF),
          new Exercise("angers", Family.GRIEF),
          new Exercise("peopleTouch", Family.PEOPLE),
          new Exercise("wantToServe", Family.PEOPLE),
          new Exercise("neighbours", Family.PEOPLE),
          new Exercise("neverAgain", Family.REFUSALS),
          new Exercise("conditions", Family.REFUSALS),
          new Exercise("childhoodDream", Family.DREAMS),
          new Exercise("tenYears", Family.DREAMS));
}
