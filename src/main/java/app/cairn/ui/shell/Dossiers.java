package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import java.nio.file.Path;
import java.util.List;

/// Where the window gets its dossiers from. What it promises is kept by the store; the two never
/// meet but where the program is composed. Off the JavaFX thread: these take their time.
public interface Dossiers {

  /// Makes sure that there is a place to work in.
  ///
  /// @throws Refusal when there is none: no dossier can then be opened
  void ready() throws Refusal;

  /// Opens the dossier kept in `file`.
  ///
  /// @throws Refusal when it cannot be opened; the file is then as it was
  OpenedDossier open(Path file) throws Refusal;

  /// Makes a new dossier in `file`, which must not exist yet, and opens it.
  OpenedDossier create(Path file, Dossier content) throws Refusal;

  /// Where the person keeps documents.
  Path documents();

  /// A path for a new dossier called `name`, among the person’s documents, that no file has yet.
  Path place(String name);

  /// Brings to the front the window that has `file` open; false when there is none to answer.
  boolean knock(Path file);

  /// What is kept on this computer of whatever stood at `file` and cannot be opened, the latest
  /// first.
  List<KeptCopy> copies(Path file);

  /// Opens a copy of what stood at `file`, to look at only.
  ///
  /// @throws Refusal when it cannot be read any more
  OpenedDossier look(Path file, KeptCopy copy) throws Refusal;
}
