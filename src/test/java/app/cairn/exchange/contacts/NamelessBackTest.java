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
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whom no name tells apart: they go out in a mind map, and come back as they were.
class NamelessBackTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate THEN = LocalDate.of(2024, 5, 6);

  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail");
  private static final Organisation PORT = Organisation.named("Port de Marseille");

  private static final Contact DOCKER = someone().role("Docker au môle 4").contact();
  private static final Contact OTHER =
      someone().role("Docker au môle 4").notes("le grand").contact();
  private static final Contact AT_THE_PORT =
      someone().organisation(PORT.id()).emails(List.of("anne@example.org")).contact();
  private static final Contact BEHIND =
      someone().role("DRH").organisation(PORT.id()).degree(2).contact();
  private static final Contact NOTHING_BUT_A_NUMBER =
      someone().circle(null).phones(List.of("+33 6 12 34 56 78")).contact();
  private static final Contact ANNE = someone().name("Anne Rivière").contact();
  private static final Contact OTHER_ANNE =
      someone().name("Anne Rivière").emails(List.of("anne@example.org")).notes("rousse").contact();
  private static final Contact THIRD_ANNE = someone().name("Anne Rivière").notes("brune").contact();
  private static final Contact CALLED_AS_HER_ROLE =
      someone().name("Doyenne").role("Doyenne").contact();
  private static final Contact CALLED_SO = someone().name("Sans nom").contact();

  @TempDir Path disk;

  private static ContactDraft someone() {
    return Contact.someone().circle(WORK.id()).source("De mémoire").obtainedOn(THEN);
  }

  private static Dossier went() {
    Dossier.Builder dossier =
        new Dossier.Builder().put(Circle.KIND, WORK).put(Organisation.KIND, PORT);
    List.of(
            DOCKER,
            OTHER,
            AT_THE_PORT,
            BEHIND,
            NOTHING_BUT_A_NUMBER,
            ANNE,
            OTHER_ANNE,
            THIRD_ANNE,
            CALLED_AS_HER_ROLE,
            CALLED_SO)
        .forEach(one -> dossier.put(Contact.KIND, one));
    List.of(
            tie(DOCKER, OTHER, Tie.Kind.KNOWS, "cousins"),
            tie(DOCKER, AT_THE_PORT, Tie.Kind.INTRODUCED, ""),
            tie(AT_THE_PORT, BEHIND, Tie.Kind.KNOWS, "sa cheffe"),
            tie(OTHER_ANNE, ANNE, Tie.Kind.INTRODUCED, "« mon homonyme »"),
            tie(CALLED_SO, NOTHING_BUT_A_NUMBER, Tie.Kind.KNOWS, ""))
        .forEach(tie -> dossier.put(Tie.KIND, tie));
    return dossier.build();
  }

  private static Tie tie(Contact from, Contact to, Tie.Kind kind, String words) {
    return new Tie(UUID.randomUUID(), from.id(), to.id(), kind, words, THEN);
  }

  private static String map(Grouping grouping, Language language) {
    Roster everyone = Roster.everyone(went());
    return new String(
        ContactFormat.MM.write(everyone, grouping, new Messages(language)), StandardCharsets.UTF_8);
  }

  private ImportPlan plan(String map, Dossier into) throws Exception {
    Path file = Files.writeString(disk.resolve("carte.mm"), map);
    return ImportPlan.of(into, Samples.understood(Samples.reading(file)));
  }

  private Dossier taken(String map, Dossier into) throws Exception {
    DossierSession session = new DossierSession(into, Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(plan(map, into).change(ImportChoices.of(true, ""), NOW, TODAY).change());
    return session.dossier();
  }

  private static List<String> people(Dossier dossier) {
    Network network = Network.of(dossier);
    return network.contacts().stream().map(c -> told(c, network)).toList();
  }

  /// All that tells them apart.
  private static String told(Contact c, Network network) {
    return String.join(
        " | ",
        c.firstName() + "/" + c.lastName(),
        network.circle(c).map(Circle::name).orElse(""),
        c.role(),
        network.organisation(c).map(Organisation::name).orElse(""),
        c.notes() + c.emails() + c.phones() + c.degree(),
        c.source() + " " + c.obtainedOn());
  }

  private static List<String> ties(Dossier dossier) {
    Network network = Network.of(dossier);
    return dossier.all(Tie.KIND).stream()
        .map(
            tie ->
                told(network.contact(tie.from()).orElseThrow(), network)
                    + (" -> " + told(network.contact(tie.to()).orElseThrow(), network))
                    + (" : " + tie.kind() + " " + tie.words() + " " + tie.notedOn()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void everyPersonAndEveryTieComesBackIntoAnEmptyDossier(Grouping grouping) throws Exception {
    for (Language language : Language.values()) {
      Dossier came = taken(map(grouping, language), Dossier.empty());
      assertThat(people(came)).containsExactlyInAnyOrderElementsOf(people(went()));
      assertThat(ties(came)).containsExactlyInAnyOrderElementsOf(ties(went()));
      assertThat(came.all(Organisation.KIND))
          .extracting(Organisation::name)
          .containsOnly(PORT.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void theSameMapASecondTimeChangesNothing(Grouping grouping) throws Exception {
    String map = map(grouping, Language.FRENCH);
    Dossier once = taken(map, Dossier.empty());
    assertThat(taken(map, once)).isEqualTo(once);
  }

  @Test
  void inTheDossierItLeftEverybodyIsKnown() throws Exception {
    ImportPlan plan = plan(map(Grouping.ORGANISATION, Language.FRENCH), went());
    assertThat(plan.count(Fate.KNOWN)).isEqualTo(went().all(Contact.KIND).size());
    assertThat(plan.change(ImportChoices.of(true, ""), NOW, TODAY).empty()).isTrue();
  }

  @Test
  void whoGetsANameInFreeplaneHasItInTheirDossierToo() throws Exception {
    String map =
        map(Grouping.NONE, Language.FRENCH)
            .replaceAll(
                "TEXT=\"[^\"]*\"(?= ID=\"PERSON_" + digits(DOCKER) + ")", "TEXT=\"Jo Diaz\"");
    Dossier came = taken(map, went());
    assertThat(came.find(Contact.KIND, DOCKER.id()).orElseThrow().name()).isEqualTo("Jo Diaz");
    assertThat(came.all(Contact.KIND)).hasSameSizeAs(went().all(Contact.KIND));
  }

  @Test
  void oneIdIsOnePersonHoweverOftenItStands() throws Exception {
    String map = map(Grouping.NONE, Language.FRENCH).replace(digits(OTHER_ANNE), digits(ANNE));
    assertThat(taken(map, Dossier.empty()).all(Contact.KIND))
        .hasSize(went().all(Contact.KIND).size() - 1);
  }

  private static String digits(Contact contact) {
    return contact.id().toString().replace("-", "");
  }
}
