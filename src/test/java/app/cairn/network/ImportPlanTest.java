package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.ImportEntry.Decision;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan.ImportedChange;
import app.cairn.profile.Profile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ImportChoices TO_WORK = ImportChoices.of(false, "Travail");

  private final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  @Test
  void everybodyOfAFirstFileIsNew() {
    ImportPlan plan = plan("linkedin/Connections-en.csv");
    assertThat(plan.count(Fate.NEW)).isEqualTo(8);
    take(plan, TO_WORK);
    Contact maelle = named("Maëlle Kerguélen");
    assertThat(maelle.role()).isEqualTo("Responsable des achats");
    assertThat(network().organisation(maelle).orElseThrow().name()).isEqualTo("Océan & Co");
    assertThat(network().circle(maelle).orElseThrow().name()).isEqualTo("Travail");
    assertThat(maelle.source()).isEqualTo("LinkedIn");
    assertThat(maelle.obtainedOn()).isEqualTo(TODAY);
    assertThat(maelle.lastContact()).isNull();
    assertThat(maelle.ownFields()).containsExactly(new OwnField("En lien depuis", "2026-09-28"));
    assertThat(maelle.imported()).isEqualTo(theImport().id());
    assertThat(session.dossier().all(Contact.KIND).stream().map(Contact::rank))
        .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
  }

  @Test
  void theSameFileTwiceAddsNobody() {
    for (String sample : Samples.ALL) {
      DossierSession one =
          new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));
      for (int i = 0; i < 2; i++) {
        ImportPlan plan = ImportPlan.of(one.dossier(), Samples.read(sample));
        ImportedChange change = plan.change(ImportChoices.of(true, "Travail"), NOW, TODAY);
        if (i == 1) {
          assertThat(plan.count(Fate.NEW)).as(sample).isZero();
          assertThat(plan.count(Fate.DOUBTFUL)).as(sample).isZero();
          assertThat(change.empty()).as(sample + ": " + change.change()).isTrue();
        }
        one.perform(change.change());
      }
    }
  }

  @Test
  void theFrenchExportOfTheSamePeopleAddsNobody() {
    take("linkedin/Connections-en.csv");
    ImportPlan again = plan("linkedin/Connections-fr.csv");
    assertThat(again.count(Fate.KNOWN)).isEqualTo(8);
    assertThat(again.change(TO_WORK, NOW, TODAY).empty()).isTrue();
  }

  @Test
  void aWholeImportIsUndoneAtOnce() {
    Dossier before = session.dossier();
    take("linkedin/Basic_LinkedInDataExport.zip");
    assertThat(session.dossier()).isNotEqualTo(before);
    session.undo();
    assertThat(session.dossier()).isEqualTo(before);
  }

  @Test
  void aPersonOfTheSameProfileAddressIsKnownWhateverTheirName() {
    add(
        Contact.someone()
            .firstName("Lukas")
            .profile("http://fr.linkedin.com/in/LUKASZN/?trk=x")
            .contact());
    ImportPlan plan = plan("linkedin/Connections-en.csv");
    assertThat(plan.count(Fate.KNOWN)).isEqualTo(1);
    take(plan, TO_WORK);
    Contact lukas = named("Lukas Nowakowski");
    assertThat(lukas.firstName()).isEqualTo("Lukas");
    assertThat(lukas.role()).isEqualTo("Directeur d’usine");
    assertThat(lukas.emails()).containsExactly("lukasz@exemple.pl");
    assertThat(lukas.circle()).isNull();
    assertThat(lukas.imported()).isNull();
  }

  @Test
  void anAddressMayBeWrittenInMoreThanOneWay() {
    String written = Likeness.profile("https://www.linkedin.com/in/in%C3%A8s-benali-4b1");
    assertThat(Likeness.profile("linkedin.com/in/inès-benali-4b1/")).isEqualTo(written);
    assertThat(Likeness.profile("HTTPS://fr.linkedin.com/in/in%c3%a8s-benali-4b1?x=1#y"))
        .isEqualTo(written);
    assertThat(Likeness.profile("https://www.linkedin.com/in/%zz")).contains("%zz");
  }

  @Test
  void aWordThatIsThereIsNeverOverwritten() {
    add(
        Contact.someone()
            .name("Jean-François D’Aubigné")
            .emails(List.of("JF.Daubigne@exemple.fr"))
            .role("Mon ancien chef")
            .contact());
    take("linkedin/Connections-en.csv");
    Contact jf = named("Jean-François D’Aubigné");
    assertThat(jf.role()).isEqualTo("Mon ancien chef");
    assertThat(jf.emails()).containsExactly("JF.Daubigne@exemple.fr");
    assertThat(jf.profile()).isEqualTo("https://www.linkedin.com/in/jfdaubigne");
    assertThat(theImport().filled())
        .filteredOn(filled -> filled.contact().equals(jf.id()))
        .extracting(Import.Filled::field)
        .containsExactlyInAnyOrder("profile", "organisation", "ownFields", "line");
  }

  @Test
  void ofANamesakeOneIsAskedAndTillThenNothingIsDone() {
    Contact claire = Contact.someone().name("FONTAINE Claire").contact();
    add(claire);
    ImportPlan plan = plan("linkedin/Connections-en.csv");
    assertThat(plan.count(Fate.DOUBTFUL)).isEqualTo(2);
    take(plan, TO_WORK);
    assertThat(session.dossier().get(Contact.KIND, claire.id())).isEqualTo(claire);
    assertThat(session.dossier().count(Contact.KIND)).isEqualTo(7);
  }

  @Test
  void theSamePersonIsFilledInAndAnotherIsAddedAndToldApart() {
    Contact claire = Contact.someone().name("Claire Fontaine").contact();
    add(claire);
    ImportPlan plan = plan("linkedin/Connections-en.csv");
    int first = plan.entries().indexOf(doubtful(plan).getFirst());
    int second = plan.entries().indexOf(doubtful(plan).getLast());
    take(
        plan,
        new ImportChoices(
            false, "Travail", Map.of(first, Decision.SAME, second, Decision.ANOTHER)));
    assertThat(session.dossier().get(Contact.KIND, claire.id()).role()).isEqualTo("Cadre de santé");
    assertThat(session.dossier().count(Contact.KIND)).isEqualTo(8);
    assertThat(session.dossier().all(Tie.KIND))
        .singleElement()
        .satisfies(tie -> assertThat(tie.kind()).isEqualTo(Tie.Kind.NOT_THE_SAME));
    assertThat(plan("linkedin/Connections-en.csv").count(Fate.KNOWN)).isEqualTo(8);
  }

  @Test
  void aCoupleMayShareAnAddress() {
    add(Contact.someone().name("Maud Smith").emails(List.of("mary@exemple.ie")).contact());
    ImportPlan plan = plan("linkedin/Connections-en-bom-crlf-no-url.csv");
    assertThat(doubtful(plan)).extracting(e -> e.card().lastName()).containsExactly("Smith");
  }

  @Test
  void twoNamesakesByFirstNameWithOneAddressAreTwo() {
    ImportPlan plan =
        plan(card("Jean", "Martin", "mairie@ville.fr"), card("Jean", "Dupont", "mairie@ville.fr"));
    assertThat(plan.count(Fate.NEW)).isEqualTo(2);
    ImportPlan home =
        plan(card("Jean", "Martin", "nous@maison.fr"), card("Jean", "Dupont", "nous@maison.fr"));
    assertThat(home.count(Fate.NEW)).isEqualTo(2);
    take(home, TO_WORK);
    assertThat(named("Jean Dupont").emails()).containsExactly("nous@maison.fr");
    assertThat(
            plan(card("Jean", "Martin", "nous@maison.fr"), card("Jean", "Dupont", "nous@maison.fr"))
                .count(Fate.KNOWN))
        .isEqualTo(2);
  }

  @Test
  void twoStrangersOfOneNameInOneFileKeepAllThatIsSaidOfEach() {
    ImportedCard plumber =
        new CardDraft(1)
            .put(CardField.WHOLE_NAME, "", "Jean Martin")
            .put(CardField.PHONE, "", "0101")
            .put(CardField.NOTES, "", "le plombier")
            .card();
    ImportedCard dentist =
        new CardDraft(2)
            .put(CardField.WHOLE_NAME, "", "Jean Martin")
            .put(CardField.PHONE, "", "0202")
            .put(CardField.ROLE, "", "Dentiste")
            .put(CardField.NOTES, "", "le dentiste de Lyon")
            .card();
    assertThat(plan(plumber, dentist).count(Fate.NEW)).isEqualTo(2);
    take(plan(plumber, dentist), TO_WORK);
    assertThat(session.dossier().all(Contact.KIND))
        .extracting(Contact::notes)
        .containsExactlyInAnyOrder("le plombier", "le dentiste de Lyon");
    assertThat(plan(plumber, dentist).count(Fate.KNOWN)).isEqualTo(2);
    assertThat(plan(plumber, plumber).count(Fate.NEW)).isZero();
  }

  @Test
  void aNamesakeWithOtherNotesIsAskedAbout() {
    add(Contact.someone().name("Jean Martin").notes("le plombier").contact());
    ImportedCard dentist =
        new CardDraft(1)
            .put(CardField.WHOLE_NAME, "", "Jean Martin")
            .put(CardField.NOTES, "", "le dentiste de Lyon")
            .card();
    assertThat(plan(dentist).count(Fate.DOUBTFUL)).isEqualTo(1);
  }

  @Test
  void anotherLastNameAtTheSameAddressIsAskedAboutButNotAtAFrontDesk() {
    add(
        Contact.someone()
            .name("Jean Martin")
            .emails(List.of("nous@maison.fr", "contact@mairie.fr"))
            .contact());
    assertThat(plan(card("Jean", "Dupont", "nous@maison.fr")).count(Fate.DOUBTFUL)).isEqualTo(1);
    assertThat(plan(card("Jean", "Martin-Roy", "nous@maison.fr")).count(Fate.KNOWN)).isEqualTo(1);
    assertThat(plan(card("Jean", "Dupont", "contact@mairie.fr")).count(Fate.NEW)).isEqualTo(1);
    assertThat(plan(card("Jean", "Martin", "contact@mairie.fr")).count(Fate.KNOWN)).isEqualTo(1);
  }

  @Test
  void anOrganisationIsFoundByItsName() {
    session.perform(new Change.Added<>(Organisation.KIND, Organisation.named("OCEAN & CO")));
    take("linkedin/Connections-en.csv");
    assertThat(network().organisation(named("Maëlle Kerguélen")).orElseThrow().name())
        .isEqualTo("OCEAN & CO");
    assertThat(session.dossier().all(Organisation.KIND)).hasSize(7);
  }

  @Test
  void aMindMapBringsItsCirclesItsTiesAndItsOrganisations() {
    take(plan("mindmap/reseau.mm"), ImportChoices.of(true, ""));
    assertThat(network().circles())
        .extracting(Circle::name)
        .containsExactly("Famille", "École", "Amis");
    Contact gael = named("Gaël Leclercq");
    Contact aunt = named("Tante Geneviève");
    assertThat(network().acquaintances(gael)).containsExactly(aunt);
    assertThat(aunt.sector()).isEqualTo("Santé");
    assertThat(network().organisation(gael).orElseThrow().name()).isEqualTo("Promo 1998");
  }

  @Test
  void anOrganisationWithoutAnybodyIsKeptAsOne() {
    take(plan("google/contacts.csv"), ImportChoices.of(true, ""));
    assertThat(session.dossier().count(Contact.KIND)).isEqualTo(2);
    assertThat(session.dossier().all(Organisation.KIND))
        .filteredOn(one -> one.name().equals("Atelier du Vélo"))
        .singleElement()
        .satisfies(
            one -> assertThat(one.observed()).isEqualTo("contact@exemple.fr\n04 00 00 00 03"));
  }

  @Test
  void whatIsEmptyInTheProfileIsFilledIn() {
    session.perform(new Change.Added<>(Profile.KIND, Profile.named("Nadou")));
    take("linkedin/Basic_LinkedInDataExport.zip");
    Profile profile = Profile.of(session.dossier());
    assertThat(profile.fullName()).isEqualTo("Nadou Morvan");
    assertThat(profile.headline()).isEqualTo("Directrice logistique");
    assertThat(profile.place()).isEqualTo("Lyon, France");
  }

  private static List<ImportEntry> doubtful(ImportPlan plan) {
    return plan.entries().stream().filter(e -> e.fate() == Fate.DOUBTFUL).toList();
  }

  private ImportPlan plan(String sample) {
    return ImportPlan.of(session.dossier(), Samples.read(sample));
  }

  private ImportPlan plan(ImportedCard... cards) {
    return ImportPlan.of(
        session.dossier(),
        new ImportedFile("CSV", "a.csv", List.of(cards), List.of(), List.of(), List.of(), null));
  }

  private static ImportedCard card(String first, String last, String email) {
    return new CardDraft(1)
        .put(CardField.FIRST_NAME, "", first)
        .put(CardField.LAST_NAME, "", last)
        .put(CardField.EMAIL, "", email)
        .card();
  }

  private void take(String sample) {
    take(plan(sample), TO_WORK);
  }

  private void take(ImportPlan plan, ImportChoices choices) {
    session.perform(plan.change(choices, NOW, TODAY).change());
  }

  private void add(Contact contact) {
    session.perform(new Change.Added<>(Contact.KIND, contact));
  }

  private Network network() {
    return Network.of(session.dossier());
  }

  private Contact named(String name) {
    return network().contacts().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Import theImport() {
    return session.dossier().all(Import.KIND).iterator().next();
  }
}
