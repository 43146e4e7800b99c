package app.cairn.support;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.meeting.Manners;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.LiveDossier;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// A workbench for a ViewModel: no window, no toolkit, tasks done at once.
public final class Benches {

  private Benches() {}

  public static DossierSession session(Dossier dossier, InstantSource clock) {
    return new DossierSession(dossier, Ledger.IN_MEMORY, clock);
  }

  /// In French, in UTC.
  public static Workspace workspace(DossierSession session, InstantSource clock) {
    return new Workspace(
        session,
        new LiveDossier(session),
        new Messages(Language.FRENCH),
        new Formats(new Messages(Language.FRENCH), ZoneOffset.UTC),
        clock,
        Manners.USUAL,
        new Tasks(Runnable::run, Runnable::run),
        null);
  }
}
