package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.store.DossierStore;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.ui.shell.Dossiers;
import app.cairn.ui.shell.OpenedDossier;
import app.cairn.ui.shell.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// The window’s [Dossiers], kept by the store.
final class StoredDossiers implements Dossiers {

  private final DossierStore store;
  private final Path documents;

  /// @param documents where new dossiers go
  StoredDossiers(DossierStore store, Path documents) {
    this.store = store;
    this.documents = documents;
  }

  @Override
  public void ready() throws Refusal {
    asking(
        () -> {
          store.ready();
          return store;
        });
  }

  @Override
  public OpenedDossier open(Path file) throws Refusal {
    return asking(() -> new StoredDossier(store.open(file)));
  }

  @Override
  public OpenedDossier create(Path file, Dossier content) throws Refusal {
    return asking(() -> new StoredDossier(store.create(file, content)));
  }

  @Override
  public Path place(String name) {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    String stem = plain.isEmpty() || plain.startsWith(".") ? "Cairn" + plain : plain;
    Path place = documents.resolve(stem + ".cairn");
    for (int n = 2; Files.exists(place); n++) {
      place = documents.resolve(stem + " " + n + ".cairn");
    }
    return place;
  }

  @Override
  public boolean knock(Path file) {
    return store.knock(file);
  }

  /// Does what may be refused, and says the refusal in the window’s terms.
  static <T> T asking(Supplier<T> what) throws Refusal {
    try {
      return what.get();
    } catch (StoreException e) {
      throw refusal(e);
    }
  }

  static Refusal refusal(StoreException e) {
    boolean inUse = e.problem() == Problem.IN_USE;
    return new Refusal(e.path(), inUse, e.problem().key(), new Object[] {e.fileName()}, e);
  }
}
