package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.store.Problem;
import app.cairn.store.SaveState;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;

/// A disk that fills up at every write there is: one clear sentence, nothing lost, and everything
/// goes on when there is room again. The disk of the working copy and that of the document, in
/// turn.
final class DiskFull implements Promise {

  private static final int MEGABYTES = 6;
  private static final int MOST_EDITS = 400;

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < n; i++) {
      Path place = Files.createDirectory(scratch.resolve("round" + i));
      Optional<SmallDisk> disk = SmallDisk.mount(place.resolve("small"), MEGABYTES);
      if (disk.isEmpty()) {
        tally.miss("No small disk can be mounted here: nothing was tried.");
        return;
      }
      try (SmallDisk small = disk.get()) {
        boolean home = i % 2 == 0;
        Path roomy = Files.createDirectory(place.resolve("roomy"));
        new Round(
                small,
                home ? small.folder() : roomy,
                home ? roomy : small.folder(),
                roomy,
                home,
                tally)
            .run(i, new Random(random.nextLong()));
      }
    }
  }

  /// @param home where the application keeps its own
  /// @param roomy a disk that is never full
  /// @param homeIsSmall else the document's disk is
  private record Round(
      SmallDisk small, Path home, Path documents, Path roomy, boolean homeIsSmall, Tally tally) {

    void run(int blocks, Random random) throws Exception {
      Path document = documents.resolve("Léa.cairn");
      Dossier written;
      try (OpenDossier open = store("home").create(document, Dossier.empty())) {
        DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
        say(session, random, 2_000);
        open.publishAndWait();
        byte[] before = Files.readAllBytes(document);
        small.fillBut(blocks);
        if (homeIsSmall) {
          editUntilRefused(open, session, random);
          copyElsewhere(open, session);
        } else {
          say(session, random, 200_000);
          refusedPublication(open, document, before);
        }
        small.empty();
        open.retry();
        open.publishAndWait();
        say(session, random, 10);
        written = session.dossier();
      }
      tally.require(read(document).equals(written), "The document lacks something");
      try (OpenDossier open = store("home").open(document)) {
        tally.require(open.dossier().equals(written), "Reopened differs");
        tally.require(open.notices().isEmpty(), "A notice: " + open.notices());
      }
    }

    private void editUntilRefused(OpenDossier open, DossierSession session, Random random) {
      for (int i = 0; i < MOST_EDITS; i++) {
        say(session, random, 3_000);
        try {
          open.flush();
          tally.count("written");
        } catch (StoreException e) {
          told(e.problem(), "the working copy");
          SaveState state = open.state();
          tally.require(!state.kept() && state.writing() == e.problem(), "State: " + state);
          say(session, random, 10);
          say(session, random, 10);
          tally.require(open.state().pending() >= 3, "Later ones do not wait: " + open.state());
          return;
        }
      }
      tally.miss("Never full");
    }

    private void refusedPublication(OpenDossier open, Path document, byte[] before)
        throws Exception {
      try {
        open.publishAndWait();
        tally.miss("There was room for the document");
      } catch (StoreException e) {
        told(e.problem(), "the document");
      }
      SaveState state = open.state();
      tally.require(state.kept() && !state.fileCurrent(), "State: " + state);
      tally.require(
          java.util.Arrays.equals(Files.readAllBytes(document), before), "The document changed");
    }

    private void told(Problem problem, String where) {
      tally.count("refused");
      String sentence = new Messages(Language.FRENCH).get(problem.key(), "Léa.cairn");
      tally.require(
          problem == Problem.DISK_FULL && sentence.contains("plein"),
          where + " says: " + problem + ": " + sentence);
    }

    private void copyElsewhere(OpenDossier open, DossierSession session) {
      Path copy = roomy.resolve("Copie.cairn");
      try {
        open.saveCopy(copy, session.dossier());
        tally.require(read(copy).equals(session.dossier()), "The copy lacks something");
      } catch (StoreException e) {
        tally.miss("No copy elsewhere: " + e.problem() + " " + e.getCause());
      }
    }

    private void say(DossierSession session, Random random, int letters) {
      StringBuilder text = new StringBuilder();
      random.ints(letters, 'a', 'z').forEach(letter -> text.append((char) letter));
      session.perform(
          new Change.Added<>(
              MissionStatement.KIND, MissionStatement.of(text.toString(), Instant.now())));
    }

    private Dossier read(Path document) {
      return new DossierStore(
              new AppFolders(roomy.resolve("reader")), Rooms.model(), InstantSource.system())
          .read(document);
    }

    private DossierStore store(String name) {
      return new DossierStore(
          new AppFolders(home.resolve(name)),
          Rooms.model(),
          InstantSource.system(),
          Pace.ON_REQUEST,
          Language.FRENCH);
    }
  }
}
