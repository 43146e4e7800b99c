package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  @Test
  void aFileThatIsNotThereIsMissing() {
    refused(here.document, Problem.MISSING, Inspection.State.UNREADABLE);
  }

  @Test
  void aFileInAFolderThatIsNotThereHasNoFolder() {
    refused(
        disk.resolve("none").resolve("a.cairn"), Problem.NO_FOLDER, Inspection.State.UNREADABLE);
  }

  @Test
  void aFolderIsNoDossier() {
    refused(here.documents, Problem.IS_FOLDER, Inspection.State.UNREADABLE);
  }

  @Test
  void anEmptyFileIsNoDossier() throws Exception {
    refused(Files.createFile(here.document), Problem.EMPTY, Inspection.State.FOREIGN);
  }

  @Test
  void aTextFileIsNoDossier() throws Exception {
    Files.writeString(here.document, "Chère Léa, ".repeat(100));
    refused(here.document, Problem.FOREIGN, Inspection.State.FOREIGN);
  }

  @Test
  void anotherProgramsDatabaseIsNoDossier() throws Exception {
    Path other = disk.resolve("other.cairn");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other)) {
      Sqlite.run(connection, "CREATE TABLE t(a)");
    }
    refused(other, Problem.OTHER_SQLITE, Inspection.State.FOREIGN);
  }

  @Test
  void aTruncatedDossierIsDamaged() throws Exception {
    here.write("Relier");
    byte[] whole = Files.readAllBytes(here.document);
    for (int length : new int[] {60, 4096, whole.length / 2, whole.length - 1}) {
      Files.write(here.document, java.util.Arrays.copyOf(whole, length));
      refused(here.document, Problem.DAMAGED, Inspection.State.DAMAGED);
    }
  }

  @Test
  void aChangedWordIsSeenThoughSqliteFindsNothingWrong() throws Exception {
    here.write("Relier les gens");
    byte[] bytes = Files.readAllBytes(here.document);
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("Relier les gens")] ^= 1;
    Files.write(here.document, bytes);
    refused(here.document, Problem.DAMAGED, Inspection.State.DAMAGED);
  }

  @Test
  void aDossierFromALaterVersionIsRefused() throws Exception {
    here.write("Relier");
    try (Connection connection = Sqlite.alone(here.document)) {
      Sqlite.run(connection, "PRAGMA user_version=" + (Migrations.ours().current() + 1));
      Sqlite.run(connection, "UPDATE meta SET min_reader = ?", Migrations.ours().current() + 1);
    }
    refused(here.document, Problem.NEWER, Inspection.State.NEWER);
  }

  @Test
  void creatingNeverTouchesWhatIsThere() throws Exception {
    Files.writeString(here.document, "À moi");
    refusedToCreate(here.document, Problem.EXISTS);
    refusedToCreate(here.documents, Problem.IS_FOLDER);
    refusedToCreate(disk.resolve("none").resolve("a.cairn"), Problem.NO_FOLDER);
    assertThat(here.document).hasContent("À moi");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemHasItsSentence(Problem problem) {
    for (Language language : Language.values()) {
      assertThat(new Messages(language).get(problem.key(), "Léa.cairn")).contains("Léa.cairn");
    }
  }

  @ParameterizedTest
  @EnumSource(Notice.Kind.class)
  void everyNoticeHasItsSentence(Notice.Kind kind) {
    Notice notice = new Notice(kind, here.document);
    for (Language language : Language.values()) {
      assertThat(new Messages(language).get(notice.key(), notice.fileName())).contains("Léa");
    }
  }

  private void refused(Path path, Problem problem, Inspection.State state) {
    Inspection inspection = here.store().inspect(path);
    assertThat(inspection.problem()).isEqualTo(problem);
    assertThat(inspection.state()).isEqualTo(state);
    assertThatThrownBy(() -> here.store().open(path))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    assertThat(disk.resolve("home/incoming"))
        .satisfiesAnyOf(
            folder -> assertThat(folder).doesNotExist(),
            folder -> assertThat(folder).isEmptyDirectory());
  }

  private void refusedToCreate(Path path, Problem problem) {
    assertThatThrownBy(() -> here.store().create(path, StoreFixture.initial()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
