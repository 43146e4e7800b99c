package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Change;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.profile.Profile;
import app.cairn.support.Models;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T13:32:05.123456789Z");

  @TempDir Path disk;
  private Path document;

  @BeforeEach
  void place() throws Exception {
    document = Files.createDirectory(disk.resolve("Mes documents ? #é")).resolve("Léa 🌱.cairn");
  }

  private DossierStore store() {
    return new DossierStore(
        new AppFolders(disk.resolve("home")), Models.all(), InstantSource.fixed(NOW),
        Pace.ON_REQUEST, Language.FRENCH);
  }

  private static Dossier initial() {
    return new Dossier.Builder().put(Profile.KIND, Profile.named("Léa")).build();
  }

  @Test
  void aDossierIsThereAgainAfterClosing() {
    Dossier written;
    try (OpenDossier open = store().create(document, initial())) {
      DossierSession session = new DossierSession(open.dossier(), open, InstantSource.fixed(NOW));
      Offer offer = Offer.first(NOW).withLines(OfferPart.TO_WHOM, List.of(OfferLine.of("À vous")));
      session.perform(new Change.Added<>(Offer.KIND, offer));
      session.perform(new Change.Edited<>(Offer.KIND, offer, offer.withSentence("Cœur « à » 🌱")));
      MissionStatement mission = MissionStatement.of("Relier\n\tles gens", NOW);
      session.perform(new Change.Added<>(MissionStatement.KIND, mission));
      session.perform(new Change.Removed<>(MissionStatement.KIND, mission));
      session.undo();
      written = session.dossier();
      open.flush();
      assertThat(open.state().kept()).isTrue();
      assertThat(open.state().fileCurrent()).isFalse();
    }
    DossierStore another = store();
    assertThat(another.inspect(document).state()).isEqualTo(Inspection.State.OK);
    assertThat(another.inspect(document).counts()).containsEntry("Offer", 1).containsEntry("Pitch", 0);
    try (OpenDossier open = another.open(document)) {
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(open.notices()).isEmpty();
      assertThat(open.state().fileCurrent()).isTrue();
    }
    DossierStore elsewhere = new DossierStore(
        new AppFolders(disk.resolve("other")), Models.all(), InstantSource.fixed(NOW));
    try (OpenDossier open = elsewhere.open(document)) {
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(Digest.of(open.dossier(), Models.all())).isEqualTo(Digest.of(written, Models.all()));
    }
  }
}
