package app.cairn;

import app.cairn.dossier.Dossier;
import app.cairn.store.DossierStore;
import app.cairn.store.Salvage;
import app.cairn.ui.shell.Dossiers;
import app.cairn.ui.shell.KeptCopy;
import app.cairn.ui.shell.OpenedDossier;
import app.cairn.ui.shell.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The window’s [Dossiers], kept by the store.
final class StoredDossiers implements Dossiers {

  private final DossierStore store;
  private final Salvage salvage;
  private final Path documents;
  private final Optional<HeadStart> begun;

  /// @param documents where new dossiers go
  /// @param begun the dossier that is being opened already
  StoredDossiers(DossierStore store, Salvage salvage, Path documents, Optional<HeadStart> begun) {
    this.store = store;
    this.salvage = salvage;
    this.documents = documents;
    this.begun = begun;
  }

  @Override
  public void ready() throws Refusal {
    Refused.asking(
        () -> {
          store.ready();
          return store;
        });
  }

  @Override
  public OpenedDossier open(Path file) throws Refusal {
    return Refused.asking(
        () ->
            new StoredDossier(
                begun.flatMap(one -> one.take(file)).orElseGet(() -> store.open(file))));
  }

  @Override
  public OpenedDossier create(Path file, Dossier content) throws Refusal {
    return Refused.asking(() -> new StoredDossier(store.create(file, content)));
  }

  @Override
  public Path documents() {
    return documents;
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

  @Override
  public List<KeptCopy> copies(Path file) {
    return KeptCopies.told(salvage.of(file));
  }

  @Override
  public OpenedDossier look(Path file, KeptCopy copy) throws Refusal {
    return new StoredCopy(file, copy, salvage, store);
  }
}
