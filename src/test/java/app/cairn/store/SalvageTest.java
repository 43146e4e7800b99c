package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {

  @TempDir Path disk;
  private StoreFixture here;
  private Salvage salvage;
  private Dossier latest;

  @BeforeEach
  void twoSessions() throws Exception {
    here = new StoreFixture(disk);
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      latest = StoreFixture.say(open, "Et réparer");
    }
    salvage = new Salvage(here.folders("home"), here.store(), StoreFixture.CLOCK);
  }

  @Test
  void aDocumentThatIsGoneLeavesItsBackupsAndItsLatestWords() throws IOException {
    Files.delete(here.document);
    List<Backup> left = salvage.of(here.document);
    assertThat(left)
        .extracting(Backup::reason)
        .containsExactlyInAnyOrder(
            Backup.Reason.FIRST_EDIT, Backup.Reason.FIRST_EDIT, Backup.Reason.LATEST);
    assertThat(left).extracting(Backup::rows).contains(2L, 3L);
    Backup words = only(left, Backup.Reason.LATEST);
    assertThat(salvage.read(words)).isEqualTo(latest);
    assertThat(here.document).doesNotExist();
  }

  @Test
  void aDamagedDocumentThatWasMovedIsKnownByItsId() throws IOException {
    Path moved = here.documents.resolve("ailleurs.cairn");
    Files.move(here.document, moved);
    byte[] bytes = Files.readAllBytes(moved);
    // Somewhere among the changes: the row that says whose it is can still be read.
    int there = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("MissionStatement");
    Arrays.fill(bytes, there, there + 40, (byte) 0x55);
    Files.write(moved, bytes);
    assertThat(here.store().inspect(moved).state()).isEqualTo(Inspection.State.DAMAGED);
    assertThat(salvage.of(moved)).hasSize(3);
    assertThat(moved).hasBinaryContent(bytes);
  }

  @Test
  void aFileNeverSeenOnThisComputerLeavesNothing() {
    assertThat(salvage.of(here.documents.resolve("inconnu.cairn"))).isEmpty();
  }

  @Test
  void aBackupThatIsDamagedOrGoneIsRefusedUnderItsOwnName() throws IOException {
    Backup backup = only(salvage.of(here.document), Backup.Reason.FIRST_EDIT);
    Files.write(backup.path(), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> salvage.read(backup))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.path()).isEqualTo(backup.path().toAbsolutePath()));
    Files.delete(backup.path());
    assertThatThrownBy(() -> salvage.read(backup))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
  }

  private static Backup only(List<Backup> backups, Backup.Reason reason) {
    return backups.stream().filter(b -> b.reason() == reason).findFirst().orElseThrow();
  }
}
