package app.cairn.ui.kit;

import app.cairn.dossier.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;

/// What a screen may ask of the window around it. JavaFX thread.
public interface AppWindow {

  /// Says one sentence at the foot of the window, for a few seconds; a screen reader says it too.
  void tell(String sentence);

  /// Tells whether `field` holds words that the dossier does not hold yet; said each time that
  /// changes.
  void typing(Node field, boolean unkept);

  /// Shows `dialog` over everything, dimmed behind; Escape closes it, and so does a click beside
  /// unless it [holds words][Dialog#holdsWords()].
  void openDialog(Node dialog);

  void closeDialog();

  /// Shows `content` alone, full screen, until [#closeImmersion()] or Escape.
  void immerse(Node content, Runnable onClose);

  void closeImmersion();

  /// Goes to the place where an entity is shown.
  void reveal(UUID entity);

  /// Goes where a change took place, which was just undone or done again; stays when part of it can
  /// be seen here.
  void follow(Change change);

  /// Goes to the room called `room` and asks it for an entity, which another room may show too: a
  /// contact is written to in `meetings`, and stands on the map of `network`.
  void revealIn(String room, UUID entity);

  /// Goes to the room called `key` (`offer`, `pitch`).
  void goTo(String key);

  /// Goes to the room called `room` and does there what its action called `action` does; nothing
  /// where it has none, or cannot now.
  void act(String room, String action);

  /// The rest of an erasure, to be asked for before the change and done after it, in the
  /// background: takes whoever was erased out of the past, the copies and the file. It throws where
  /// it could not be finished; it then goes on when the dossier is next opened.
  Callable<Unreached> restOfErasure();

  /// Asks where to keep a file.
  ///
  /// @param name the name proposed, with its ending
  /// @param kind what such files are called
  /// @param ending without dot: `pdf`
  Optional<Path> chooseSaveFile(String name, String kind, String ending);

  /// Asks which files to read; none where the person gives up.
  ///
  /// @param kind what such files are called
  /// @param endings without dots; files of another ending can be chosen too
  List<Path> chooseFiles(String kind, List<String> endings);
}
