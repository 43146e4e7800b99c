package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.profile.Profile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  @Test
  void eachGestureIsAMomentOneCanLookAtAgain() {
    try (OpenDossier open = here.store().create(here.document, StoreFixture.initial())) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      Offer offer = Offer.first(StoreFixture.NOW);
      session.perform(new Change.Added<>(Offer.KIND, offer));
      Dossier first = session.dossier();
      Offer frozen = offer.withSentence("Dire").frozen("Plus court", StoreFixture.NOW);
      session.perform(
          Change.Group.of(
              "offer.newVersion",
              new Change.Edited<>(Offer.KIND, offer, frozen),
              new Change.Added<>(Offer.KIND, frozen.next(StoreFixture.NOW))));
      session.undo();
      open.flush();
      List<Moment> moments = open.versions().moments();
      assertThat(moments).hasSize(4);
      assertThat(moments.getFirst().gesture()).isEqualTo("dossier.begun");
      assertThat(moments.get(2).gesture()).isEqualTo("offer.newVersion");
      assertThat(moments.get(2).leaves().getFirst())
          .isEqualTo(new Change.Edited<>(Offer.KIND, offer, frozen));
      assertThat(moments).extracting(Moment::author).containsOnly("owner");
      assertThat(moments.getFirst().at().toEpochMilli()).isEqualTo(StoreFixture.NOW.toEpochMilli());
      assertThat(open.versions().dossierAt(moments.get(1))).isEqualTo(first);
      assertThat(open.versions().dossierAt(moments.get(2)).count(Offer.KIND)).isEqualTo(2);
      assertThat(open.versions().dossierAt(moments.get(3))).isEqualTo(session.dossier());
    }
  }

  @Test
  void anOlderStateIsRestoredAsANewDossier() {
    here.write("Relier");
    Path restored = here.documents.resolve("Avant.cairn");
    try (OpenDossier open = here.store().open(here.document)) {
      StoreFixture.say(open, "Autre chose");
      open.flush();
      Dossier before = open.dossier();
      open.versions().restore(open.versions().moments().get(1), restored);
      assertThat(here.read(restored)).isEqualTo(before);
      assertThat(here.store().inspect(restored).dossier()).isNotEqualTo(open.id());
    }
    assertThat(here.read(here.document).count(MissionStatement.KIND)).isEqualTo(2);
  }

  @Test
  void theFirstEditOfASessionTakesABackupThatCanBeRestored() {
    here.write("Relier");
    Dossier said;
    DossierStore store = here.store();
    try (OpenDossier open = store.open(here.document)) {
      said = StoreFixture.say(open, "Puis ceci");
      StoreFixture.say(open, "Et cela");
    }
    Path restored = here.documents.resolve("Sauvé.cairn");
    try (OpenDossier open = store.open(here.document)) {
      List<Backup> backups = open.versions().backups();
      assertThat(backups)
          .hasSize(2)
          .extracting(Backup::reason)
          .containsOnly(Backup.Reason.FIRST_EDIT);
      assertThat(open.versions().dossierOf(backups.getLast()).count(Profile.KIND)).isOne();
      open.versions().restore(backups.getLast(), restored);
    }
    assertThat(here.read(restored).all(MissionStatement.KIND))
        .containsAll(said.all(MissionStatement.KIND).stream().limit(1).toList());
    assertThat(here.documents.toFile().list())
        .containsExactlyInAnyOrder("Léa 🌱.cairn", "Sauvé.cairn");
  }
}
