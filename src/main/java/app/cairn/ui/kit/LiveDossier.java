package app.cairn.ui.kit;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Subscription;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A session as JavaFX likes to look at it: its snapshot, and what could be undone, as properties.
/// JavaFX thread.
public final class LiveDossier implements AutoCloseable {

  private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Change>> undoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Change>> redoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<UUID, Draft> drafts = new HashMap<>();
  private final DossierSession session;
  private final Subscription subscription;

  public LiveDossier(DossierSession session) {
    this.session = session;
    this.dossier.set(session.dossier());
    this.subscription = session.subscribe(this::follow);
  }

  public ReadOnlyObjectProperty<Dossier> dossier() {
    return dossier.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Change>> undoable() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Change>> redoable() {
    return redoable.getReadOnlyProperty();
  }

  /// The words that wait beside the entity `id`, as long as the dossier is open.
  public Draft draft(UUID id) {
    return drafts.computeIfAbsent(id, _ -> new Draft());
  }

  @Override
  public void close() {
    subscription.close();
  }

  private void follow(Dossier next) {
    undoable.set(session.undoable());
    redoable.set(session.redoable());
    dossier.set(next);
  }
}
