package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.DossierSession;
import app.cairn.rel.RandomChanges;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsTest {

  private static final String HEADS =
      "SELECT entity || ' ' || field || ' ' || stamp FROM head ORDER BY entity, field, stamp";

  @TempDir Path disk;

  @Test
  void theHeadsKeptAreTheHeadsThatTheHistoryTellsAndEachChangeNamesThoseItSaw() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    RandomChanges random = new RandomChanges(new Random(3), Rooms.model());
    try (OpenDossier open = here.store().create(here.document, StoreFixture.initial())) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      for (int i = 0; i < 200; i++) {
        session.perform(random.next(session.dossier()));
        if (i % 7 == 0) {
          session.undo();
        }
      }
    }
    Path copy = Files.copy(here.document, disk.resolve("copy.cairn"));
    try (Connection connection = Sqlite.alone(copy)) {
      List<String> kept = Sqlite.texts(connection, HEADS);
      Derived.rebuild(connection, Rooms.model());
      assertThat(Sqlite.texts(connection, HEADS)).isEqualTo(kept).isNotEmpty();
      // One writer: nothing was done without having seen the latest.
      assertThat(
              Sqlite.number(
                  connection,
                  "SELECT count(*) FROM change c WHERE bases = '[]' AND EXISTS (SELECT 1 FROM"
                      + " change d WHERE d.entity = c.entity AND d.stamp < c.stamp)"))
          .isZero();
      assertThat(
              Sqlite.number(
                  connection,
                  "SELECT count(*) FROM change c, json_each(c.bases) b WHERE b.value >= c.stamp"))
          .isZero();
    }
  }
}
