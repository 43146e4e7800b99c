package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.ContactField;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Example;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.Contact;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportPlan;
import app.cairn.network.Network;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An outline of ours comes back: everybody in it, those behind a door too, with all that it says.
class OutlineBackTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Messages FRENCH = new Messages(Language.FRENCH);

  @TempDir Path disk;
  private final Dossier went = new Example(Rooms.model()).dossier(Language.FRENCH);

  private Path written(Grouping grouping, Language language) throws Exception {
    byte[] outline =
        ContactFormat.OPML.write(Roster.everyone(went), grouping, new Messages(language));
    return Files.write(disk.resolve("plan.opml"), outline);
  }

  private static Dossier taken(Path file, Dossier into) {
    ImportPlan plan = ImportPlan.of(into, Samples.understood(new ContactFiles(FRENCH).read(file)));
    DossierSession session = new DossierSession(into, Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(plan.change(ImportChoices.of(true, ""), NOW, TODAY).change());
    return session.dossier();
  }

  /// All that an outline says of each; what people call their own fields stands in their notes.
  private static List<String> said(Dossier dossier) {
    Network network = Network.of(dossier);
    return dossier.all(Contact.KIND).stream().map(one -> said(one, network)).sorted().toList();
  }

  private static String said(Contact contact, Network network) {
    return Arrays.stream(ContactField.values())
        .filter(field -> field != ContactField.NOTES)
        .map(field -> field.code() + "=" + field.text(contact, network, FRENCH))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANISATION, FRENCH",
    "SECTOR, FRENCH",
    "EXPERTISE, FRENCH",
    "DEGREE, FRENCH",
    "NONE, FRENCH",
    "ORGANISATION, ENGLISH"
  })
  void everybodyWithAllThatItSaysOfThem(Grouping grouping, Language language) throws Exception {
    assertThat(said(taken(written(grouping, language), Dossier.empty())))
        .containsExactlyElementsOf(said(went));
  }

  @Test
  void aSecondTimeItAddsNobody() throws Exception {
    Path file = written(Grouping.ORGANISATION, Language.FRENCH);
    Dossier once = taken(file, Dossier.empty());
    assertThat(taken(file, once)).isEqualTo(once);
  }
}
