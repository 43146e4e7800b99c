package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.ui.kit.LiveDossier;
import app.cairn.ui.kit.Place;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dossier open in the window: its file, the door through which it changes, and, while one looks
/// back, a past state instead. JavaFX thread.
final class Sitting {

  private final OpenedDossier opened;
  private final DossierSession session;
  private final LiveDossier live;
  private final List<Saying> notices = new ArrayList<>();
  private Path file;
  private final Map<Room, Place> places = new HashMap<>();
  private Room room;
  private Looking looking;

  /// An older state that is being looked at.
  private record Looking(Past past, DossierSession session, LiveDossier live) {}

  Sitting(OpenedDossier opened, InstantSource clock) {
    this.opened = opened;
    this.file = opened.path();
    this.session =
        opened.readOnly()
            ? DossierSession.readOnly(opened.content())
            : new DossierSession(opened.content(), opened, clock);
    this.live = new LiveDossier(session);
  }

  OpenedDossier opened() {
    return opened;
  }

  /// The document as the window last knew it.
  Path file() {
    return file;
  }

  /// Looks where the document stands now.
  ///
  /// @return true when it is another file than before
  boolean moved() {
    Path before = file;
    file = opened.path();
    return !file.equals(before);
  }

  /// What the person was told of the file and has not put away yet.
  List<Saying> notices() {
    return notices;
  }

  /// The session on the screen: the past one while one looks back.
  DossierSession session() {
    return looking == null ? session : looking.session();
  }

  /// The content now, whatever is on the screen.
  Dossier present() {
    return session.dossier();
  }

  LiveDossier live() {
    return looking == null ? live : looking.live();
  }

  /// The older state on the screen; empty while one is in the present.
  Optional<Past> past() {
    return looking == null ? opened.copy().map(Past.class::cast) : Optional.of(looking.past());
  }

  void lookAt(Past past, Dossier content) {
    DossierSession there = DossierSession.readOnly(content);
    looking = new Looking(past, there, new LiveDossier(there));
  }

  void lookAtPresent() {
    looking = null;
  }

  /// Undoes the latest change.
  ///
  /// @return what happened thereby; empty when there was nothing to undo
  Optional<Change> undo() {
    Optional<Change> latest = session().undoable();
    session().undo();
    return latest.map(Change::inverse);
  }

  /// Does again what was undone last.
  ///
  /// @return what happened thereby; empty when there was nothing to do again
  Optional<Change> redo() {
    Optional<Change> undone = session().redoable();
    session().redo();
    return undone;
  }

  /// The room one is in; null before the first.
  Room room() {
    return room;
  }

  void enter(Room next) {
    room = next;
  }

  /// Where one stood in a room when one left it.
  Place place(Room left) {
    return places.getOrDefault(left, Place.START);
  }

  void stood(Room left, Place place) {
    places.put(left, place);
  }

  /// Brings the document up to date and lets go of it, however that goes. Blocking.
  void closeAtOnce() {
    try {
      if (opened.close().isPresent()) {
        opened.leave();
      }
    } catch (Refusal e) {
      opened.leave();
    }
  }
}
