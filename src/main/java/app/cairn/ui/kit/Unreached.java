package app.cairn.ui.kit;

import java.util.List;

/// The files that still hold somebody who was erased, by their names.
///
/// @param ours kept by the program, and refusing for now: tried again later
/// @param beside copies and other versions of the dossier in the same folder, which nobody touched
public record Unreached(List<String> ours, List<String> beside) {

  public Unreached {
    ours = List.copyOf(ours);
    beside = List.copyOf(beside);
  }
}
