package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.support.MessageFiles;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Own fields that an import names, read in a window of one language and then of the other.
class OwnNamesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private final DossierSession session = People.session(Dossier.empty());

  private Change change(Path file, Language window) {
    return switch (new ContactFiles(new Messages(window)).read(file)) {
      case ImportReading.Understood(ImportedFile read) -> {
        ImportPlan plan = ImportPlan.of(session.dossier(), read);
        assertThat(plan.count(Fate.DOUBTFUL)).isZero();
        yield plan.change(ImportChoices.of(false, "Travail"), NOW, TODAY).change();
      }
      case ImportReading other -> throw new AssertionError(other);
    };
  }

  private void take(Path file, Language window) {
    session.perform(change(file, window));
  }

  private List<Contact> people() {
    return List.copyOf(session.dossier().all(Contact.KIND));
  }

  private static Language other(Language language) {
    return language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
  }

  @ParameterizedTest
  @EnumSource
  void theDayOfALinkIsOneFieldUnderTheNameItHadFirst(Language first) {
    Path english = Samples.path("linkedin/Connections-en.csv");
    Path french = Samples.path("linkedin/Connections-fr.csv");
    String name = new Messages(first).get("import.own.linkedOn");
    take(first == Language.FRENCH ? french : english, first);
    take(first == Language.FRENCH ? english : french, other(first));
    assertThat(people()).hasSize(8);
    for (Contact one : people()) {
      assertThat(one.ownFields()).as(one.name()).extracting(OwnField::name).containsExactly(name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onceTakenAwayItStaysAwayInTheOtherLanguage(Language first) {
    Path file = Samples.path("linkedin/Connections-en.csv");
    take(file, first);
    for (Contact one : people()) {
      Contact without = one.draft().ownFields(List.of()).contact();
      session.perform(new Change.Edited<>(Contact.KIND, one, without));
    }
    assertThat(change(file, other(first)).leaves()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theDepartmentOfAnAddressBookIsOneFieldToo(Language first) throws IOException {
    Path telephone =
        Files.writeString(
            folder.resolve("contacts.vcf"),
            """
            BEGIN:VCARD
            VERSION:3.0
            N:Delmas;Anna;;;
            FN:Anna Delmas
            ORG:Clinique du Port;Urgences
            EMAIL:adelmas@exemple.fr
            END:VCARD
            """);
    Path google =
        Files.writeString(
            folder.resolve("contacts.csv"),
            """
            First Name,Last Name,Organization Name,Organization Department,E-mail 1 - Value
            Anna,Delmas,Clinique du Port,Urgences,adelmas@exemple.fr
            """);
    Path outlook =
        Files.writeString(
            folder.resolve("outlook.csv"),
            """
            Prénom,Nom,Société,Service,Adresse de messagerie
            Anna,Delmas,Clinique du Port,Urgences,adelmas@exemple.fr
            """);
    take(telephone, first);
    take(google, other(first));
    take(outlook, other(first));
    String name = new Messages(first).get("import.own.department");
    assertThat(people()).hasSize(1);
    assertThat(people().getFirst().ownFields()).containsExactly(new OwnField(name, "Urgences"));
  }

  @Test
  void twoCardsBecomingOneKeepItOnce() {
    People people = new People();
    Contact left = people.person("Anne", c -> c.ownFields(linked("En lien depuis", "2025-09-28")));
    Contact same = people.person("Anna", c -> c.ownFields(linked("Connected on", "2025-09-28")));
    Contact later = people.person("Ana", c -> c.ownFields(linked("Connected on", "2026-01-03")));
    assertThat(Merge.of(left, same).merged().ownFields()).isEqualTo(left.ownFields());
    assertThat(Merge.of(left, later).merged().ownFields()).hasSize(2);
  }

  private static List<OwnField> linked(String name, String day) {
    return List.of(new OwnField(name, day));
  }

  @Test
  void allThatWeNameIsKnownByEveryName() {
    Messages messages = new Messages(Language.FRENCH);
    List<String> keys =
        MessageFiles.lines("import", Language.FRENCH).stream()
            .filter(line -> line.startsWith("import.own."))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).hasSizeGreaterThan(1);
    for (String key : keys) {
      List<String> names = messages.inEveryLanguage(key);
      assertThat(OwnNames.all(names.getFirst())).as(key).containsExactlyElementsOf(names);
    }
  }
}
