package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan.ImportedChange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file that comes a second time, after the person has worked with what it brought.
class ImportAgainTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ImportChoices BY_FILE = ImportChoices.of(true, "Travail");

  private DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  private ImportPlan plan(String sample) {
    return ImportPlan.of(session.dossier(), Samples.read(sample));
  }

  private ImportedChange again(String sample) {
    ImportPlan plan = plan(sample);
    assertThat(plan.count(Fate.NEW)).as(sample).isZero();
    assertThat(plan.count(Fate.DOUBTFUL)).as(sample).isZero();
    return plan.change(BY_FILE, NOW, TODAY);
  }

  private void take(String sample) {
    session.perform(plan(sample).change(BY_FILE, NOW, TODAY).change());
  }

  private void emptied() {
    session = new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));
  }

  private void renamesAllPlaces() {
    for (Organisation one : List.copyOf(session.dossier().all(Organisation.KIND))) {
      edit(one, one.withName("Maison " + one.name()));
    }
    for (Circle circle : Circle.all(session.dossier())) {
      session.perform(
          new Change.Edited<>(Circle.KIND, circle, circle.withName("Les " + circle.name())));
    }
  }

  private void edit(Organisation before, Organisation after) {
    session.perform(new Change.Edited<>(Organisation.KIND, before, after));
  }

  @Test
  void afterOrganisationsAndCirclesWereRenamedItChangesNothing() {
    for (String sample : Samples.ALL) {
      emptied();
      take(sample);
      renamesAllPlaces();
      ImportedChange change = again(sample);
      assertThat(change.empty()).as(sample + ": " + change.change()).isTrue();
    }
  }

  @Test
  void afterAnOrganisationThatWasThereBeforeWasRenamedToo() {
    Organisation there = Organisation.named("Transports Lemaire");
    session.perform(new Change.Added<>(Organisation.KIND, there));
    take("mindmap/reseau.opml");
    assertThat(session.dossier().count(Organisation.KIND)).isOne();
    edit(there, there.withName("Lemaire & fils"));
    assertThat(again("mindmap/reseau.opml").empty()).isTrue();
  }

  @Test
  void afterPeopleWentToAnotherCircleTheyStayThere() {
    take("mindmap/reseau.mm");
    Circle mine = Circle.next(session.dossier(), "Mes proches");
    session.perform(new Change.Added<>(Circle.KIND, mine));
    for (Contact contact : List.copyOf(session.dossier().all(Contact.KIND))) {
      Contact moved = contact.draft().circle(mine.id()).role("à moi").contact();
      session.perform(new Change.Edited<>(Contact.KIND, contact, moved));
    }
    assertThat(again("mindmap/reseau.mm").empty()).isTrue();
  }

  @Test
  void afterAnEmptyCircleWasTakenAwayItStaysAway() {
    take("mindmap/reseau.mm");
    Circle friends =
        Circle.all(session.dossier()).stream()
            .filter(circle -> circle.name().equals("Amis"))
            .findFirst()
            .orElseThrow();
    session.perform(new Change.Removed<>(Circle.KIND, friends));
    assertThat(again("mindmap/reseau.mm").empty()).isTrue();
  }

  @Test
  void afterAllThatItSaidWasTakenAwayAndEverybodyRenamedNothingComesBack() {
    for (String sample : Samples.ALL) {
      emptied();
      take(sample);
      for (Contact one : people()) {
        edit(one, bare(one).firstName("Renommée").lastName("À la main").contact());
      }
      for (Tie tie : List.copyOf(session.dossier().all(Tie.KIND))) {
        session.perform(new Change.Removed<>(Tie.KIND, tie));
      }
      ImportedChange change = again(sample);
      assertThat(change.empty()).as(sample + ": " + change.change()).isTrue();
    }
  }

  @Test
  void whatItFilledInOnSomebodyWhoWasThereStaysAwayToo() {
    session.perform(
        new Change.Added<>(
            Contact.KIND,
            Contact.someone()
                .name("Łukasz Nowakowski")
                .emails(List.of("lukasz@exemple.pl"))
                .contact()));
    take("linkedin/Connections-en.csv");
    Contact filled = people().getFirst();
    assertThat(filled.role()).isEqualTo("Directeur d’usine");
    assertThat(filled.organisation()).isNotNull();
    edit(filled, bare(filled).emails(filled.emails()).contact());
    assertThat(again("linkedin/Connections-en.csv").empty()).isTrue();
  }

  @Test
  void anotherSourceFillsInWhatWasEmptied() {
    take("linkedin/Connections-en.csv");
    Contact one =
        people().stream().filter(c -> c.lastName().equals("Nowakowski")).findFirst().orElseThrow();
    edit(one, one.draft().role("").contact());
    ImportedCard card =
        new CardDraft(1)
            .put(CardField.WHOLE_NAME, "", one.name())
            .put(CardField.EMAIL, "", one.emails().getFirst())
            .put(CardField.ROLE, "", "Consultant")
            .card();
    for (String source : List.of("LinkedIn", "Google")) {
      ImportedFile file =
          new ImportedFile(source, "a.csv", List.of(card), List.of(), List.of(), List.of(), null);
      session.perform(ImportPlan.of(session.dossier(), file).change(BY_FILE, NOW, TODAY).change());
      assertThat(session.dossier().get(Contact.KIND, one.id()).role())
          .as(source)
          .isEqualTo(source.equals("Google") ? "Consultant" : "");
    }
  }

  @Test
  void aTieOfWhichTheKindWasChangedIsNotDrawnASecondTime() {
    take("mindmap/reseau.mm");
    Tie tie = session.dossier().all(Tie.KIND).iterator().next();
    Organisation port = Organisation.named("Port de Brest");
    session.perform(new Change.Added<>(Organisation.KIND, port));
    Tie now = tie.as(Tie.Kind.WORKS_WITH, tie.from(), port.id());
    session.perform(new Change.Edited<>(Tie.KIND, tie, now));
    assertThat(again("mindmap/reseau.mm").empty()).isTrue();
  }

  @Test
  void aNameAloneInAnotherFileIsNobodyWhoWasRenamed() {
    for (String name : List.of("a.csv", "b.csv")) {
      ImportedCard card = new CardDraft(1).put(CardField.WHOLE_NAME, "", "Marie").card();
      ImportedFile file =
          new ImportedFile("CSV", name, List.of(card), List.of(), List.of(), List.of(), null);
      session.perform(ImportPlan.of(session.dossier(), file).change(BY_FILE, NOW, TODAY).change());
      people().forEach(one -> edit(one, one.draft().firstName("Marie-Ange").contact()));
    }
    assertThat(people()).hasSize(2);
  }

  @Test
  void whoWasSaidToBeTheSameIsNotAskedAboutAgain() {
    session.perform(
        new Change.Added<>(
            Contact.KIND, Contact.someone().name("Inès Benali").role("Notaire").contact()));
    ImportedCard card =
        new CardDraft(1)
            .put(CardField.WHOLE_NAME, "", "Inès Benali")
            .put(CardField.ROLE, "", "Avocate")
            .put(CardField.PLACE, "", "Brest")
            .card();
    ImportedFile file =
        new ImportedFile("CSV", "a.csv", List.of(card), List.of(), List.of(), List.of(), null);
    ImportPlan first = ImportPlan.of(session.dossier(), file);
    assertThat(first.count(Fate.DOUBTFUL)).isOne();
    ImportChoices same =
        new ImportChoices(true, "", java.util.Map.of(0, ImportEntry.Decision.SAME));
    session.perform(first.change(same, NOW, TODAY).change());
    assertThat(ImportPlan.of(session.dossier(), file).count(Fate.KNOWN)).isOne();
  }

  private List<Contact> people() {
    return List.copyOf(session.dossier().all(Contact.KIND));
  }

  private void edit(Contact before, Contact after) {
    session.perform(new Change.Edited<>(Contact.KIND, before, after));
  }

  private static ContactDraft bare(Contact contact) {
    return contact
        .draft()
        .role("")
        .sector("")
        .notes("")
        .knows("")
        .pretext("")
        .profile("")
        .place("")
        .organisation(null)
        .lastContact(null)
        .expertise(List.of())
        .emails(List.of())
        .phones(List.of())
        .ownFields(List.of());
  }

  @Test
  void anotherOrganisationThatHasTakenTheNameSinceIsTheOneOfThatName() {
    take("mindmap/reseau.opml");
    Organisation before = session.dossier().all(Organisation.KIND).iterator().next();
    edit(before, before.withName("Lemaire & fils"));
    Organisation taken = Organisation.named(before.name());
    session.perform(new Change.Added<>(Organisation.KIND, taken));
    assertThat(again("mindmap/reseau.opml").empty()).as("the very lines that came").isTrue();
    ImportedCard card =
        new CardDraft(1)
            .put(CardField.WHOLE_NAME, "", "Zoé Ozanne")
            .put(CardField.ORGANISATION, "", before.name())
            .card();
    ImportedFile file =
        new ImportedFile("CSV", "a.csv", List.of(card), List.of(), List.of(), List.of(), null);
    session.perform(ImportPlan.of(session.dossier(), file).change(BY_FILE, NOW, TODAY).change());
    assertThat(people().getLast().organisation()).isEqualTo(taken.id());
  }

  @Test
  void aNameThatHadLostLettersHasThemBackAndLosesThemWhereThatIsUndone() {
    take("linkedin/Connections-fr-excel-windows1252.csv");
    assertThat(names()).contains("?ukasz Nowakowski");
    take("linkedin/Connections-fr.csv");
    assertThat(names()).contains("Łukasz Nowakowski").noneMatch(name -> name.contains("?"));
    Import mending =
        ImportUndoing.imports(session.dossier()).stream()
            .filter(one -> one.file().equals("Connections-fr.csv"))
            .findFirst()
            .orElseThrow();
    session.perform(ImportUndoing.of(session.dossier(), mending).change());
    assertThat(names()).contains("?ukasz Nowakowski");
  }

  @Test
  void onlyALetterTakesThePlaceOfAQuestionMark() {
    assertThat(LostLetters.in("?ukasz", "Łukasz")).isTrue();
    assertThat(LostLetters.in("?ukasz", "Lucas")).isFalse();
    assertThat(LostLetters.in("?ukasz", "?ukasz")).isFalse();
    assertThat(LostLetters.in("Anne", "Anna")).isFalse();
    assertThat(LostLetters.in("Anne?", "Anne ")).isFalse();
  }

  private List<String> names() {
    return session.dossier().all(Contact.KIND).stream().map(Contact::name).toList();
  }
}
