package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Model;
import app.cairn.store.AppFolders;
import app.cairn.store.Digest;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/// Undoing everything gives the first digest, doing it again the last; and what is reopened is what
/// was in memory.
final class Undo implements Promise {

  private static final int LONGEST = 30;
  private static final int A_DOCUMENT = 40;

  private final Model model = Rooms.model();

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) {
    Random random = new Random(seed);
    DossierStore store =
        new DossierStore(
            new AppFolders(scratch.resolve("home")),
            model,
            InstantSource.system(),
            Pace.ON_REQUEST,
            Language.FRENCH);
    Path document = null;
    for (int done = 0; done < n; ) {
      document = scratch.resolve("d" + done + ".cairn");
      Dossier expected = Dossier.empty();
      store.create(document, expected).close();
      for (int part = 0; part < 2; part++) {
        try (OpenDossier open = store.open(document)) {
          tally.require(open.dossier().equals(expected), "Reopened differs: " + document);
          DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
          int upTo = Math.min(n, done + A_DOCUMENT / 2);
          for (; done < upTo; done++) {
            sequence(session, new Random(random.nextLong()), tally, done);
          }
          expected = session.dossier();
        }
        same(store.read(document), expected, "file and memory of " + document, tally);
        tally.count("reopened");
      }
    }
  }

  private void sequence(DossierSession session, Random random, Tally tally, int number) {
    RandomChanges changes = new RandomChanges(random, model);
    int before = 0;
    String first = Digest.of(session.dossier(), model);
    // A session may already hold the history of earlier sequences: only our own is undone.
    int length = random.nextInt(1, LONGEST);
    for (int i = 0; i < length; i++) {
      session.endTyping();
      Dossier was = session.dossier();
      session.perform(changes.next(was));
      before += session.dossier().equals(was) ? 0 : 1;
      tally.count("changes");
      if (before > 0 && random.nextInt(6) == 0) {
        session.undo();
        session.redo();
      } else if (before > 0 && random.nextInt(10) == 0) {
        session.undo();
        before--;
      }
    }
    Dossier last = session.dossier();
    for (int i = 0; i < before; i++) {
      session.undo();
    }
    tally.require(
        Digest.of(session.dossier(), model).equals(first), "Undo all differs: sequence " + number);
    for (int i = 0; i < before; i++) {
      session.redo();
    }
    same(session.dossier(), last, "redo all of sequence " + number, tally);
    tally.count("sequences");
  }

  private void same(Dossier one, Dossier other, String what, Tally tally) {
    tally.require(
        one.equals(other) && Digest.of(one, model).equals(Digest.of(other, model)),
        "Differ: " + what);
  }
}
