package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.support.NewerFiles;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dossiers that a later version of the program wrote, with tables and columns that this one does
/// not know.
class NewerFileTest {

  private static final int OURS = Migrations.ours().current();

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  @Test
  void theFilesTriedAreOfTheSchemaThatFollowsOurs() {
    assertThat(NewerFiles.NEXT).isEqualTo(OURS + 1);
  }

  // Of a later schema, even one that says that old programs may write it: they would lose what they
  // do not know.
  @ParameterizedTest
  @CsvSource({"4,1,4,home", "4,1,4,another", "9,1,9,home", "4,1,1,another", "7,0,0,home"})
  void whatOneMayReadIsReadWholeAndNeverWritten(
      int version, int minReader, int minWriter, String home) throws Exception {
    Dossier written = here.write("Relier");
    NewerFiles.age(here.document, version, minReader, minWriter);
    byte[] bytes = Files.readAllBytes(here.document);
    Inspection inspection = here.store(home).inspect(here.document);
    assertThat(inspection.state()).isEqualTo(Inspection.State.OK);
    assertThat(inspection.readOnly()).isTrue();
    assertThat(inspection.key()).isEqualTo("store.ok.readOnly");
    assertThat(here.store(home).read(here.document)).isEqualTo(written);
    onlyLookedAt(home, written, bytes);
    assertThat(here.document).hasBinaryContent(bytes);
    assertThat(here.documents).isDirectoryNotContaining(each -> !each.equals(here.document));
  }

  private void onlyLookedAt(String home, Dossier written, byte[] bytes) throws Exception {
    try (OpenDossier open = here.store(home).open(here.document)) {
      assertThat(open.readOnly()).isTrue();
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(open.search("relier", 5)).hasSize(1);
      assertThat(open.versions().moments()).hasSize(2);
      assertThat(open.notices()).containsExactly(new Notice(Notice.Kind.READ_ONLY, here.document));
      assertThatThrownBy(() -> StoreFixture.say(open, "Non"))
          .isInstanceOf(IllegalStateException.class);
      open.publishAndWait();
      Path copy = disk.resolve("Copie.cairn");
      open.saveCopy(copy, open.dossier());
      assertThat(copy).hasBinaryContent(bytes);
      // Even when it is another file by then.
      Files.write(here.document, new byte[] {1});
      open.publishAndWait();
      assertThat(here.document).hasBinaryContent(new byte[] {1});
      Files.write(here.document, bytes);
    }
  }

  @Test
  void aLaterProgramOfTheSameSchemaMayForbidWritingToo() throws Exception {
    Dossier written = here.write("Relier");
    later(1, 5);
    byte[] bytes = Files.readAllBytes(here.document);
    try (OpenDossier open = here.store("another").open(here.document)) {
      assertThat(open.readOnly()).isTrue();
      assertThat(open.dossier()).isEqualTo(written);
    }
    assertThat(here.document).hasBinaryContent(bytes);
  }

  // The same schema, and the digest that such a program would have written.
  private void later(int minReader, int minWriter) throws Exception {
    NewerFiles.sql(
        here.document, "UPDATE meta SET min_reader = " + minReader + ", min_writer = " + minWriter);
    String digest;
    try (var connection = Sqlite.alone(here.document)) {
      digest = Digest.ofFile(connection, Migrations.ours().currentSchema());
    }
    NewerFiles.sql(here.document, "UPDATE meta SET digest = '" + digest + "'");
  }

  @ParameterizedTest
  @CsvSource({"4,4,4", "9,4,1", "1,4,4"})
  void whatOneMayNotReadIsRefusedInOneSentence(int version, int minReader, int minWriter)
      throws Exception {
    here.write("Relier");
    if (version == 1) {
      later(minReader, minWriter);
    } else {
      NewerFiles.age(here.document, version, minReader, minWriter);
    }
    byte[] bytes = Files.readAllBytes(here.document);
    List<Path> kept = everythingKept();
    assertThat(here.store().inspect(here.document).state()).isEqualTo(Inspection.State.NEWER);
    assertThatThrownBy(() -> here.store().read(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(StoreException.class, this::saysSoInOneSentence);
    assertThat(here.document).hasBinaryContent(bytes);
    assertThat(everythingKept()).isEqualTo(kept);
  }

  private void saysSoInOneSentence(StoreException refusal) {
    assertThat(refusal.problem()).isEqualTo(Problem.NEWER);
    String sentence =
        new Messages(Language.FRENCH).get(refusal.problem().key(), refusal.fileName());
    assertThat(sentence).contains("Léa 🌱.cairn").endsWith(".").doesNotContain("\n");
  }

  @Test
  void lookingLeavesNothingBehindAndOurOwnUnpublishedWordsStay() throws Exception {
    here.write("Relier");
    byte[] published = Files.readAllBytes(here.document);
    OpenDossier crashed = here.store().open(here.document);
    Dossier said = StoreFixture.say(crashed, "Pas encore publié");
    crashed.flush();
    crashed.abandon();
    List<Path> kept = everythingKept();
    NewerFiles.age(here.document);
    try (OpenDossier looking = here.store().open(here.document)) {
      assertThat(looking.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.READ_ONLY, Notice.Kind.WORDS_ASIDE);
    }
    assertThat(everythingKept()).isEqualTo(kept);
    Files.write(here.document, published);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
    }
  }

  @Test
  void whatALaterProgramHasNotPublishedYetWaitsForIt() throws Exception {
    here.write("Relier");
    OpenDossier crashed = here.store().open(here.document);
    Dossier said = StoreFixture.say(crashed, "Pas encore publié");
    crashed.flush();
    Path working = WorkingCopy.file(here.folders("home").dossier(crashed.id()));
    crashed.abandon();
    NewerFiles.sql(
        working,
        "PRAGMA user_version=" + NewerFiles.NEXT,
        "UPDATE meta SET min_writer = " + NewerFiles.NEXT);
    byte[] document = Files.readAllBytes(here.document);
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
    Files.delete(here.document);
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
    Files.write(here.document, document);
    NewerFiles.sql(working, "PRAGMA user_version=" + OURS, "UPDATE meta SET min_writer = " + OURS);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
    }
  }

  @Test
  void theDocumentIsOpenedWhereALaterProgramOnlyHadALookAtIt() throws Exception {
    Dossier written = here.write("Relier");
    Path working =
        WorkingCopy.file(
            here.folders("home").dossier(here.store().inspect(here.document).dossier()));
    NewerFiles.sql(
        working,
        "PRAGMA user_version=" + NewerFiles.NEXT,
        "UPDATE meta SET min_writer = " + NewerFiles.NEXT);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.readOnly()).isFalse();
      assertThat(open.dossier()).isEqualTo(written);
      StoreFixture.say(open, "Encore");
      open.publishAndWait();
    }
    assertThat(here.store("another").inspect(here.document).schema()).isEqualTo(OURS);
  }

  private List<Path> everythingKept() throws Exception {
    try (Stream<Path> all = Files.walk(disk.resolve("home"))) {
      return all.filter(each -> !each.endsWith("incoming")).sorted().toList();
    }
  }
}
