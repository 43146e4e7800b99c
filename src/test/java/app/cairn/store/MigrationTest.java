package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import app.cairn.offer.MissionStatement;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later version of the program that knows one more kind, and has one more table.
class MigrationTest {

  /// Of a room to come.
  public record Proof(UUID id, String text) implements Entity {
    static final EntityKind<Proof> KIND = EntityKind.of(Proof.class, p -> Stream.of(p.text));
  }

  private static final String PROOF =
      "CREATE TABLE proof (\n  id TEXT NOT NULL PRIMARY KEY,\n  text TEXT NOT NULL\n) STRICT;\n";

  /// The schema of that version.
  private static final int NEXT = Migrations.ours().current() + 1;

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  private DossierStore later(String home, int minReader, String script) {
    List<EntityKind<?>> kinds = new ArrayList<>(Rooms.model().kinds());
    kinds.add(Proof.KIND);
    Migrations migrations =
        new Migrations(NEXT, minReader, NEXT, n -> n == NEXT ? script : Migrations.resource(n));
    return new DossierStore(
        here.folders(home),
        new Model(kinds),
        StoreFixture.CLOCK,
        Pace.ON_REQUEST,
        () -> new Messages(Language.FRENCH),
        migrations);
  }

  @Test
  void aDossierOfAnEarlierVersionIsBroughtUpToDateAfterABackup() {
    Dossier written = here.write("Relier");
    goesOnInTheLaterVersion(later("another", 1, PROOF), written);
  }

  @Test
  void aWorkingCopyOfAnEarlierVersionIsToo() {
    Dossier written = here.write("Relier");
    goesOnInTheLaterVersion(later("home", 1, PROOF), written);
  }

  @Test
  void wordsThatAnEarlierVersionHadNotPublishedAreStillThere() throws Exception {
    here.write("Relier");
    OpenDossier crashed = here.store().open(here.document);
    Dossier said = StoreFixture.say(crashed, "Pas encore publié");
    crashed.flush();
    crashed.abandon();
    try (OpenDossier open = later("home", 1, PROOF).open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.RECOVERED);
    }
  }

  private void goesOnInTheLaterVersion(DossierStore later, Dossier written) {
    Proof proof = new Proof(Ids.next(), "J’ai monté un atelier");
    assertThat(later.read(here.document)).isEqualTo(written);
    try (OpenDossier open = later.open(here.document)) {
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(open.versions().backups())
          .extracting(Backup::reason)
          .contains(Backup.Reason.MIGRATION);
      assertThat(open.versions().dossierOf(open.versions().backups().getLast())).isEqualTo(written);
      open.record(new Commit(Ids.next(), StoreFixture.NOW, new Change.Added<>(Proof.KIND, proof)));
      open.flush();
      assertThat(open.search("atelier", 5)).hasSize(1);
      assertThat(open.search("relier", 5)).hasSize(1);
    }
    assertThat(later.inspect(here.document).schema()).isEqualTo(NEXT);
    assertThat(later.read(here.document).get(Proof.KIND, proof.id())).isEqualTo(proof);
  }

  @Test
  void aMigrationThatFailsChangesNothing() throws Exception {
    Dossier written = here.write("Relier");
    byte[] bytes = Files.readAllBytes(here.document);
    for (String home : List.of("home", "another")) {
      assertThatThrownBy(
              () -> later(home, 1, PROOF + "INSERT INTO nowhere VALUES(1);").open(here.document))
          .isInstanceOf(StoreException.class);
      assertThat(here.document).hasBinaryContent(bytes);
      assertThat(here.store(home).read(here.document)).isEqualTo(written);
      here.store(home).open(here.document).close();
    }
  }

  @Test
  void aDossierFromALaterVersionThatAllowsItIsOnlyLookedAt() throws Exception {
    try (OpenDossier open =
        later("later", 1, PROOF).create(here.document, StoreFixture.initial())) {
      StoreFixture.say(open, "Relier");
    }
    byte[] bytes = Files.readAllBytes(here.document);
    assertThat(here.store().inspect(here.document).state()).isEqualTo(Inspection.State.OK);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.readOnly()).isTrue();
      assertThat(open.dossier().count(MissionStatement.KIND)).isOne();
      assertThat(open.search("relier", 5)).hasSize(1);
      assertThat(open.versions().moments()).hasSize(2);
      assertThatThrownBy(() -> StoreFixture.say(open, "Non"))
          .isInstanceOf(IllegalStateException.class);
      Files.delete(here.document);
      Files.write(here.document, bytes);
      open.publishAndWait();
      Path copy = here.documents.resolve("Copie.cairn");
      open.saveCopy(copy, open.dossier());
      assertThat(copy).hasBinaryContent(bytes);
    }
    assertThat(here.document).hasBinaryContent(bytes);
  }

  @Test
  void oneThatDoesNotAllowItIsRefused() {
    later("later", NEXT, PROOF).create(here.document, StoreFixture.initial()).close();
    assertThat(here.store().inspect(here.document).state()).isEqualTo(Inspection.State.NEWER);
    assertThatThrownBy(() -> here.store().open(here.document))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
  }
}
