package app.cairn.store;

import java.nio.file.Path;

/// Something that the person should know, said once (`store.notice.<KIND>`, {0} being the file's
/// name).
///
/// @param path the file it is about
public record Notice(Kind kind, Path path) {

  /// What happened.
  public enum Kind {
    /// The program had stopped before the document was up to date; what was written is there again.
    RECOVERED,
    /// What could not be brought into the document the last time now is.
    CAUGHT_UP,
    /// The words came from this computer, where another file of the same dossier could not take
    /// them: they are in this one now, which is kept among the copies as it was.
    FROM_ELSEWHERE,
    /// Another version of it stands in the document’s place: ours is kept beside it, and is what is
    /// open now.
    OURS_BESIDE,
    /// The same, and what stands there now is another dossier.
    OURS_BESIDE_DOSSIER,
    /// The same, and what stands there now is no dossier that we can read.
    OURS_BESIDE_FILE,
    /// On opening: work of this computer that the document does not hold is kept beside it.
    EARLIER_BESIDE,
    /// The same, and what stands there is another dossier.
    EARLIER_BESIDE_DOSSIER,
    /// The private copy of what was written last is broken; the document was opened instead.
    WORKING_COPY_BROKEN,
    /// A later version of the program made the document: here one may only look at it.
    READ_ONLY,
    /// The same, and the working copy here holds words that the document does not: they are not
    /// shown, and stay.
    WORDS_ASIDE,
    /// Somebody else’s version arrived at the last moment: it is kept beside the document.
    THEIRS_BESIDE,
    /// The same, of another dossier.
    THEIRS_BESIDE_DOSSIER,
    /// The same, of what is no dossier that we can read.
    THEIRS_BESIDE_FILE
  }

  /// The key of its sentence.
  public String key() {
    return "store.notice." + kind.name();
  }

  public String fileName() {
    return FileNames.of(path);
  }
}
