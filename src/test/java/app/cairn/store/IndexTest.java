package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.rel.RandomChanges;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

  @TempDir Path disk;

  /// With numbers used twice, SQLite 3.54.1 ends each of these with « fts5: checksum mismatch ».
  @ParameterizedTest
  @ValueSource(ints = {17, 25, 36})
  void theIndexStaysSoundThroughManyEdits(int seed) throws Exception {
    StoreFixture here = new StoreFixture(disk);
    Random random = new Random(seed);
    RandomChanges changes = new RandomChanges(random, Rooms.model());
    try (OpenDossier open = here.store().create(here.document, Dossier.empty())) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      for (int i = 0; i < 150; i++) {
        session.perform(changes.next(session.dossier()));
        if (random.nextInt(5) == 0) {
          session.undo();
        }
      }
      open.flush();
      try (Connection view = Sqlite.reading(WorkingCopy.file(folder(here)))) {
        assertThat(Soundness.of(view)).isEqualTo(Soundness.SOUND);
      }
    }
  }

  @Test
  void aBrokenIndexIsMadeAgainAndNeverStandsInTheWay() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    Dossier written = here.write("Relier");
    try (Connection working = Sqlite.working(WorkingCopy.file(folder(here)))) {
      Sqlite.run(working, "UPDATE search_content SET c0 = 'autre' WHERE c0 LIKE 'Relier'");
      assertThat(Soundness.of(working)).isEqualTo(Soundness.INDEX_BROKEN);
    }
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(open.notices()).isEmpty();
      Dossier said = StoreFixture.say(open, "Encore");
      open.publishAndWait();
      assertThat(here.read(here.document)).isEqualTo(said);
    }
  }

  private static Path folder(StoreFixture here) {
    return here.folders("home").dossier(here.store().inspect(here.document).dossier());
  }
}
