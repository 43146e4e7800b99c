package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Example;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportPlan;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes out of the example and comes into an empty dossier again.
class OwnExportTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir Path disk;

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void aMindMapComesBackAsItWent(Grouping grouping) throws Exception {
    for (Language language : Language.values()) {
      Network went = Network.of(example(language));
      Network came = Network.of(back(ContactFormat.MM, grouping, language));
      assertThat(people(came)).containsExactlyInAnyOrderElementsOf(people(went));
      assertThat(doors(came)).containsExactlyInAnyOrderElementsOf(doors(went));
      assertThat(pairs(came)).isEqualTo(pairs(went));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTableComesBackAsItWentWithoutAQuestion(Language language) throws Exception {
    Network went = Network.of(example(language));
    Network came = Network.of(back(ContactFormat.CSV, Grouping.NONE, language));
    assertThat(people(came)).containsExactlyInAnyOrderElementsOf(people(went));
  }

  private Dossier back(ContactFormat format, Grouping grouping, Language language)
      throws Exception {
    Messages messages = new Messages(language);
    byte[] bytes = format.write(Roster.everyone(example(language)), grouping, messages);
    Path file = Files.write(disk.resolve("people"), bytes);
    ImportPlan plan =
        ImportPlan.of(Dossier.empty(), Samples.understood(new ContactFiles(messages).read(file)));
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(
        plan.change(ImportChoices.of(true, ""), NOW, LocalDate.of(2026, 11, 22)).change());
    return session.dossier();
  }

  private static Dossier example(Language language) {
    return new Example(Rooms.model()).dossier(language);
  }

  private static List<String> people(Network network) {
    return network.contacts().stream().map(c -> told(c, network)).toList();
  }

  /// All that is said of them but the ids.
  private static String told(Contact c, Network network) {
    return String.join(
        " | ",
        c.name(),
        network.circle(c).map(Circle::name).orElse(""),
        network.organisation(c).map(Organisation::name).orElse(""),
        c.role(),
        c.sector(),
        c.expertise().toString(),
        c.degree() + " " + c.warmth() + " " + c.hub() + " " + c.step(),
        c.lastContact() + " " + c.source() + " " + c.obtainedOn(),
        c.knows(),
        c.pretext(),
        c.notes(),
        c.emails().toString(),
        c.phones().toString(),
        c.profile().replaceFirst("^https://", ""),
        c.place(),
        c.ownFields().toString());
  }

  private static List<String> doors(Network network) {
    return network.contacts().stream()
        .filter(c -> network.door(c).isPresent())
        .map(c -> c.name() + " < " + network.door(c).orElseThrow().name())
        .toList();
  }

  private static Set<Set<String>> pairs(Network network) {
    return network.contacts().stream()
        .flatMap(c -> network.ties(c.id()).stream())
        .filter(Tie::opens)
        .map(tie -> Set.of(name(network, tie, true), name(network, tie, false)))
        .collect(Collectors.toSet());
  }

  private static String name(Network network, Tie tie, boolean from) {
    return network.contact(from ? tie.from() : tie.to()).orElseThrow().name();
  }
}
