package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.profile.Profile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An import undone on another day, after other work.
class ImportUndoingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));
  private Contact lukasz;
  private Dossier before;

  @BeforeEach
  void importOverWhatIsThere() {
    lukasz =
        Contact.someone()
            .firstName("Łukasz")
            .profile("https://www.linkedin.com/in/lukaszn")
            .emails(List.of("l@exemple.pl"))
            .contact();
    session.perform(new Change.Added<>(Contact.KIND, lukasz));
    before = session.dossier();
    ImportPlan plan = ImportPlan.of(before, Samples.read("linkedin/Basic_LinkedInDataExport.zip"));
    session.perform(plan.change(ImportChoices.of(false, "Travail"), NOW, TODAY).change());
  }

  @Test
  void whereNothingWasDoneSinceAllIsAsBefore() {
    ImportUndoing undoing = undoing();
    assertThat(undoing.removed()).hasSize(7);
    assertThat(undoing.staying()).isEmpty();
    session.perform(undoing.change());
    assertThat(session.dossier().all(Contact.KIND)).containsExactly(lukasz);
    assertThat(session.dossier().count(Circle.KIND)).isZero();
    assertThat(session.dossier().count(Organisation.KIND)).isZero();
    assertThat(session.dossier().count(Import.KIND)).isZero();
    assertThat(Profile.of(session.dossier()).fullName()).isEmpty();
  }

  @Test
  void whoWasWorkedOnSinceStays() {
    Contact maelle = named("Maëlle Kerguélen");
    edit(maelle, maelle.draft().warmth(Warmth.CLOSE).contact());
    Contact ines = named("Inès Benali");
    Contact mary = named("O'Connor, Mary Smith");
    session.perform(new Change.Added<>(Tie.KIND, Tie.knows(ines.id(), mary.id(), TODAY)));
    ImportUndoing undoing = undoing();
    assertThat(undoing.staying())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Maëlle Kerguélen", "Inès Benali", "O'Connor, Mary Smith");
    session.perform(undoing.change());
    Contact stays = named("Maëlle Kerguélen");
    assertThat(stays.warmth()).isEqualTo(Warmth.CLOSE);
    assertThat(stays.imported()).isNull();
    assertThat(session.dossier().count(Circle.KIND)).isEqualTo(1);
    assertThat(session.dossier().all(Organisation.KIND))
        .extracting(Organisation::name)
        .contains("Océan & Co")
        .doesNotContain("Lycée Molière");
  }

  @Test
  void movingSomebodyInTheirCircleIsNoWork() {
    Contact maelle = named("Maëlle Kerguélen");
    edit(maelle, maelle.draft().rank(99).contact());
    assertThat(undoing().staying()).isEmpty();
  }

  @Test
  void whatItFilledInIsTakenBackWhereItStillStands() {
    Contact filled = session.dossier().get(Contact.KIND, lukasz.id());
    assertThat(filled.lastName()).isEqualTo("Nowakowski");
    assertThat(filled.emails()).containsExactly("l@exemple.pl", "lukasz@exemple.pl");
    edit(
        filled,
        filled
            .draft()
            .role("Directeur d’usine à Lille")
            .emails(List.of("l@exemple.pl", "lukasz@exemple.pl", "ln@exemple.pl"))
            .contact());
    session.perform(undoing().change());
    Contact after = session.dossier().get(Contact.KIND, lukasz.id());
    assertThat(after.role()).isEqualTo("Directeur d’usine à Lille");
    assertThat(after.lastName()).isEmpty();
    assertThat(after.organisation()).isNull();
    assertThat(after.lastContact()).isNull();
    assertThat(after.emails()).containsExactly("l@exemple.pl", "ln@exemple.pl");
  }

  @Test
  void anOrganisationOnWhichSomethingWasWrittenStays() {
    Organisation horizons = organisation("Cabinet « Horizons »");
    edit(
        horizons,
        new Organisation(
            horizons.id(),
            horizons.name(),
            horizons.sector(),
            horizons.place(),
            horizons.link(),
            horizons.wanted(),
            "Trois associés, une équipe jeune",
            horizons.source()));
    Organisation ocean = organisation("Océan & Co");
    edit(ocean, ocean.withName("Océan et Compagnie"));
    session.perform(undoing().change());
    assertThat(session.dossier().all(Organisation.KIND))
        .extracting(Organisation::name)
        .containsExactlyInAnyOrder("Cabinet « Horizons »", "Océan et Compagnie");
  }

  @Test
  void anOrganisationThatTheFileDescribedGoes() {
    ImportPlan plan = ImportPlan.of(session.dossier(), Samples.read("google/contacts.csv"));
    session.perform(
        plan.change(ImportChoices.of(false, "Travail"), NOW.plusSeconds(60), TODAY).change());
    assertThat(organisation("Atelier du Vélo").observed()).isNotEmpty();
    session.perform(undoing().change());
    assertThat(session.dossier().all(Organisation.KIND))
        .extracting(Organisation::name)
        .doesNotContain("Atelier du Vélo");
  }

  @Test
  void undoingIsUndone() {
    Dossier imported = session.dossier();
    session.perform(undoing().change());
    session.undo();
    assertThat(session.dossier()).isEqualTo(imported);
  }

  private ImportUndoing undoing() {
    Dossier dossier = session.dossier();
    return ImportUndoing.of(dossier, ImportUndoing.imports(dossier).getFirst());
  }

  private Organisation organisation(String name) {
    return session.dossier().all(Organisation.KIND).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void edit(Organisation before, Organisation after) {
    session.perform(new Change.Edited<>(Organisation.KIND, before, after));
  }

  private void edit(Contact before, Contact after) {
    session.perform(new Change.Edited<>(Contact.KIND, before, after));
  }

  private Contact named(String name) {
    return session.dossier().all(Contact.KIND).stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
