package app.cairn.ui.shell;

import java.time.Instant;

/// How well the latest words are kept.
///
/// @param step how far they got
/// @param at for [Step#PUBLISHED], when the document was last brought up to date; else null
/// @param trouble for [Step#FAILING] and [Step#UNPUBLISHED], what to tell; else null
public record SaveState(Step step, Instant at, Saying trouble) {

  /// That of what one may only look at.
  public static final SaveState LOOKING = new SaveState(Step.LOOKING, null, null);

  /// The same while words are being typed that nothing holds yet: no trouble, but not all is kept.
  SaveState whileTyping() {
    return trouble == null ? new SaveState(Step.WRITING, null, null) : this;
  }

  /// How far the latest change got.
  public enum Step {
    /// Being written.
    WRITING,
    /// « Enregistré sur cet ordinateur »: in the working copy, safe.
    KEPT,
    /// « Fichier à jour »: in the document too.
    PUBLISHED,
    /// Safe in the working copy, but the document refuses it.
    UNPUBLISHED,
    /// One may only look: there is nothing to keep.
    LOOKING,
    /// The working copy itself cannot be written: only memory holds it.
    FAILING
  }
}
