package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import app.cairn.support.NewerFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database refuses a gesture, and the disk is not the reason: trying again does not help.
class RefusedCommitTest {

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  @Test
  void aCopyHoldsWhatMemoryHoldsAlthoughTheDatabaseTakesItNot() throws Exception {
    here.write("Relier");
    OpenDossier open = refusing();
    Dossier present = StoreFixture.say(open, "Refusée");
    assertThatThrownBy(open::flush).isInstanceOf(StoreException.class);
    Path copy = here.documents.resolve("Copie.cairn");
    open.saveCopy(copy, present);
    assertThat(here.read(copy)).isEqualTo(present);
    assertThat(present.all(MissionStatement.KIND))
        .extracting(MissionStatement::text)
        .containsExactlyInAnyOrder("Relier", "Refusée");
    assertThat(here.store().inspect(copy).dossier()).isNotEqualTo(open.id());
    open.abandon();
  }

  @Test
  void whatStandsWhereTheCopyIsToGoIsNotTouched() throws Exception {
    here.write("Relier");
    OpenDossier open = refusing();
    Dossier present = StoreFixture.say(open, "Refusée");
    assertThatThrownBy(open::flush).isInstanceOf(StoreException.class);
    Path taken = Files.writeString(here.documents.resolve("Copie.cairn"), "autre chose");
    assertThatThrownBy(() -> open.saveCopy(taken, present))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.EXISTS));
    assertThat(taken).hasContent("autre chose");
    open.abandon();
  }

  private OpenDossier refusing() throws Exception {
    OpenDossier open = here.store().open(here.document);
    NewerFiles.sql(
        WorkingCopy.file(here.folders("home").dossier(open.id())),
        "CREATE TRIGGER refuses BEFORE INSERT ON mission_statement"
            + " BEGIN SELECT RAISE(ABORT, 'never'); END");
    return open;
  }
}
