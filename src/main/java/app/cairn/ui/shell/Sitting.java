package app.cairn.ui.shell;

import app.cairn.dossier.DossierSession;
import app.cairn.ui.kit.LiveDossier;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A dossier open in the window: its file, the door through which it changes, and, while one looks back, a past
/// state instead. JavaFX thread.
final class Sitting {

  private final OpenedDossier opened;
  private final DossierSession session;
  private final LiveDossier live;
  private final List<Saying> notices = new ArrayList<>();
  private Looking looking;

  /// An older state that is being looked at.
  record Looking(Moment moment, DossierSession session, LiveDossier live) {}

  Sitting(OpenedDossier opened, InstantSource clock) {
    this.opened = opened;
    this.session =
        opened.readOnly()
            ? DossierSession.readOnly(opened.content())
            : new DossierSession(opened.content(), opened, clock);
    this.live = new LiveDossier(session);
  }

  OpenedDossier opened() {
    return opened;
  }

  /// What the person was told of the file and has not put away yet.
  List<Saying> notices() {
    return notices;
  }

  /// The session on the screen: the past one while one looks back.
  DossierSession session() {
    return looking == null ? session : looking.session();
  }

  LiveDossier live() {
    return looking == null ? live : looking.live();
  }

  Looking looking() {
    return looking;
  }

  void lookAt(Moment moment, app.cairn.dossier.Dossier past) {
    DossierSession there = DossierSession.readOnly(past);
    looking = new Looking(moment, there, new LiveDossier(there));
  }

  void lookAtPresent() {
    looking = null;
  }
}
