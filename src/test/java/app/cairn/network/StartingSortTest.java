package app.cairn.network;

import static app.cairn.network.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The first people, circle by circle.
class StartingSortTest {

  private static final List<List<String>> USUAL =
      List.of(List.of("Famille", "Family"), List.of("Amis", "Friends"), List.of("Travail", "Work"));

  private final DossierSession session = People.session(Dossier.empty());

  @Test
  void itBeginsWithTheFirstCircle() {
    assertThat(sort().next().orElseThrow().name()).isEqualTo("Famille");
    assertThat(sort().count()).isZero();
  }

  @Test
  void aCircleBeginsWithItsFirstPerson() {
    name(0, "Tante Yvonne");
    name(0, "Gaël Morvan");
    assertThat(session.dossier().all(Circle.KIND)).hasSize(1);
    assertThat(sort().stations().getFirst().people())
        .extracting(Contact::name)
        .containsExactly("Tante Yvonne", "Gaël Morvan");
    session.undo();
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void whatWasBegunGoesOnWhereItStood() {
    name(0, "Tante Yvonne");
    assertThat(sort().next().orElseThrow().name()).isEqualTo("Amis");
    name(2, "Claire Le Goff");
    assertThat(sort().next().orElseThrow().name()).isEqualTo("Amis");
    name(1, "Leïla Mansour");
    assertThat(sort().next()).isEmpty();
  }

  @Test
  void twentyPeopleAreEnough() {
    for (int i = 0; i < StartingSort.PEOPLE; i++) {
      name(0, "Person N" + i);
    }
    assertThat(sort().next()).isEmpty();
    assertThat(sort().thisTime()).hasSize(StartingSort.PEOPLE);
    name(0, "One More");
    assertThat(sort().thisTime()).hasSize(StartingSort.PEOPLE + 1);
    for (int i = 0; i < StartingSort.PEOPLE; i++) {
      name(1, "Person M" + i);
    }
    assertThat(sort().thisTime()).hasSize(StartingSort.PEOPLE);
  }

  @Test
  void circlesOfTheDossierKeepTheirNames() {
    name(0, "Tante Yvonne");
    StartingSort english =
        StartingSort.of(
            Network.of(session.dossier()), List.of(List.of("FAMILLE"), List.of("Work")));
    assertThat(english.stations())
        .extracting(StartingSort.Station::name)
        .containsExactly("Famille", "Work");
    StartingSort other = StartingSort.of(Network.of(session.dossier()), List.of(List.of("Work")));
    assertThat(other.stations())
        .extracting(StartingSort.Station::name)
        .containsExactly("Work", "Famille");
  }

  @Test
  void aCircleThatWasBegunInAnotherLanguageIsTheSame() {
    name(0, "Tante Yvonne");
    List<List<String>> english = USUAL.stream().map(List::reversed).toList();
    StartingSort sort = StartingSort.of(Network.of(session.dossier()), english);
    assertThat(sort.stations())
        .extracting(StartingSort.Station::name)
        .containsExactly("Famille", "Friends", "Work");
  }

  @Test
  void whatIsToldBecomesWarmthDoorAndFriendsOfAFriend() {
    name(0, "Claire Le Goff");
    name(0, "Paul Kermadec");
    Contact claire = sort().untold().getFirst();
    session.perform(
        sort()
            .told(
                claire,
                Warmth.CLOSE,
                true,
                "Anne Rivière ; paul KERMADEC ; ; Anne Riviere",
                "mémoire",
                TODAY));
    Network network = Network.of(session.dossier());
    Contact after = network.contact(claire.id()).orElseThrow();
    assertThat(after.warmth()).isEqualTo(Warmth.CLOSE);
    assertThat(after.hub()).isTrue();
    assertThat(network.acquaintances(after))
        .extracting(Contact::name)
        .containsExactly("Anne Rivière", "Paul Kermadec");
    assertThat(network.acquaintances(after)).extracting(Contact::degree).containsExactly(2, 1);
    assertThat(sort().untold()).extracting(Contact::name).containsExactly("Paul Kermadec");
    session.undo();
    assertThat(sort().untold()).hasSize(2);
  }

  @Test
  void whoIsNamedMayHaveAnOrganisation() {
    name(0, "Claire Le Goff, Ouest Fret ; Paul Kermadec (ouest fret)");
    assertThat(session.dossier().all(app.cairn.network.Organisation.KIND))
        .extracting(Organisation::name)
        .containsExactly("Ouest Fret");
    assertThat(sort().stations().getFirst().people())
        .extracting(Contact::name)
        .containsExactly("Claire Le Goff", "Paul Kermadec");
  }

  @Test
  void nobodyIsToldToKnowThemselvesNorToldTwice() {
    name(0, "Claire Le Goff");
    Contact claire = sort().untold().getFirst();
    tell(claire, "Claire Le Goff ; Anne Rivière");
    tell(claire, "RIVIÈRE Anne");
    assertThat(session.dossier().all(Tie.KIND)).hasSize(1);
    assertThat(session.dossier().all(Contact.KIND)).hasSize(2);
  }

  @Test
  void whomSomebodyFarKnowsIsNoFurtherThanTheThirdDegree() {
    name(0, "Claire Le Goff");
    Contact claire = sort().untold().getFirst();
    tell(claire, "Anne Rivière");
    Contact anne = session.dossier().all(Contact.KIND).stream().reduce((_, b) -> b).orElseThrow();
    tell(anne, "Hugo Salaün");
    Contact hugo = session.dossier().all(Contact.KIND).stream().reduce((_, b) -> b).orElseThrow();
    tell(hugo, "Inès Moreau");
    assertThat(session.dossier().all(Contact.KIND))
        .extracting(Contact::degree)
        .containsExactlyInAnyOrder(1, 2, 3, 3);
    assertThat(session.dossier().all(Contact.KIND))
        .extracting(Contact::circle)
        .containsOnly(claire.circle());
    assertThat(session.dossier().all(Contact.KIND))
        .extracting(Contact::rank)
        .doesNotHaveDuplicates();
  }

  private void tell(Contact contact, String known) {
    Contact now = session.dossier().get(Contact.KIND, contact.id());
    session.perform(sort().told(now, Warmth.CLOSE, false, known, "mémoire", TODAY));
  }

  private void name(int station, String name) {
    session.perform(sort().name(sort().stations().get(station), 1, name, "mémoire", TODAY));
  }

  private StartingSort sort() {
    return StartingSort.of(Network.of(session.dossier()), USUAL);
  }
}
