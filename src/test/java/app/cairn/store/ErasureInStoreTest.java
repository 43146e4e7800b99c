package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.network.Acquaintance;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import app.cairn.network.Network;
import app.cairn.network.Tie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the promise `erase` tries at length, case by case.
class ErasureInStoreTest {

  private static final Contact ANNE =
      Contact.someone().name("Anne Zqxkrivière").notes("zqxk notes").contact();
  private static final Contact BRUNO = Contact.someone().name("Bruno Ali").contact();

  @TempDir Path disk;
  private StoreFixture fixture;

  @BeforeEach
  void begin() throws IOException {
    fixture = new StoreFixture(disk);
    Dossier initial =
        new Dossier.Builder()
            .put(Contact.KIND, ANNE)
            .put(Contact.KIND, BRUNO)
            .put(Tie.KIND, Tie.knows(ANNE.id(), BRUNO.id(), LocalDate.EPOCH).withWords("zqxk mot"))
            .build();
    fixture.store().create(fixture.document, initial).close();
  }

  private static DossierSession session(OpenDossier open) {
    return new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
  }

  private static void erase(OpenDossier open) {
    DossierSession session = session(open);
    session.erase(Erasure.of(session.dossier(), ANNE.id()));
  }

  /// Every file is closed.
  private List<Path> holding() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files.filter(Files::isRegularFile).filter(ErasureInStoreTest::holds).toList();
    }
  }

  private static boolean holds(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT)
          .contains("zqxk");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aProgramThatStopsRightAfterGoesOnTheNextTime() throws Exception {
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      session.perform(
          new Change.Edited<>(Contact.KIND, BRUNO, BRUNO.draft().role("Docker").contact()));
      open.publishAndWait();
    }
    OpenDossier stopped = fixture.store().open(fixture.document);
    erase(stopped);
    stopped.flush();
    stopped.abandon();
    assertThat(holding()).as("backups, document").hasSizeGreaterThan(1);
    fixture.store().open(fixture.document).close();
    assertThat(holding()).isEmpty();
    assertThat(fixture.read(fixture.document).all(Contact.KIND))
        .extracting(Contact::name)
        .containsExactly("Bruno Ali");
  }

  @Test
  void backupsAndThePastAreReadAsBeforeWithoutThePerson() {
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      session.perform(
          new Change.Edited<>(Contact.KIND, BRUNO, BRUNO.draft().role("Docker").contact()));
      open.publishAndWait();
      session.erase(Erasure.of(session.dossier(), ANNE.id()));
      assertThat(open.finishErasure()).isEqualTo(new Erased(List.of(), List.of()));
      assertThat(open.versions().backups())
          .isNotEmpty()
          .allSatisfy(
              backup ->
                  assertThat(open.versions().dossierOf(backup).all(Contact.KIND))
                      .extracting(Contact::name)
                      .containsExactly("Bruno Ali"));
      assertThat(open.versions().moments())
          .allSatisfy(
              moment ->
                  assertThat(open.versions().dossierAt(moment).all(Contact.KIND))
                      .extracting(Contact::name)
                      .containsExactly("Bruno Ali"));
      assertThat(open.search("zqxk", 9)).isEmpty();
      assertThat(open.search("bruno", 9)).hasSize(1);
    }
  }

  @Test
  void otherFilesOfTheDossierAreNamedAndLeftAlone() throws Exception {
    Path copy = fixture.documents.resolve("copie.cairn");
    Files.copy(fixture.document, copy);
    Files.copy(fixture.document, fixture.documents.resolve("copie.bak"));
    fixture.store().create(fixture.documents.resolve("autre.cairn"), Dossier.empty()).close();
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      erase(open);
      assertThat(open.finishErasure().beside()).containsExactly(copy);
    }
    assertThat(fixture.read(copy).all(Contact.KIND)).hasSize(2);
  }

  @Test
  void whatWasSetAsideBecauseItWasBrokenIsCleanedOrNamed() throws Exception {
    Path folder;
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      folder = fixture.folders("home").dossier(open.id());
    }
    Path readable = folder.resolve("broken-1.cairn");
    Path rubbish = folder.resolve("broken-2.cairn");
    Files.copy(fixture.document, readable);
    Files.writeString(rubbish, "zqxk, but no database");
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      erase(open);
      assertThat(open.finishErasure().unreached()).containsExactly(rubbish);
    }
    assertThat(holding()).containsExactly(rubbish);
  }

  @Test
  void askedTwiceItIsDoneOnce() throws Exception {
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      erase(open);
      open.finishErasure();
      assertThat(open.finishErasure().unreached()).as("asked twice").isEmpty();
    }
    assertThat(holding()).isEmpty();
  }

  @Test
  void whoWasHeardOfThroughThemNoLongerSaysTheirNameNowOrBefore() throws Exception {
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      String source = "Par " + ANNE.name();
      Network network = Network.of(session.dossier());
      session.perform(Acquaintance.said(network, ANNE, "Léa Le Bris", source, LocalDate.EPOCH));
      session.perform(
          new Change.Edited<>(Contact.KIND, BRUNO, BRUNO.draft().source(source).contact()));
      open.publishAndWait();
      Contact renamed = ANNE.draft().name("Anne Martin").contact();
      session.perform(new Change.Edited<>(Contact.KIND, ANNE, renamed));
      open.publishAndWait();
      session.erase(Erasure.of(session.dossier(), ANNE.id()));
      assertThat(open.finishErasure().unreached()).isEmpty();
    }
    assertThat(holding()).isEmpty();
    assertThat(fixture.read(fixture.document).all(Contact.KIND))
        .extracting(Contact::source)
        .containsOnly("Par …");
  }

  private static Contact heardOf(String name, String source) {
    return Contact.someone().name(name).source(source).contact();
  }

  @Test
  void aSentenceAboutWhereSomebodyIsFromLosesTheNameAndNothingElseNowOrBefore() throws Exception {
    List<String> sentences =
        List.of(
            "Rencontré chez Anne Zqxkrivière",
            "connue via Anne ZQXKRIVIERE, au salon",
            "Zqxkrivie\u0300re Anne m’en a parlé",
            "par ZQXKRIVIÈRE,\u00A0anne (et encore Anne Zqxkrivière)");
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      for (String sentence : sentences) {
        Contact added = heardOf("Léa " + sentence.length(), sentence);
        session.perform(new Change.Added<>(Contact.KIND, added));
        Contact edited = heardOf("Zoé " + sentence.length(), "");
        session.perform(new Change.Added<>(Contact.KIND, edited));
        Contact said = edited.draft().source(sentence).contact();
        session.perform(new Change.Edited<>(Contact.KIND, edited, said));
        session.endTyping();
        Contact after = said.draft().source("").contact();
        session.perform(new Change.Edited<>(Contact.KIND, said, after));
      }
      open.publishAndWait();
      session.erase(Erasure.of(session.dossier(), ANNE.id()));
      assertThat(open.finishErasure().unreached()).isEmpty();
      assertThat(open.versions().moments())
          .flatExtracting(
              moment -> List.copyOf(open.versions().dossierAt(moment).all(Contact.KIND)))
          .extracting(Contact::source)
          .contains("Rencontré chez …", "connue via …, au salon", "… m’en a parlé");
      assertThat(session.dossier()).isEqualTo(fixture.read(fixture.document));
    }
    assertThat(holding()).isEmpty();
    assertThat(fixture.read(fixture.document).all(Contact.KIND))
        .extracting(Contact::source)
        .containsOnly(
            "",
            "Rencontré chez …",
            "connue via …, au salon",
            "… m’en a parlé",
            "par … (et encore …)");
  }

  @Test
  void aSentenceKeepsTheNamesOfOthersAndLosesThoseThatWereBorneBefore() throws Exception {
    List<String> kept = List.of("Chez Anne, à la rivière", "Chez Bruno Ali", "Par hasard, au port");
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      kept.forEach(
          sentence ->
              session.perform(
                  new Change.Added<>(Contact.KIND, heardOf("Léa " + sentence, sentence))));
      Contact before = heardOf("Zoé Le Bris", "Vue avec Anne Zqxkrivière");
      session.perform(new Change.Added<>(Contact.KIND, before));
      Contact renamed = ANNE.draft().name("Anne Martin").contact();
      session.perform(new Change.Edited<>(Contact.KIND, ANNE, renamed));
      open.publishAndWait();
      session.erase(Erasure.of(session.dossier(), ANNE.id()));
      assertThat(open.finishErasure().unreached()).isEmpty();
    }
    assertThat(holding()).isEmpty();
    assertThat(fixture.read(fixture.document).all(Contact.KIND))
        .extracting(Contact::source)
        .containsAll(kept)
        .contains("Vue avec …");
  }

  @Test
  void whatTheySaidAndWhatWasNotedOfAMeetingWithThemAloneGoesNowAndBefore() throws Exception {
    Meeting alone = Meeting.with(ANNE.id()).notes("zqxk au café").plannedMinutes(20).meeting();
    Meeting both = Meeting.with(ANNE.id(), BRUNO.id()).notes("À trois, sur le quai").meeting();
    Feedback hers = Feedback.heard("zqxk, six mois", Instant.EPOCH).contact(ANNE.id()).feedback();
    Feedback his = Feedback.heard("Et les budgets ?", Instant.EPOCH).contact(BRUNO.id()).feedback();
    try (OpenDossier open = fixture.store().open(fixture.document)) {
      DossierSession session = session(open);
      session.perform(MeetingChange.planned(session.dossier(), alone));
      session.perform(MeetingChange.planned(session.dossier(), both));
      session.perform(
          MeetingChange.edited(
              session.dossier(), alone, alone.draft().promise("zqxk promis").meeting()));
      session.perform(new Change.Added<>(Feedback.KIND, hers));
      session.perform(new Change.Added<>(Feedback.KIND, his));
      open.publishAndWait();

      session.erase(Erasure.of(session.dossier(), ANNE.id()));

      assertThat(open.finishErasure().unreached()).isEmpty();
      assertThat(open.versions().moments())
          .flatExtracting(
              moment -> List.copyOf(open.versions().dossierAt(moment).all(Feedback.KIND)))
          .containsOnly(his);
      assertThat(open.search("quai", 5)).hasSize(1);
      assertThat(session.dossier()).isEqualTo(fixture.read(fixture.document));
    }
    assertThat(holding()).isEmpty();
    Dossier left = fixture.read(fixture.document);
    assertThat(left.get(Meeting.KIND, alone.id()).plannedMinutes()).isEqualTo(20);
    assertThat(left.get(Meeting.KIND, both.id()).people()).containsExactly(BRUNO.id());
    assertThat(left.get(Meeting.KIND, both.id()).notes()).isEqualTo("À trois, sur le quai");
  }
}
