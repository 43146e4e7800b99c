package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.network.ImportEntry.Fate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// Several files read as one: each person, and each organisation, is still of their own file.
class ImportTogetherTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  private final ImportedFile together =
      ImportedFile.together(
          List.of(
              file(
                  "LinkedIn",
                  card("Anne Rivière", "Mairie").card(),
                  card("Paul Petit", "")
                      .key("paul")
                      .tie(new ImportedTie("Les Blés", Tie.Kind.WORKS_WITH, "", null))
                      .card()),
              file(
                  "vCard",
                  card("Anne Rivière", "Mairie").put(CardField.ROLE, "", "Maire").card(),
                  card("Zoé Blanc", "La Poste").card(),
                  card("", "Le Moulin").card()),
              file(
                  "Cairn",
                  card("Luc Noir", "La Forge").put(CardField.SOURCE, "", "Par Anne").card())));

  @Test
  void everybodyHasTheSourceOfTheFileTheyCameFrom() {
    take();
    assertThat(said(session.dossier().all(Contact.KIND), Contact::name, Contact::source))
        .containsExactlyInAnyOrder(
            Tuple.tuple("Anne Rivière", "LinkedIn"),
            Tuple.tuple("Paul Petit", "LinkedIn"),
            Tuple.tuple("Zoé Blanc", "vCard"),
            Tuple.tuple("Luc Noir", "Par Anne"));
    assertThat(session.dossier().all(Import.KIND))
        .singleElement()
        .satisfies(done -> assertThat(done.source()).isEqualTo("LinkedIn, vCard, Cairn"));
  }

  @Test
  void organisationsHaveThatOfTheFileThatNamedThemFirst() {
    take();
    assertThat(
            said(
                session.dossier().all(Organisation.KIND), Organisation::name, Organisation::source))
        .containsExactlyInAnyOrder(
            Tuple.tuple("Mairie", "LinkedIn"),
            Tuple.tuple("Les Blés", "LinkedIn"),
            Tuple.tuple("La Poste", "vCard"),
            Tuple.tuple("Le Moulin", "vCard"),
            Tuple.tuple("La Forge", "Cairn"));
  }

  @Test
  void whatCameTogetherIsUndoneTogetherAndFoundAgain() {
    take();
    ImportPlan again = ImportPlan.of(session.dossier(), together);
    assertThat(again.count(Fate.NEW)).isZero();
    Import done = session.dossier().all(Import.KIND).iterator().next();
    session.perform(ImportUndoing.of(session.dossier(), done).change());
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
  }

  private void take() {
    session.perform(
        ImportPlan.of(session.dossier(), together)
            .change(ImportChoices.of(false, ""), NOW, TODAY)
            .change());
  }

  private static <E> List<Tuple> said(
      Collection<E> all, Function<E, String> name, Function<E, String> source) {
    return all.stream().map(one -> Tuple.tuple(name.apply(one), source.apply(one))).toList();
  }

  private static CardDraft card(String name, String organisation) {
    return new CardDraft(1)
        .put(CardField.WHOLE_NAME, "", name)
        .put(CardField.ORGANISATION, "", organisation);
  }

  private static ImportedFile file(String source, ImportedCard... cards) {
    return new ImportedFile(source, source, List.of(cards), List.of(), List.of(), List.of(), null);
  }
}
