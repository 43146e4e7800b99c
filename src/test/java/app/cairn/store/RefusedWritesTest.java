package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.rel.SmallDisk;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk of this computer is full, for real, while a dossier is written in or opened.
class RefusedWritesTest {

  @TempDir Path disk;
  private StoreFixture here;
  private SmallDisk small;
  private DossierStore store;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
    small = SmallDisk.orSkip(disk.resolve("small"), 8);
    store =
        new DossierStore(
            new AppFolders(small.folder().resolve("home")),
            Rooms.model(),
            StoreFixture.CLOCK,
            Pace.ON_REQUEST,
            Language.FRENCH);
  }

  @AfterEach
  void unmount() throws Exception {
    if (small != null) {
      small.close();
    }
  }

  @Test
  void whatWasRefusedIsWrittenInItsOrderAndByItselfOnceThereIsRoom() throws Exception {
    List<String> said = new ArrayList<>();
    Dossier written;
    try (OpenDossier open = store.create(here.document, Dossier.empty())) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      pair(session, said, 10);
      open.flush();
      small.fillBut(30);
      while (open.state().writing() == null) {
        pair(session, said, 6_000);
        catchThrowableOfType(StoreException.class, open::flush);
      }
      assertThat(open.state().writing()).isEqualTo(Problem.DISK_FULL);
      for (int i = 0; i < 5; i++) {
        pair(session, said, 10);
        open.retry();
      }
      session.undo();
      session.redo();
      assertThat(onTheDisk(open)).isNotEmpty().isEqualTo(said.subList(0, onTheDisk(open).size()));
      Path copy = disk.resolve("Copie.cairn");
      open.saveCopy(copy, session.dossier());
      assertThat(here.read(copy)).isEqualTo(session.dossier());
      CountDownLatch kept = new CountDownLatch(1);
      open.onState(
          state -> {
            if (state.kept()) {
              kept.countDown();
            }
          });
      small.empty();
      assertThat(kept.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(onTheDisk(open).subList(0, said.size())).isEqualTo(said);
      written = session.dossier();
    }
    assertThat(here.read(here.document)).isEqualTo(written);
  }

  // One gesture that says two things: never one without the other.
  private static void pair(DossierSession session, List<String> said, int letters) {
    List<Change> both = new ArrayList<>();
    for (String half : List.of("a", "b")) {
      String text = half + " " + said.size() + " " + "é".repeat(letters);
      both.add(
          new Change.Added<>(MissionStatement.KIND, MissionStatement.of(text, StoreFixture.NOW)));
    }
    session.perform(new Change.Group("pair", both));
    said.add("pair of 2: " + said.size());
  }

  /// The gestures in the working copy, in their order, as another program finds them now.
  private List<String> onTheDisk(OpenDossier open) throws Exception {
    Path home = small.folder().resolve("home");
    try (Connection view =
        Sqlite.reading(WorkingCopy.file(new AppFolders(home).dossier(open.id())))) {
      List<Moment> moments = new Replay(Rooms.model()).moments(view, null);
      List<String> found = new ArrayList<>();
      for (Moment moment : moments) {
        found.add("something else");
        if (moment.leaves().getFirst() instanceof Change.Added<?> added
            && added.entity() instanceof MissionStatement mission) {
          String number = mission.text().split(" ")[1];
          found.set(found.size() - 1, "pair of " + moment.leaves().size() + ": " + number);
        }
      }
      return found;
    }
  }

  @Test
  void aFullDiskIsNoReasonToGiveUpTheWorkingCopy() throws Exception {
    store.create(here.document, Dossier.empty()).close();
    OpenDossier crashed = store.open(here.document);
    Dossier said = StoreFixture.say(crashed, "Pas encore publié");
    crashed.flush();
    crashed.abandon();
    int refused = 0;
    for (int blocks = 0; blocks <= 60; blocks += 2) {
      small.fillBut(blocks);
      try {
        OpenDossier open = store.open(here.document);
        assertThat(open.dossier()).isEqualTo(said);
        open.abandon();
      } catch (StoreException e) {
        refused++;
        assertThat(e.problem()).isEqualTo(Problem.HOME_FULL);
        assertThat(e.fileName()).isEqualTo(small.folder().resolve("home").toString());
      }
    }
    assertThat(refused).isPositive();
    small.empty();
    try (OpenDossier open = store.open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.RECOVERED);
    }
  }

  @Test
  void whatAProgramThatWasKilledLeftAmongTheIncomingFilesGoes() throws Exception {
    here.write("Relier");
    Path incoming = Files.createDirectories(here.folders("home").incoming());
    Path old = Files.createFile(incoming.resolve("old.cairn"));
    Path fresh = Files.createFile(incoming.resolve("another-program-s.cairn"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    here.store().inspect(here.document);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }
}
