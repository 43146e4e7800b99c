package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportUndoing;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a mind map of ours says besides people: their ties, their organisations, and names that one
/// would tell apart otherwise.
class MindMapRoundTripTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail");
  private static final Organisation PORT =
      new Organisation(
          UUID.randomUUID(),
          "Port de Marseille; Fos",
          "Logistique",
          "Marseille",
          "https://www.marseille-port.fr",
          true,
          "Grand\n« quai » & hangars",
          "Gazette du port");
  private static final Organisation EMPTY = Organisation.named("Chantier naval");
  private static final Contact ANNE = someone("Anne Rivière").organisation(PORT.id()).contact();
  private static final Contact BRUNO = someone("Bruno Ali").contact();
  private static final Contact CHLOE =
      someone("").firstName("Chloé").lastName("Joëlle Aubry").contact();

  /// Behind the door of Anne, whom she has made me meet.
  private static final Contact DIDI = someone("Didi Okeke").degree(2).contact();

  @TempDir Path disk;
  private Dossier came = Dossier.empty();

  private static ContactDraft someone(String name) {
    return Contact.someone().name(name).circle(WORK.id());
  }

  private static Tie tie(Contact from, UUID to, Tie.Kind kind, String words, LocalDate on) {
    return new Tie(UUID.randomUUID(), from.id(), to, kind, words, on);
  }

  private static LocalDate in(int year) {
    return LocalDate.of(year, 3, 1);
  }

  private static Dossier went() {
    Dossier.Builder dossier = new Dossier.Builder().put(Circle.KIND, WORK);
    List.of(PORT, EMPTY).forEach(one -> dossier.put(Organisation.KIND, one));
    List.of(ANNE, BRUNO, CHLOE, DIDI).forEach(one -> dossier.put(Contact.KIND, one));
    List.of(
            tie(ANNE, CHLOE.id(), Tie.Kind.INTRODUCED, "« une perle »", in(2019)),
            tie(ANNE, CHLOE.id(), Tie.Kind.KNOWS, "du lycée", in(2020)),
            tie(BRUNO, ANNE.id(), Tie.Kind.KNOWS, "", in(2021)),
            tie(BRUNO, ANNE.id(), Tie.Kind.INTRODUCED, "", in(2022)),
            tie(DIDI, ANNE.id(), Tie.Kind.INTRODUCED, "2024-01-01\npar elle", TODAY),
            tie(BRUNO, PORT.id(), Tie.Kind.WORKS_WITH, "y vend\ndes grues", in(2023)),
            tie(ANNE, EMPTY.id(), Tie.Kind.WORKS_WITH, "2024-01-01\npuis partie", TODAY),
            tie(DIDI, EMPTY.id(), Tie.Kind.WORKS_WITH, "y\nétait", in(2024)),
            tie(CHLOE, EMPTY.id(), Tie.Kind.WORKS_WITH, "", in(2025)))
        .forEach(tie -> dossier.put(Tie.KIND, tie));
    return dossier.build();
  }

  @BeforeEach
  void nothingYet() {
    came = Dossier.empty();
  }

  private void comesBack(Grouping grouping, Language written, Language read) throws Exception {
    comesBack(Files.write(disk.resolve("carte.mm"), written(grouping, written)), read);
  }

  private static byte[] written(Grouping grouping, Language language) {
    return ContactFormat.MM.write(Roster.everyone(went()), grouping, new Messages(language));
  }

  private void comesBack(Path file, Language read) {
    ImportPlan plan =
        ImportPlan.of(came, Samples.understood(new ContactFiles(new Messages(read)).read(file)));
    DossierSession session = new DossierSession(came, Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(plan.change(ImportChoices.of(true, ""), NOW, TODAY).change());
    came = session.dossier();
  }

  private static List<String> ties(Dossier dossier) {
    Network network = Network.of(dossier);
    return dossier.all(Tie.KIND).stream()
        .map(
            tie ->
                network.contact(tie.from()).orElseThrow().name()
                    + " "
                    + tie.kind()
                    + " "
                    + (tie.opens()
                        ? network.contact(tie.to()).orElseThrow().name()
                        : network.organisation(tie.to()).orElseThrow().name())
                    + " "
                    + tie.words()
                    + " "
                    + tie.notedOn())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void tiesKeepWhatTheySayToWhomAndWhen(Grouping grouping) throws Exception {
    comesBack(grouping, Language.FRENCH, Language.FRENCH);
    assertThat(ties(came)).containsExactlyInAnyOrderElementsOf(ties(went()));
  }

  @ParameterizedTest
  @CsvSource({"FRENCH, ENGLISH", "ENGLISH, FRENCH"})
  void inWhicheverLanguage(Language written, Language read) throws Exception {
    comesBack(Grouping.ORGANISATION, written, read);
    assertThat(ties(came)).containsExactlyInAnyOrderElementsOf(ties(went()));
    assertThat(port().wanted()).isTrue();
  }

  @Test
  void aTieOfAnEarlierMapThatSaysNoDayIsOfTheDayItComesIn() throws Exception {
    Path file = disk.resolve("carte.mm");
    String map = new String(written(Grouping.NONE, Language.FRENCH), StandardCharsets.UTF_8);
    Files.writeString(
        file,
        map.replaceAll(" SOURCE_LABEL=\"[^\"]*\"", "")
            .replaceAll("(VALUE=\"(?:Chantier naval|Port[^\"&]*))&#xa;20\\d\\d-03-01", "$1"));
    comesBack(file, Language.FRENCH);
    assertThat(came.all(Tie.KIND)).extracting(Tie::notedOn).containsOnly(TODAY);
    assertThat(came.all(Tie.KIND))
        .extracting(Tie::words)
        .containsExactlyInAnyOrderElementsOf(
            went().all(Tie.KIND).stream().map(Tie::words).toList());
  }

  @Test
  void anOrganisationKeepsItsPageItsNotesAndItsFields() throws Exception {
    comesBack(Grouping.ORGANISATION, Language.FRENCH, Language.FRENCH);
    assertThat(port().toString())
        .isEqualTo(PORT.toString().replace(PORT.id().toString(), port().id().toString()));
  }

  @Test
  void aNameComesBackAsItWasToldApart() throws Exception {
    comesBack(Grouping.NONE, Language.FRENCH, Language.FRENCH);
    assertThat(came.all(Contact.KIND))
        .extracting(c -> c.firstName() + " / " + c.lastName())
        .containsExactlyInAnyOrder(
            "Anne / Rivière", "Bruno / Ali", "Chloé / Joëlle Aubry", "Didi / Okeke");
  }

  @Test
  void theSameMapASecondTimeChangesNothing() throws Exception {
    comesBack(Grouping.ORGANISATION, Language.FRENCH, Language.FRENCH);
    Dossier once = came;
    comesBack(Grouping.ORGANISATION, Language.FRENCH, Language.FRENCH);
    assertThat(came).isEqualTo(once);
  }

  @Test
  void undoneLaterItLeavesNoOrganisationBehind() throws Exception {
    comesBack(Grouping.ORGANISATION, Language.FRENCH, Language.FRENCH);
    DossierSession session = new DossierSession(came, Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(ImportUndoing.of(came, ImportUndoing.imports(came).getFirst()).change());
    assertThat(session.dossier().all(Contact.KIND)).isEmpty();
    assertThat(session.dossier().all(Tie.KIND)).isEmpty();
    assertThat(session.dossier().all(Organisation.KIND)).isEmpty();
  }

  private Organisation port() {
    return came.all(Organisation.KIND).stream()
        .filter(one -> one.name().equals(PORT.name()))
        .findFirst()
        .orElseThrow();
  }
}
