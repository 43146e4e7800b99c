package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that somebody prepared: nothing in them runs, nothing of theirs is carried on.
class HostileFileTest {

  @TempDir Path disk;
  private StoreFixture here;
  private Dossier written;

  @BeforeEach
  void write() throws Exception {
    here = new StoreFixture(disk);
    written = here.write("Relier");
  }

  private void tamper(String... statements) throws Exception {
    try (Connection connection = Sqlite.alone(here.document)) {
      for (String statement : statements) {
        Sqlite.run(connection, statement);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER t AFTER INSERT ON mission_statement BEGIN DELETE FROM offer; DELETE FROM"
            + " profile; END",
        "CREATE VIEW v AS SELECT * FROM profile",
        "CREATE INDEX i ON profile(hex(randomblob(4)) COLLATE BINARY) WHERE first_name > ''",
        "CREATE INDEX i ON profile(first_name COLLATE NOCASE)",
        "CREATE TABLE other(a)",
        "ALTER TABLE profile ADD COLUMN evil TEXT AS (hex(zeroblob(9))) VIRTUAL",
      })
  void whatIsNotOursIsLeftBehind(String statement) throws Exception {
    try {
      tamper(statement);
    } catch (java.sql.SQLException sqliteRefusesIt) {
      return;
    }
    Dossier after;
    DossierStore store = here.store("victim");
    try (OpenDossier open = store.open(here.document)) {
      assertThat(open.dossier()).isEqualTo(written);
      after = StoreFixture.say(open, "Encore");
    }
    assertThat(here.read(here.document)).isEqualTo(after);
    assertThat(after.count(MissionStatement.KIND)).isEqualTo(2);
    try (Connection connection = Sqlite.reading(here.document)) {
      assertThat(
              Sqlite.texts(
                  connection,
                  "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') OR name IN"
                      + " ('i', 'other') OR sql LIKE '%evil%'"))
          .isEmpty();
    }
  }

  @Test
  void aViewInATablesPlaceIsDamage() throws Exception {
    tamper("ALTER TABLE offer RENAME TO hidden", "CREATE VIEW offer AS SELECT * FROM hidden");
    assertThat(here.store("victim").inspect(here.document).state())
        .isEqualTo(Inspection.State.DAMAGED);
  }

  @Test
  void wordsThatNoProgramOfOursWroteAreDamage() throws Exception {
    tamper("UPDATE profile SET first_name = 'Léo'");
    assertThatThrownBy(() -> here.store("victim").open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
  }

  @Test
  void everySettingThatKeepsAFileHarmlessIsOn() throws Exception {
    try (Connection connection = Sqlite.alone(disk.resolve("a.cairn"))) {
      assertThat(Sqlite.text(connection, "PRAGMA trusted_schema")).isEqualTo("0");
      assertThat(Sqlite.text(connection, "PRAGMA cell_size_check")).isEqualTo("1");
      assertThat(Sqlite.text(connection, "PRAGMA secure_delete")).isEqualTo("1");
    }
    try (Connection connection = Sqlite.working(disk.resolve("b.cairn"))) {
      assertThat(Sqlite.text(connection, "PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(Sqlite.text(connection, "PRAGMA synchronous")).isEqualTo("2");
    }
  }
}
