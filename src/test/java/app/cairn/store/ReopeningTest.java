package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.network.Contact;
import app.cairn.offer.MissionStatement;
import app.cairn.support.Crowds;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is opened when the working copy and the document do not tell the same story.
class ReopeningTest {

  /// Where a database says how many of its pages are free (its file format, section 1.3).
  private static final int FREE_PAGES = 36;

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
    here.write("Relier");
  }

  /// Another computer writes into the same document.
  private Dossier otherComputer(String mission) {
    try (OpenDossier open = here.store("other").open(here.document)) {
      return StoreFixture.say(open, mission);
    }
  }

  private Dossier crashAfter(String mission) {
    OpenDossier crashed = here.store().open(here.document);
    Dossier said = StoreFixture.say(crashed, mission);
    crashed.flush();
    crashed.abandon();
    return said;
  }

  @Test
  void anotherComputersVersionIsOpenedWhenNothingIsLostByIt() {
    Dossier theirs = otherComputer("De là-bas");
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(theirs);
      assertThat(open.notices()).isEmpty();
      assertThat(open.versions().backups())
          .extracting(Backup::reason)
          .doesNotContain(Backup.Reason.REPLACED);
    }
  }

  @Test
  void unpublishedWorkIsKeptBesideTheVersionThatTookItsPlace() {
    Dossier ours = crashAfter("D’ici");
    Dossier theirs = otherComputer("De là-bas");
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(theirs);
      Notice notice = open.notices().getFirst();
      assertThat(notice.kind()).isEqualTo(Notice.Kind.EARLIER_BESIDE);
      assertThat(here.read(notice.path())).isEqualTo(ours);
    }
    assertThat(here.read(here.document)).isEqualTo(theirs);
  }

  @Test
  void publishedWorkThatWasReplacedIsAmongTheBackups() throws Exception {
    Path older = Files.copy(here.document, disk.resolve("older.cairn"));
    Dossier ours;
    try (OpenDossier open = here.store().open(here.document)) {
      ours = StoreFixture.say(open, "D’ici");
    }
    Files.copy(older, here.document, StandardCopyOption.REPLACE_EXISTING);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier().count(MissionStatement.KIND)).isOne();
      Backup backup = open.versions().backups().getLast();
      assertThat(backup.reason()).isEqualTo(Backup.Reason.REPLACED);
      assertThat(open.versions().dossierOf(backup)).isEqualTo(ours);
    }
  }

  @Test
  void aCrashRightBeforeOrAfterTheDocumentWasReplacedIsNobodyElsesDoing() throws Exception {
    Path folder = here.folders("home").dossier(here.store().inspect(here.document).dossier());
    String known = Files.readString(folder.resolve("publication.json"));
    try (OpenDossier open = here.store().open(here.document)) {
      StoreFixture.say(open, "D’ici");
      open.publishAndWait();
    }
    PublicationRecord after = PublicationRecord.read(folder).orElseThrow();
    Files.writeString(folder.resolve("publication.json"), known);
    PublicationRecord before = PublicationRecord.read(folder).orElseThrow();
    before.publishing(after.known(), after.upTo()).write(folder);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.notices()).isEmpty();
      assertThat(open.state().fileCurrent()).isTrue();
      assertThat(open.dossier().count(MissionStatement.KIND)).isEqualTo(2);
    }
  }

  /// One bit of `text`, where it stands first in `file`.
  private static byte[] withOneBitFlipped(Path file, String text) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    bytes[at] ^= 1;
    return bytes;
  }

  @Test
  void aDocumentThatDiffersByOneBitIsRefusedHoweverWholeItsWorkingCopyIs() throws Exception {
    byte[] whole = Files.readAllBytes(here.document);
    Dossier said = here.read(here.document);
    Path folder = here.folders("home").dossier(here.store().inspect(here.document).dossier());
    Files.write(here.document, withOneBitFlipped(here.document, "Relier"));
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
    // Who looks in vain leaves no trace: the next one is not told of a program that ended abruptly.
    assertThat(folder.resolve("lock")).isEmptyFile();
    Files.write(here.document, whole);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices()).isEmpty();
    }
  }

  @Test
  void whatIsReadOfAWorkingCopyThatDoesNotStandTheCheckIsNotShown() throws Exception {
    Dossier said = here.read(here.document);
    Path folder = here.folders("home").dossier(here.store().inspect(here.document).dossier());
    // Its rows can all be read; only the check sees that pages are missing which it says are free.
    try (FileChannel file = FileChannel.open(WorkingCopy.file(folder), StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.allocate(4).putInt(7).flip(), FREE_PAGES);
    }
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.WORKING_COPY_BROKEN);
    }
  }

  @Test
  void aBrokenWorkingCopyIsSetAsideAndTheDocumentOpened() throws Exception {
    Dossier said = here.read(here.document);
    Path folder = here.folders("home").dossier(here.store().inspect(here.document).dossier());
    Files.write(WorkingCopy.file(folder), new byte[9_000]);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.WORKING_COPY_BROKEN);
    }
    assertThat(List.of(folder.toFile().list())).anyMatch(name -> name.startsWith("broken-"));
  }

  @Test
  void aLostRecordOfPublicationLosesNoWork() throws Exception {
    Dossier ours = crashAfter("D’ici");
    Path folder = here.folders("home").dossier(here.store().inspect(here.document).dossier());
    Files.delete(folder.resolve("publication.json"));
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(here.read(open.notices().getFirst().path())).isEqualTo(ours);
    }
  }

  @Test
  void aDocumentThatWasMovedIsGoneOnWithInItsNewPlace() throws Exception {
    crashAfter("D’ici");
    Path moved = Files.move(here.document, here.documents.resolve("Ailleurs.cairn"));
    try (OpenDossier open = here.store().open(moved)) {
      assertThat(open.dossier().count(MissionStatement.KIND)).isEqualTo(2);
      assertThat(open.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.RECOVERED);
    }
    assertThat(here.read(moved).count(MissionStatement.KIND)).isEqualTo(2);
    assertThat(here.document).doesNotExist();
  }

  @Test
  void aCleanCopyThatTakesTheWordsOfAnotherFileIsKeptAsItWas() throws Exception {
    Path clean = Files.copy(here.document, here.documents.resolve("t.cairn"));
    Dossier asOpened = here.read(clean);
    OpenDossier refused = here.store().open(here.document);
    Dossier ours = StoreFixture.say(refused, "D’ici");
    refused.flush();
    refused.leave();
    try (OpenDossier open = here.store().open(clean)) {
      assertThat(open.dossier()).isEqualTo(ours);
      open.publishAndWait();
      assertThat(open.notices())
          .containsExactly(new Notice(Notice.Kind.FROM_ELSEWHERE, here.document.toRealPath()));
      Backup backup = open.versions().backups().getLast();
      assertThat(backup.reason()).isEqualTo(Backup.Reason.OPENED);
      assertThat(open.versions().dossierOf(backup)).isEqualTo(asOpened);
    }
    assertThat(here.read(here.document)).isEqualTo(asOpened);
  }

  @Test
  void unpublishedWorkIsReachedThroughADocumentThatIsGoneOrBroken() throws Exception {
    Dossier ours = crashAfter("D’ici");
    Files.delete(here.document);
    here.store().open(here.document).close();
    assertThat(here.read(here.document)).isEqualTo(ours);

    Dossier later = crashAfter("Et encore");
    Files.writeString(here.document, "Chère Léa");
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(later);
      open.publishAndWait();
      assertThat(here.read(open.path())).isEqualTo(later);
      assertThat(open.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.RECOVERED, Notice.Kind.OURS_BESIDE_FILE);
    }
    assertThat(here.document).hasContent("Chère Léa");
  }

  @Test
  void unpublishedWorkGoesBesideAnotherDossierInItsPlaceAndThatIsSaid() throws Exception {
    Dossier ours = crashAfter("D’ici");
    Files.delete(here.document);
    try (OpenDossier other = here.store("other").create(here.document, StoreFixture.initial())) {
      other.publishAndWait();
    }
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier().count(MissionStatement.KIND)).isZero();
      assertThat(open.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.EARLIER_BESIDE_DOSSIER);
      assertThat(here.read(open.notices().getFirst().path())).isEqualTo(ours);
    }
    try (OpenDossier again = here.store().open(here.document)) {
      assertThat(again.notices()).isEmpty();
    }
  }

  @Test
  void aDocumentThatWasDeletedOnPurposeStaysDeleted() throws Exception {
    Files.delete(here.document);
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
    assertThat(here.document).doesNotExist();
  }

  @Test
  void whatACrashCaughtOfSomebodyElsesIsGivenANameOneCanFind() throws Exception {
    Leftovers leftovers =
        new Leftovers(here.document.toRealPath(), Replica.of(here.folders("home")));
    Files.writeString(leftovers.part(), "la moitié d’une copie");
    Files.copy(here.document, leftovers.aside());
    Files.writeString(leftovers.fresh(), "De quelqu’un d’autre");
    try (OpenDossier open = here.store().open(here.document)) {
      Notice notice = open.notices().getFirst();
      assertThat(notice.kind()).isEqualTo(Notice.Kind.THEIRS_BESIDE_FILE);
      assertThat(notice.path()).hasContent("De quelqu’un d’autre");
    }
    assertThat(here.documents.toFile().list()).hasSize(2);
  }

  @Test
  void everybodyIsThereWhenADossierOfThousandsIsReopened() {
    Path crowd = here.documents.resolve("Foule.cairn");
    try (OpenDossier open = here.store().create(crowd, Crowds.of(5_000, 1))) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      // The numbers of rows get gaps.
      open.dossier().all(Contact.KIND).stream()
          .limit(1_500)
          .forEach(one -> session.perform(new Change.Removed<>(Contact.KIND, one)));
    }
    Dossier left;
    try (OpenDossier open = here.store().open(crowd)) {
      left = open.dossier();
    }
    assertThat(left.count(Contact.KIND)).isEqualTo(3_500);
    assertThat(here.read(crowd)).isEqualTo(left);
  }
}
