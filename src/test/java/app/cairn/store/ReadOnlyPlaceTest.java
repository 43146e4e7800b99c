package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cairn.dossier.Dossier;
import app.cairn.rel.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyPlaceTest {

  @TempDir Path disk;

  @Test
  void everyEditIsKeptHereWhereTheFolderRefusesThem() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    try (SmallDisk key = SmallDisk.orSkip(disk.resolve("key"), 4)) {
      Path document = key.folder().resolve("Léa.cairn");
      here.store().create(document, StoreFixture.initial()).close();
      assertThat(key.readOnly(true)).isTrue();
      Dossier said;
      try (OpenDossier open = here.store().open(document)) {
        said = StoreFixture.say(open, "Relier");
        assertThatThrownBy(open::publishAndWait)
            .isInstanceOfSatisfying(
                StoreException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.NO_PERMISSION));
        assertThat(open.state().kept()).isTrue();
        assertThat(open.state().fileCurrent()).isFalse();
        open.saveCopy(here.document, said);
      }
      assertThat(here.read(here.document)).isEqualTo(said);
      assertThatThrownBy(
              () -> here.store().create(key.folder().resolve("b.cairn"), StoreFixture.initial()))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NO_PERMISSION));
      assertThat(key.readOnly(false)).isTrue();
      try (OpenDossier open = here.store().open(document)) {
        assertThat(open.dossier()).isEqualTo(said);
        open.publishAndWait();
      }
      assertThat(here.read(document)).isEqualTo(said);
    }
  }

  @Test
  void aDocumentForOneselfAloneStaysSo() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    here.write("Relier");
    assumeTrue(Files.getFileStore(disk).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(here.document, PosixFilePermissions.fromString("rw-------"));
    try (OpenDossier open = here.store().open(here.document)) {
      StoreFixture.say(open, "Encore");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(here.document)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(disk.resolve("home"))))
        .isEqualTo("rwx------");
  }
}
