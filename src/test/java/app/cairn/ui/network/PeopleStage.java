package app.cairn.ui.network;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.Example;
import app.cairn.network.BulkChange;
import app.cairn.network.Contact;
import app.cairn.support.StageWindow;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.card.PeopleDrawer;
import app.cairn.ui.network.people.Selection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;

/// What the cards and the list stand on in tests: a dossier in memory, and a plain window.
public final class PeopleStage {

  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));

  public final StageWindow window = new StageWindow();
  public final Selection selection = new Selection();
  final DossierSession session;
  public final Workspace workspace;

  public PeopleStage(Dossier dossier, Language language) {
    this(dossier, language, Runnable::run);
  }

  /// @param background where long work is done
  PeopleStage(Dossier dossier, Language language, Executor background) {
    session = StageWindow.session(dossier, CLOCK);
    workspace = window.workspace(session, new Messages(language), CLOCK, background);
  }

  public static Dossier example(Language language) {
    return new Example(Rooms.model()).dossier(language);
  }

  public Contact person(String name) {
    return session.dossier().all(Contact.KIND).stream()
        .filter(contact -> contact.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody called " + name));
  }

  public Contact person(UUID id) {
    return session.dossier().get(Contact.KIND, id);
  }

  public PeopleDrawer drawer() {
    return new PeopleDrawer(
        workspace, selection, ids -> session.perform(BulkChange.removed(session.dossier(), ids)));
  }
}
