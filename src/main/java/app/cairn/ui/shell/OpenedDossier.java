package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ledger;
import app.cairn.dossier.Subscription;
import app.cairn.ui.kit.Unreached;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A dossier that is open in this window: its content, and the care of its file.
public interface OpenedDossier extends Ledger {

  /// The content as it was when it was opened.
  Dossier content();

  /// The document; it may change, when somebody else changed the file under us.
  Path path();

  /// True where one may only look.
  boolean readOnly();

  /// Tells `listener` what happened to the file that the person should know: what is known now, and
  /// later what comes, on any thread.
  void onNotice(Consumer<Saying> listener);

  /// How well the latest words are kept now. Any thread.
  SaveState saveState();

  /// Tells `listener`, on any thread, that the save state may have changed, until the subscription
  /// is closed.
  Subscription onSaveState(Runnable listener);

  /// Runs `toFront` when a second launch asks for this dossier, with the file it was asked for
  /// where that is another copy of it. Any thread.
  void onKnock(Consumer<Optional<Path>> toFront);

  /// Brings the document up to date soon, off this thread.
  void publish();

  /// Keeps a copy as it is now. Blocking.
  ///
  /// @param present the content now
  void saveCopy(Path file, Dossier present) throws Refusal;

  /// Entities in which every word of `query` begins a word, accents and case aside, the best first.
  /// Blocking, quick.
  List<Hit> search(String query, int limit);

  /// The copy that is shown in place of a document that cannot be opened; empty for the document
  /// itself.
  default Optional<KeptCopy> copy() {
    return Optional.empty();
  }

  /// The moments one can look back at, the latest first. Blocking.
  List<Moment> moments() throws Refusal;

  /// The copies put aside on this computer, the latest first. Blocking.
  List<KeptCopy> copies() throws Refusal;

  /// The content as it was then. Blocking.
  Dossier at(Past past) throws Refusal;

  /// Makes a new dossier of what was then. Blocking.
  void restore(Past past, Path file) throws Refusal;

  /// Takes whoever was erased out of everything that is kept here: the past, the copies, the file.
  /// Blocking.
  ///
  /// @throws Refusal when it could not be finished; it goes on when the dossier is next opened
  Unreached finishErasure() throws Refusal;

  /// Brings the document up to date and lets go of it. Blocking.
  ///
  /// @return why the document itself could not be brought up to date, if it could not: nothing was
  ///   closed, and everything is kept on this computer
  /// @throws Refusal when the latest words are in memory only: nothing was closed, they can still
  ///   be saved elsewhere
  Optional<Saying> close() throws Refusal;

  /// Lets go of it as it is: words in memory only are lost, those that the document does not hold
  /// wait on this computer. Blocking.
  void leave();
}
