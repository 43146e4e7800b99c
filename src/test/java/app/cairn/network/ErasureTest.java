package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.offer.MissionStatement;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasureTest {

  private static final Contact ANNE = Contact.someone().name("Anne Rivière").contact();
  private static final Contact BRUNO =
      Contact.someone().name("Bruno Ali").notes("Cousin d’Anne RIVIERE.").contact();

  private static Dossier dossier() {
    Tie tie = Tie.knows(BRUNO.id(), ANNE.id(), LocalDate.EPOCH);
    Import.Filled hers = new Import.Filled(ANNE.id(), "role", "", "Cheffe");
    Import.Filled his = new Import.Filled(BRUNO.id(), "role", "", "Chef");
    return new Dossier.Builder()
        .put(Contact.KIND, ANNE)
        .put(Contact.KIND, BRUNO)
        .put(Tie.KIND, tie)
        .put(Pin.KIND, new Pin(UUID.randomUUID(), "contact:" + ANNE.id(), 1, 2))
        .put(Pin.KIND, new Pin(UUID.randomUUID(), "contact:" + BRUNO.id(), 1, 2))
        .put(
            Import.KIND,
            new Import(
                UUID.randomUUID(), "CSV", "a.csv", Instant.EPOCH, List.of(hers, his), List.of()))
        .put(
            MissionStatement.KIND,
            MissionStatement.of("Relier les rivières, dit Anne Rivière.", Instant.EPOCH))
        .build();
  }

  @Test
  void nothingAboutThePersonStaysAndNothingElseGoes() {
    DossierSession session =
        new DossierSession(dossier(), Ledger.IN_MEMORY, InstantSource.system());
    session.erase(Erasure.of(session.dossier(), ANNE.id()));
    Dossier after = session.dossier();
    assertThat(after.all(Contact.KIND)).containsExactly(BRUNO);
    assertThat(after.all(Tie.KIND)).isEmpty();
    assertThat(after.all(Pin.KIND))
        .singleElement()
        .satisfies(pin -> assertThat(pin.node()).contains(BRUNO.id().toString()));
    assertThat(after.all(Import.KIND).iterator().next().filled())
        .extracting(Import.Filled::contact)
        .containsExactly(BRUNO.id());
    assertThat(after.all(MissionStatement.KIND)).hasSize(1);
  }

  @Test
  void nothingIsUndoneOrDoneAgainAfterwards() {
    DossierSession session =
        new DossierSession(dossier(), Ledger.IN_MEMORY, InstantSource.system());
    session.perform(new Change.Edited<>(Contact.KIND, ANNE, ANNE.draft().role("x").contact()));
    session.perform(new Change.Edited<>(Contact.KIND, BRUNO, BRUNO.draft().role("y").contact()));
    session.undo();
    session.erase(Erasure.of(session.dossier(), ANNE.id()));
    assertThat(session.undoable()).isEmpty();
    assertThat(session.redoable()).isEmpty();
  }

  @Test
  void theOwnersWordsThatCiteAPersonAreFound() {
    assertThat(Citations.of(dossier(), ANNE))
        .extracting(Citations.Citation::kind, Citations.Citation::excerpt)
        .containsExactlyInAnyOrder(
            tuple(Contact.KIND, "Cousin d’Anne RIVIERE."),
            tuple(MissionStatement.KIND, "Relier les rivières, dit Anne Rivière."));
    assertThat(Citations.of(dossier(), BRUNO)).isEmpty();
    assertThat(Citations.of(dossier(), Contact.someone().contact())).isEmpty();
  }

  @Test
  void aCitationShowsWholeWordsAroundTheName() {
    String words = "mot ".repeat(60) + "Anne Rivière " + "après ".repeat(60);
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, ANNE)
            .put(MissionStatement.KIND, MissionStatement.of(words, Instant.EPOCH))
            .build();
    assertThat(Citations.of(dossier, ANNE).getFirst().excerpt())
        .matches("… (mot )+Anne Rivière( après)+ …");
  }

  @Test
  void whoOnlySharesTheLastNameIsNoCitation() {
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, ANNE)
            .put(Contact.KIND, Contact.someone().name("Chloé Rivière").contact())
            .put(Contact.KIND, Contact.someone().name("Anne Rivière").contact())
            .put(MissionStatement.KIND, MissionStatement.of("Chez Rivière.", Instant.EPOCH))
            .build();
    assertThat(Citations.of(dossier, ANNE)).isEmpty();
  }

  @Test
  void whoWasHeardOfThroughThemNoLongerSaysTheirName() {
    DossierSession session =
        new DossierSession(dossier(), Ledger.IN_MEMORY, InstantSource.system());
    for (String name : List.of("Par Anne Rivière", "Through Anne Rivière")) {
      Network network = Network.of(session.dossier());
      session.perform(
          Acquaintance.said(network, ANNE, "Léa " + name.length(), name, LocalDate.EPOCH));
    }
    Contact renamed = ANNE.draft().name("Anne Martin").contact();
    session.perform(new Change.Edited<>(Contact.KIND, ANNE, renamed));
    Contact other = Contact.someone().name("Zoé Le Bris").source("Par Bruno Ali").contact();
    session.perform(new Change.Added<>(Contact.KIND, other));
    session.erase(Erasure.of(session.dossier(), ANNE.id()));
    assertThat(session.dossier().all(Contact.KIND))
        .extracting(Contact::source)
        .containsExactlyInAnyOrder(BRUNO.source(), "Par …", "Through …", "Par Bruno Ali");
  }

  private static String left(String source, PersonName... names) {
    return HeardFrom.without(List.of(names)).apply(source);
  }

  @Test
  void aNameInASentenceIsTakenOutAndTheRestStays() {
    PersonName nadia = new PersonName("Nadia", "Benali");
    assertThat(left("Rencontré chez Nadia Benali", nadia)).isEqualTo("Rencontré chez …");
    assertThat(left("connue via Nadia BENALI", nadia)).isEqualTo("connue via …");
    assertThat(left("Benali Nadia m’en a parlé", nadia)).isEqualTo("… m’en a parlé");
    assertThat(left("BÉNALI, nadia\u00A0; nadia\u202Fbenali.", nadia)).isEqualTo("…\u00A0; ….");
    assertThat(left("Par Nadia Benali, au salon", nadia)).isEqualTo("Par …, au salon");
    PersonName zoe = new PersonName("Zoé", "D’Été");
    assertThat(left("Avec Zoe\u0301 D'E\u0301te\u0301", zoe)).isEqualTo("Avec …");
    assertThat(left("Nadia Benali et Zoe d’ete", nadia, zoe)).isEqualTo("… et …");
  }

  @Test
  void aNameThatIsNotTheirsStaysInASentence() {
    PersonName paul = new PersonName("Paul", "Petit");
    List<String> others =
        List.of(
            "Chez Jean-Paul Petit",
            "Chez Paul Petit-Jean",
            "Chez Paul Petitjean",
            "Paul, le petit",
            "Par Paul",
            "Paul et Anne Petit",
            "Cafe\u0301 du port");
    assertThat(others).allSatisfy(other -> assertThat(left(other, paul)).isEqualTo(other));
    PersonName alone = new PersonName("Paul", "");
    assertThat(left("Chez Paul", alone)).isEqualTo("Chez Paul");
    assertThat(left("Par Paul", alone)).isEqualTo("Par …");
  }

  @Test
  void aSentenceOfSomebodyHeardOfThroughThemStaysOneAndANamesakeIsNotToldApart() {
    Contact namesake = Contact.someone().name("Anne Rivière").contact();
    Contact lea = Contact.someone().name("Léa A").source("Par hasard, chez Anne RIVIERE").contact();
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, ANNE)
            .put(Contact.KIND, namesake)
            .put(Contact.KIND, lea)
            .put(Tie.KIND, Tie.knows(ANNE.id(), lea.id(), LocalDate.EPOCH))
            .build();
    DossierSession session = new DossierSession(dossier, Ledger.IN_MEMORY, InstantSource.system());
    session.erase(Erasure.of(dossier, ANNE.id()));
    assertThat(session.dossier().get(Contact.KIND, lea.id()).source())
        .isEqualTo("Par hasard, chez …");
    assertThat(session.dossier().get(Contact.KIND, namesake.id())).isEqualTo(namesake);
  }

  @Test
  void theWordsOfASourceAreThoseOfTheMessages() {
    assertThat(
            Stream.of(Language.values())
                .map(language -> new Messages(language).get("network.card.heardFrom", "X")))
        .containsExactlyInAnyOrderElementsOf(
            HeardFrom.WORDS.stream().map(word -> word + " X").toList());
  }
}
