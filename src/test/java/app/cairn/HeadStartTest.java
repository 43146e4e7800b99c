package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.store.Problem;
import app.cairn.store.Salvage;
import app.cairn.text.Language;
import app.cairn.ui.shell.OpenedDossier;
import app.cairn.ui.shell.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier that is opened while the window comes.
class HeadStartTest {

  private static final Dossier LEA =
      new Dossier.Builder().put(Profile.KIND, Profile.named("Léa")).build();

  @TempDir Path disk;
  private DossierStore store;
  private Path document;

  @BeforeEach
  void write() {
    store =
        new DossierStore(
            new AppFolders(disk.resolve("home")),
            Rooms.model(),
            InstantSource.system(),
            Pace.ON_REQUEST,
            Language.FRENCH);
    document = disk.resolve("Léa.cairn");
    store.create(document, LEA).close();
  }

  private StoredDossiers asking(HeadStart begun) {
    Salvage salvage =
        new Salvage(new AppFolders(disk.resolve("home")), store, InstantSource.system());
    return new StoredDossiers(store, salvage, disk, Optional.of(begun));
  }

  private HeadStart begun() {
    return new HeadStart(document, CompletableFuture.supplyAsync(() -> store.open(document)));
  }

  @Test
  void theWindowGetsTheOneThatWasBegun() throws Exception {
    StoredDossiers dossiers = asking(begun());
    OpenedDossier opened = dossiers.open(document);
    assertThat(opened.content()).isEqualTo(LEA);
    opened.close();
    // Asked for a second time it is opened as any other.
    OpenedDossier again = dossiers.open(document);
    assertThat(again.content()).isEqualTo(LEA);
    again.close();
  }

  @Test
  void oneThatNobodyAskedForIsLetGoOf() {
    CompletableFuture<OpenDossier> opening =
        CompletableFuture.completedFuture(store.open(document));
    new HeadStart(document, opening).close();
    store.open(document).close();
  }

  @Test
  void oneThatWasTakenStaysOpen() throws Exception {
    HeadStart begun = begun();
    OpenedDossier opened = asking(begun).open(document);
    begun.close();
    assertThatThrownBy(() -> store.open(document)).isInstanceOf(RuntimeException.class);
    opened.close();
  }

  @Test
  void whatCannotBeOpenedIsRefusedAsEver() throws Exception {
    Files.writeString(document, "Bonjour");
    assertThatThrownBy(() -> asking(begun()).open(document))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(Problem.FOREIGN.key()));
  }
}
