package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.DossierSession;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

/// Writes into a dossier until it is killed: `Scribe HOME DOCUMENT SEED [GESTURES]`. Says `TRY
/// group rows` before each gesture, and `ACK group` once it is on the disk.
public final class Scribe {

  private Scribe() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    Random random = new Random(Long.parseLong(arguments[2]));
    DossierStore store =
        new DossierStore(
            new AppFolders(Path.of(arguments[0])),
            Rooms.model(),
            InstantSource.system(),
            Pace.ON_REQUEST,
            Language.FRENCH);
    OpenDossier open = store.open(Path.of(arguments[1]));
    DossierSession session =
        new DossierSession(
            open.dossier(),
            commit -> {
              out.println("TRY " + commit.group() + " " + rows(commit));
              open.record(commit);
              open.flush();
              out.println("ACK " + commit.group());
            },
            InstantSource.system());
    out.println("OPEN");
    RandomChanges changes = new RandomChanges(random, Rooms.model());
    long gestures = arguments.length > 3 ? Long.parseLong(arguments[3]) : Long.MAX_VALUE;
    for (long done = 0; done < gestures; done++) {
      session.perform(changes.next(session.dossier()));
      switch (random.nextInt(10)) {
        case 0 -> session.undo();
        case 1 -> open.publish();
        case 2 -> open.publishAndWait();
        default -> {
          // On to the next gesture.
        }
      }
    }
    open.close();
  }

  private static int rows(Commit commit) {
    return commit.change().leaves().mapToInt(Scribe::rows).sum();
  }

  static int rows(Change change) {
    return change instanceof Change.Edited<?> edited ? edited.fields().size() : 1;
  }
}
