package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.ContactField;
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
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Address cards and tables of ours come back: everybody with all that is written of them, the
/// fields that the person made for themselves to the letter.
class CardsAndTablesBackTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Messages FRENCH = new Messages(Language.FRENCH);

  /// What an address book is not told.
  private static final Set<ContactField> AT_HOME =
      EnumSet.of(
          ContactField.SECTOR,
          ContactField.DEGREE,
          ContactField.WARMTH,
          ContactField.HUB,
          ContactField.STEP,
          ContactField.LAST_CONTACT,
          ContactField.KNOWS,
          ContactField.PRETEXT,
          ContactField.SOURCE,
          ContactField.OBTAINED_ON);

  private static final Circle WORK = Circle.next(Dossier.empty(), "Travail, quais; docks");
  private static final Organisation PORT = Organisation.named("Port de Marseille; Fos, SA");

  private static final Contact ANNE =
      someone()
          .firstName("Anne, Marie")
          .lastName("de la Rivière; épouse \\ Paz")
          .organisation(PORT.id())
          .role("Cheffe; quais, grues")
          .sector("Logistique")
          .expertise(List.of("Incoterms", "Droit, douane"))
          .emails(List.of("anne@exemple.fr", "a.riviere@exemple.com"))
          .phones(List.of("+33 6 12 34 56 78", "04 91 00 00 00"))
          .profile("https://www.linkedin.com/in/anne?x=1,2;y")
          .place("Fos-sur-Mer, le port")
          .degree(2)
          .warmth(Warmth.CLOSE)
          .hub(true)
          .step(Step.DATE_SET)
          .lastContact(LocalDate.of(2026, 3, 1))
          .knows("Tout le quai;\nmême le capitaine")
          .pretext("son article")
          .notes("Première ligne\n\ndernière : C:\\new, fin;")
          .ownFields(
              List.of(
                  own("Date d’anniversaire", "12 mai"),
                  own("Enfants : prénoms; âges", "Léo: 7; Zoé, 9"),
                  own("Deux\nlignes", "une\n\ndeux : C:\\new\\n, fin\\"),
                  own("Surnom \"Jo\" ^n", "« Jo » \"la grue\""),
                  own("Notes", "de côté"),
                  own("Notes 2", "encore"),
                  own("Warmth", "tiède"),
                  own("Service", "grues"),
                  own("Department", "quais"),
                  own(
                      "Une très longue question à laquelle il faut répondre un jour : qui ?",
                      "é".repeat(200))))
          .contact();
  private static final Contact PAUL = someone().name("Paul Petit").contact();
  private static final Contact LEA = someone().name("Léa Roy").circle(null).contact();
  private static final Contact AT_THE_PORT =
      someone().organisation(PORT.id()).emails(List.of("quai@exemple.fr")).contact();
  private static final Contact DOCKER = someone().role("Docker au môle 4").contact();

  @TempDir Path disk;

  private static ContactDraft someone() {
    return Contact.someone().circle(WORK.id()).source("De mémoire").obtainedOn(TODAY);
  }

  private static OwnField own(String name, String value) {
    return new OwnField(name, value);
  }

  private static Dossier dossier(Contact... people) {
    Dossier.Builder dossier =
        new Dossier.Builder().put(Circle.KIND, WORK).put(Organisation.KIND, PORT);
    Arrays.stream(people).forEach(one -> dossier.put(Contact.KIND, one));
    return dossier
        .put(Tie.KIND, Tie.knows(PAUL.id(), ANNE.id(), TODAY))
        .put(
            Tie.KIND,
            Tie.knows(PAUL.id(), LEA.id(), TODAY).as(Tie.Kind.INTRODUCED, PAUL.id(), LEA.id()))
        .build();
  }

  private static Dossier went() {
    return dossier(ANNE, PAUL, LEA, AT_THE_PORT, DOCKER);
  }

  private Path written(Dossier dossier, ContactFormat format, Language language) throws Exception {
    byte[] bytes = format.write(Roster.everyone(dossier), Grouping.NONE, new Messages(language));
    return Files.write(disk.resolve("people." + format.ending()), bytes);
  }

  private static ImportPlan plan(Path file, Dossier into) {
    return ImportPlan.of(into, Samples.understood(new ContactFiles(FRENCH).read(file)));
  }

  private static Dossier taken(Path file, Dossier into) {
    DossierSession session = new DossierSession(into, Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    session.perform(plan(file, into).change(ImportChoices.of(true, ""), NOW, TODAY).change());
    return session.dossier();
  }

  private static List<String> said(Dossier dossier, Set<ContactField> but) {
    Network network = Network.of(dossier);
    return network.contacts().stream().map(one -> said(one, network, but)).sorted().toList();
  }

  private static String said(Contact contact, Network network, Set<ContactField> but) {
    return Stream.concat(
            Arrays.stream(ContactField.values())
                .filter(field -> !but.contains(field))
                .map(field -> field.code() + "=" + field.text(contact, network, FRENCH)),
            contact.ownFields().stream().map(OwnField::toString))
        .collect(Collectors.joining(" | "));
  }

  private static Set<Set<String>> acquainted(Dossier dossier) {
    Network network = Network.of(dossier);
    return dossier.all(Tie.KIND).stream()
        .map(
            tie ->
                Stream.of(tie.from(), tie.to())
                    .map(end -> network.contact(end).orElseThrow().name())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void cardsBringBackEverybodyNamedOrNotAndWhoKnowsWhom() throws Exception {
    Dossier came = taken(written(went(), ContactFormat.VCARD_4, Language.FRENCH), Dossier.empty());
    assertThat(said(came, AT_HOME)).containsExactlyElementsOf(said(went(), AT_HOME));
    assertThat(acquainted(came)).isEqualTo(acquainted(went()));
  }

  @Test
  void olderCardsBringBackAllThatTheyCanSay() throws Exception {
    Set<ContactField> unsaid = EnumSet.copyOf(AT_HOME);
    unsaid.add(ContactField.EXPERTISE);
    Dossier came = taken(written(went(), ContactFormat.VCARD_3, Language.FRENCH), Dossier.empty());
    assertThat(said(came, unsaid)).containsExactlyElementsOf(said(went(), unsaid));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tablesBringBackWhoHasAName(Language language) throws Exception {
    Dossier named = dossier(ANNE, PAUL, LEA);
    Dossier came = taken(written(named, ContactFormat.CSV, language), Dossier.empty());
    assertThat(said(came, Set.of())).containsExactlyElementsOf(said(named, Set.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH, Nom de famille=Nom|Rôle=Fonction|E-mail=Courriel|Profil en ligne=Profil"
        + "|Chaleur=Proximité|Dernier contact=Dernier échange|De quoi lui écrire=Prétexte, proche",
    "ENGLISH, Online profile=Profile|Warmth=Closeness|Last contact=Last exchange"
        + "|What to write to them about=Reason to write, close"
  })
  void tablesThatAnEarlierVersionWroteAreUnderstoodStill(
      Language language, String renamed, String close) throws Exception {
    Contact anne = ANNE.draft().ownFields(List.of()).contact();
    Dossier named = dossier(anne, PAUL, LEA);
    Path table = written(named, ContactFormat.CSV, language);
    String then =
        Files.readString(table).replace(new Messages(language).get("exchange.warmth.CLOSE"), close);
    for (String pair : renamed.split("\\|")) {
      String[] names = pair.split("=");
      assertThat(then).as(pair).contains(names[0]);
      then = then.replaceFirst(names[0], names[1]);
    }
    Files.writeString(table, then);
    Dossier came = taken(table, Dossier.empty());
    assertThat(said(came, Set.of())).containsExactlyElementsOf(said(named, Set.of()));
  }

  @ParameterizedTest
  @EnumSource(
      value = ContactFormat.class,
      names = {"VCARD_3", "VCARD_4"})
  void cardsReadASecondTimeOrInTheDossierTheyLeftChangeNothing(ContactFormat format)
      throws Exception {
    Dossier left = went();
    Path cards = written(left, format, Language.FRENCH);
    Dossier once = taken(cards, Dossier.empty());
    assertThat(taken(cards, once)).isEqualTo(once);
    assertThat(plan(cards, left).count(Fate.KNOWN)).isEqualTo(left.count(Contact.KIND));
    assertThat(taken(cards, left)).isEqualTo(left);
  }

  @Test
  void aFieldOfOnesOwnIsReadFromACardThatAnotherProgramHasKept() throws Exception {
    String cards =
        Files.readString(written(went(), ContactFormat.VCARD_4, Language.FRENCH))
            .replaceAll("PRODID:.*", "PRODID:-//Another//EN")
            .replaceAll("UID:.*", "UID:17");
    Path kept = Files.write(disk.resolve("k.vcf"), cards.getBytes(StandardCharsets.UTF_8));
    assertThat(taken(kept, Dossier.empty()).all(Contact.KIND))
        .filteredOn(one -> one.firstName().equals(ANNE.firstName()))
        .extracting(Contact::ownFields)
        .containsExactly(ANNE.ownFields());
  }
}
