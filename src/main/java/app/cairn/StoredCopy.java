package app.cairn;

import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Subscription;
import app.cairn.store.DossierStore;
import app.cairn.store.Salvage;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.shell.Hit;
import app.cairn.ui.shell.KeptCopy;
import app.cairn.ui.shell.Moment;
import app.cairn.ui.shell.OpenedDossier;
import app.cairn.ui.shell.Past;
import app.cairn.ui.shell.Refusal;
import app.cairn.ui.shell.SaveState;
import app.cairn.ui.shell.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A copy in place of a document that cannot be opened: one looks at it, and makes a new dossier of
/// it.
final class StoredCopy implements OpenedDossier {

  private final Path document;
  private final KeptCopy copy;
  private final Dossier content;
  private final Salvage salvage;
  private final DossierStore store;

  /// Reads `copy` of what stood at `document`.
  ///
  /// @throws Refusal when it cannot be read any more
  StoredCopy(Path document, KeptCopy copy, Salvage salvage, DossierStore store) throws Refusal {
    this.document = document;
    this.copy = copy;
    this.salvage = salvage;
    this.store = store;
    this.content = at(copy);
  }

  @Override
  public Optional<KeptCopy> copy() {
    return Optional.of(copy);
  }

  @Override
  public Dossier content() {
    return content;
  }

  @Override
  public Path path() {
    return document;
  }

  @Override
  public boolean readOnly() {
    return true;
  }

  @Override
  public void record(Commit commit) {
    throw new IllegalStateException("One may only look at a copy");
  }

  @Override
  public void onNotice(Consumer<Saying> listener) {}

  @Override
  public SaveState saveState() {
    return SaveState.LOOKING;
  }

  @Override
  public Subscription onSaveState(Runnable listener) {
    return () -> {};
  }

  @Override
  public void onKnock(Consumer<Optional<Path>> toFront) {}

  @Override
  public void publish() {}

  @Override
  public void saveCopy(Path file, Dossier present) throws Refusal {
    restore(copy, file);
  }

  /// A copy has no index.
  @Override
  public List<Hit> search(String query, int limit) {
    return List.of();
  }

  @Override
  public List<Moment> moments() {
    return List.of();
  }

  @Override
  public List<KeptCopy> copies() {
    return KeptCopies.told(salvage.of(document));
  }

  @Override
  public Dossier at(Past past) throws Refusal {
    KeptCopy wanted = (KeptCopy) past;
    return KeptCopies.asking(wanted, () -> salvage.read(KeptCopies.backup(wanted)));
  }

  @Override
  public void restore(Past past, Path file) throws Refusal {
    Dossier then = at(past);
    Refused.asking(
        () -> {
          store.create(file, then).close();
          return file;
        });
  }

  @Override
  public Unreached finishErasure() {
    throw new IllegalStateException("One may only look at a copy");
  }

  @Override
  public Optional<Saying> close() {
    return Optional.empty();
  }

  @Override
  public void leave() {}
}
