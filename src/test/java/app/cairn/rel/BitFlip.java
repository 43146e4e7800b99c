package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Moment;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// One bit of a document turned over: either it is refused, or everything the person wrote is there
/// as it was.
final class BitFlip implements Promise {

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    Path document = scratch.resolve("whole.cairn");
    Dossier written;
    UUID id;
    try (OpenDossier open = store(scratch.resolve("home")).create(document, Dossier.empty())) {
      id = open.id();
      DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
      RandomChanges changes = new RandomChanges(random, Rooms.model());
      for (int i = 0; i < 60; i++) {
        session.perform(changes.next(session.dossier()));
      }
      written = session.dossier();
    }
    List<Moment> moments = moments(store(scratch.resolve("before")), document);
    byte[] whole = Files.readAllBytes(document);
    for (int i = 0; i < n; i++) {
      int at = random.nextInt(whole.length);
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Path file = scratch.resolve("flipped.cairn");
      Files.write(file, flipped);
      Path home = scratch.resolve("home" + i);
      flip(store(home), file, written, moments, id, "byte " + at, tally);
      if (Files.exists(home)) {
        Rel.delete(home);
      }
    }
  }

  private static void flip(
      DossierStore store,
      Path file,
      Dossier written,
      List<Moment> moments,
      UUID id,
      String where,
      Tally tally) {
    try (OpenDossier open = store.open(file)) {
      boolean same =
          open.dossier().equals(written)
              && open.versions().moments().equals(moments)
              && open.id().equals(id);
      tally.require(same, "Not seen: " + where);
      tally.count("harmless");
    } catch (StoreException e) {
      tally.count("refused");
    } catch (RuntimeException e) {
      tally.miss("Not told: " + where + ": " + e);
    }
  }

  private static List<Moment> moments(DossierStore store, Path document) {
    try (OpenDossier open = store.open(document)) {
      return open.versions().moments();
    }
  }

  private static DossierStore store(Path home) {
    return new DossierStore(
        new AppFolders(home),
        Rooms.model(),
        InstantSource.system(),
        Pace.ON_REQUEST,
        Language.FRENCH);
  }
}
