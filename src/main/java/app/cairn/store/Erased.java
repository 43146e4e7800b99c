package app.cairn.store;

import java.nio.file.Path;
import java.util.List;

/// How far an erasure came.
///
/// @param unreached files of ours, in the application’s own folder, that may hold the person still:
///   broken, or on a disk that refuses; tried again at the next opening
/// @param beside other files of the same dossier beside the document, which nobody touched
public record Erased(List<Path> unreached, List<Path> beside) {

  public Erased {
    unreached = List.copyOf(unreached);
    beside = List.copyOf(beside);
  }
}
