package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.text.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path disk;
  private StoreFixture here;

  @BeforeEach
  void place() throws Exception {
    here = new StoreFixture(disk);
  }

  @Test
  void aDossierIsThereAgainAfterClosing() {
    Dossier written;
    try (OpenDossier open = here.store().create(here.document, StoreFixture.initial())) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      Offer offer =
          Offer.first(StoreFixture.NOW)
              .withLines(OfferPart.TO_WHOM, List.of(OfferLine.of("À vous")));
      session.perform(new Change.Added<>(Offer.KIND, offer));
      session.perform(new Change.Edited<>(Offer.KIND, offer, offer.withSentence("Cœur « à » 🌱")));
      MissionStatement mission = MissionStatement.of("Relier\n\tles gens", StoreFixture.NOW);
      session.perform(new Change.Added<>(MissionStatement.KIND, mission));
      session.perform(new Change.Removed<>(MissionStatement.KIND, mission));
      session.undo();
      written = session.dossier();
    }
    assertThat(here.store().inspect(here.document).counts())
        .containsEntry("Offer", 1)
        .containsEntry("Pitch", 0);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(written);
      assertThat(open.notices()).isEmpty();
      assertThat(open.state().fileCurrent()).isTrue();
    }
    try (OpenDossier open = here.store("another computer").open(here.document)) {
      assertThat(open.dossier()).isEqualTo(written);
    }
  }

  @Test
  void anEditIsOnThisComputerAtOnceAndInTheDocumentOncePublished() {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      Dossier said = StoreFixture.say(open, "Relier les gens");
      open.flush();
      assertThat(open.state().kept()).isTrue();
      assertThat(open.state().fileCurrent()).isFalse();
      assertThat(here.read(here.document)).isNotEqualTo(said);
      open.publishAndWait();
      assertThat(open.state().fileCurrent()).isTrue();
      assertThat(open.state().publishedAt()).isEqualTo(StoreFixture.NOW);
      assertThat(here.read(here.document)).isEqualTo(said);
    }
  }

  @Test
  void askingForTheDocumentTakesAlongWhatWasJustWritten() throws Exception {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      CountDownLatch current = new CountDownLatch(1);
      open.onState(
          state -> {
            if (state.kept() && state.fileCurrent()) {
              current.countDown();
            }
          });
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      for (int i = 0; i < 200; i++) {
        session.perform(
            new Change.Added<>(
                MissionStatement.KIND, MissionStatement.of("Relier " + i, StoreFixture.NOW)));
      }
      open.publish();
      assertThat(current.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(here.read(here.document)).isEqualTo(session.dossier());
    }
  }

  @Test
  void theDigestOfTheFileIsTheDigestOfTheDossierInMemory() throws Exception {
    Dossier written = here.write("Relier");
    Path copy = Files.copy(here.document, disk.resolve("copy.cairn"));
    try (var connection = Sqlite.reading(copy)) {
      assertThat(Digest.ofEntities(connection, Migrations.ours().currentSchema()))
          .isEqualTo(Digest.of(written, Rooms.model()))
          .isNotEqualTo(Digest.of(StoreFixture.initial(), Rooms.model()));
    }
  }

  @Test
  void aFileLeftBehindByACrashIsRecognisedAsOursAndGoneOnFrom() {
    here.write("Relier");
    OpenDossier crashed = here.store().open(here.document);
    Dossier said = StoreFixture.say(crashed, "Écrit juste avant la coupure");
    crashed.flush();
    crashed.abandon();
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(said);
      assertThat(open.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.RECOVERED);
    }
    assertThat(here.read(here.document)).isEqualTo(said);
  }

  @Test
  void aSecondLaunchLearnsThatTheDossierIsInUseAndKnocks() throws Exception {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      CountDownLatch knocked = new CountDownLatch(1);
      open.onKnock(_ -> knocked.countDown());
      DossierStore same = here.store();
      try (OpenDossier other = here.store("another").open(here.document)) {
        assertThat(other.readOnly()).isFalse();
      }
      assertThat(same.knock(here.document)).isTrue();
      assertThat(knocked.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(here.store().knock(here.document)).isFalse();
  }

  @Test
  void anotherCopyOfAnOpenDossierIsRefusedAsSuchAndTheKnockNamesIt() throws Exception {
    here.write("Relier");
    Path copy = Files.copy(here.document, disk.resolve("relue.cairn"));
    try (OpenDossier open = here.store().open(here.document)) {
      BlockingQueue<Optional<Path>> asked = new LinkedBlockingQueue<>();
      open.onKnock(asked::add);
      DossierStore second = here.store();
      assertThatThrownBy(() -> second.open(copy))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.COPY_IN_USE));
      assertThatThrownBy(() -> second.open(here.document))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.IN_USE));
      assertThat(second.knock(copy)).isTrue();
      assertThat(asked.poll(20, TimeUnit.SECONDS)).contains(copy.toRealPath());
      assertThat(second.knock(here.document)).isTrue();
      assertThat(asked.poll(20, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void oneDossierIsOpenOnceInAProcess() {
    here.write("Relier");
    DossierStore store = here.store();
    try (OpenDossier open = store.open(here.document)) {
      assertThat(open.id()).isEqualTo(store.inspect(here.document).dossier());
      assertThatThrownBy(() -> store.open(here.document))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.IN_USE));
    }
    store.open(here.document).close();
  }

  @Test
  void somebodyElsesDocumentIsNeverWrittenOver() throws Exception {
    here.write("Relier");
    byte[] theirs = Files.readAllBytes(here.document);
    try (OpenDossier open = here.store().open(here.document)) {
      StoreFixture.say(open, "La mienne");
      open.publishAndWait();
      Files.write(here.document, theirs);
      Dossier ours = StoreFixture.say(open, "La mienne encore");
      open.publishAndWait();
      assertThat(open.path())
          .isNotEqualTo(here.document)
          .hasParent(here.document.getParent().toRealPath());
      assertThat(open.path().getFileName().toString())
          .isEqualTo(
              "Léa 🌱 (version de cet ordinateur, "
                  + new Formats(new Messages(Language.FRENCH)).dateAndTime(StoreFixture.NOW)
                  + ").cairn");
      assertThat(here.read(open.path()).count(MissionStatement.KIND)).isEqualTo(3);
      assertThat(ours.count(MissionStatement.KIND)).isEqualTo(2);
      assertThat(open.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.OURS_BESIDE);
    }
    assertThat(here.document).hasBinaryContent(theirs);
  }

  @Test
  void whatWasPutInItsPlaceIsCalledWhatItIs() throws Exception {
    here.write("Relier");
    Path other = here.documents.resolve("Autre.cairn");
    here.store().create(other, StoreFixture.initial()).close();
    try (OpenDossier open = here.store().open(here.document)) {
      Files.copy(other, here.document, StandardCopyOption.REPLACE_EXISTING);
      StoreFixture.say(open, "La mienne");
      open.publishAndWait();
      Files.writeString(open.path(), "Chère Léa");
      StoreFixture.say(open, "La mienne encore");
      open.publishAndWait();
      assertThat(open.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.OURS_BESIDE_DOSSIER, Notice.Kind.OURS_BESIDE_FILE);
    }
    assertThat(here.document).hasSameBinaryContentAs(other);
  }

  @Test
  void aNameIsAddedToOnceOnly() throws Exception {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      Files.writeString(open.path(), "Chère Léa");
      open.publishAndWait();
      Path first = open.path();
      Files.writeString(first, "Chère Léa");
      open.publishAndWait();
      String name = first.getFileName().toString();
      assertThat(open.path().getFileName().toString())
          .isEqualTo(name.replace(".cairn", " 2.cairn"));
    }
    Siblings english = new Siblings(() -> new Messages(Language.ENGLISH), StoreFixture.CLOCK);
    Path french =
        here.documents.resolve("Léa (version de cet ordinateur, 1 janv. 2026 8.00) 3.cairn");
    assertThat(english.theirs(french).getFileName().toString())
        .startsWith("Léa (other version, ")
        .doesNotContain("ordinateur");
  }

  @Test
  void aPlaceWhoseDossierIsOpenTakesNoNewOne() throws Exception {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      Files.delete(here.document);
      assertThatThrownBy(() -> here.store().create(here.document, Dossier.empty()))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TAKEN));
      assertThat(here.document).doesNotExist();
      open.publishAndWait();
      assertThat(open.path()).isEqualTo(here.document.toRealPath());
    }
    Files.delete(here.document);
    here.store().create(here.document, Dossier.empty()).close();
  }

  @Test
  void whatIsKeptBesideIsNamedInTheLanguageSpokenThen() throws Exception {
    here.write("Relier");
    byte[] theirs = Files.readAllBytes(here.document);
    Voice voice = new Voice(Language.FRENCH);
    DossierStore store =
        new DossierStore(
            here.folders("home"),
            Rooms.model(),
            StoreFixture.CLOCK,
            Pace.ON_REQUEST,
            voice::messages);
    try (OpenDossier open = store.open(here.document)) {
      StoreFixture.say(open, "La mienne");
      open.publishAndWait();
      Files.write(here.document, theirs);
      voice.speak(Language.ENGLISH);
      StoreFixture.say(open, "La mienne encore");
      open.publishAndWait();
      assertThat(open.path().getFileName().toString()).contains("22 November 2026");
    }
  }

  @Test
  void aDocumentThatVanishedIsPutBackInItsPlace() throws Exception {
    here.write("Relier");
    try (OpenDossier open = here.store().open(here.document)) {
      Files.delete(here.document);
      open.publishAndWait();
      assertThat(here.read(here.document)).isEqualTo(open.dossier());
      assertThat(here.documents.toFile().list()).hasSize(1);
    }
  }

  @Test
  void aNameAsLongAsNamesMayBeIsNoObstacle() throws Exception {
    Path document = here.documents.resolve("é".repeat(124) + ".cairn");
    here.store().create(document, StoreFixture.initial()).close();
    byte[] theirs = Files.readAllBytes(document);
    try (OpenDossier open = here.store().open(document)) {
      StoreFixture.say(open, "Relier");
      open.publishAndWait();
      Files.write(document, theirs);
      Dossier ours = StoreFixture.say(open, "Encore");
      open.publishAndWait();
      assertThat(open.path()).isNotEqualTo(document);
      assertThat(here.read(open.path()).all(MissionStatement.KIND))
          .containsAll(ours.all(MissionStatement.KIND));
      open.saveCopy(here.documents.resolve("è".repeat(124) + ".cairn"), ours);
    }
  }

  @Test
  void aNameThatIsTooLongIsSaidSo() {
    Path document = here.documents.resolve("é".repeat(200) + ".cairn");
    assertThatThrownBy(() -> here.store().create(document, StoreFixture.initial()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_NAME));
  }

  @Test
  void theLastStateToldIsTheLatest() {
    List<SaveState> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    try (OpenDossier open = here.store().create(here.document, StoreFixture.initial())) {
      open.onState(told::add);
      for (int i = 0; i < 50; i++) {
        StoreFixture.say(open, "Relier " + i);
      }
      open.publishAndWait();
    }
    assertThat(told.getLast().kept()).isTrue();
    assertThat(told.getLast().fileCurrent()).isTrue();
  }
}
