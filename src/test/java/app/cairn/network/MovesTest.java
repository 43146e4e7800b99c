package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MovesTest {

  private final People people = new People();
  private final Circle work = people.circle("Travail");
  private final Circle family = people.circle("Famille");
  private final Organisation freight = people.organisation("Ouest Fret");
  private final Contact claire =
      person("Claire", c -> c.organisation(freight.id()).warmth(Warmth.CLOSE));
  private final Contact anne = person("Anne", c -> c.degree(2));
  private final Contact hugo = person("Hugo", c -> c.degree(3));
  private final Contact yann = person("Yann", c -> c.circle(family.id()));

  private Contact person(String name, UnaryOperator<ContactDraft> said) {
    return people.person(name, c -> said.apply(c.circle(work.id())));
  }

  MovesTest() {
    people.knows(claire, anne);
    people.knows(anne, hugo);
  }

  private Dossier begun() {
    return people.dossier();
  }

  @Test
  void whoeverStoodBehindSomebodyComesToMySideInACircle() {
    Dossier after = done(begun(), Moves.toCircle(begun(), ids(anne), family.id()));

    assertThat(door(after, anne)).isNull();
    assertThat(now(after, anne)).returns(family.id(), Contact::circle).returns(1, Contact::degree);
  }

  @Test
  void anOrganisationTakesWhoeverStoodBehindSomebody() {
    Dossier after =
        done(begun(), Moves.toOrganisation(begun(), ids(anne), work.id(), freight.id()));

    assertThat(door(after, anne)).isNull();
    assertThat(now(after, anne).organisation()).isEqualTo(freight.id());
  }

  @Test
  void whoIsMovedTakesAlongThoseTheyLeadTo() {
    Dossier after = done(begun(), Moves.toCircle(begun(), ids(claire), family.id()));

    assertThat(door(after, anne)).isEqualTo("Claire");
    assertThat(door(after, hugo)).isEqualTo("Anne");
    assertThat(List.of(now(after, anne), now(after, hugo)))
        .extracting(Contact::circle)
        .containsOnly(family.id());
  }

  @Test
  void oneDegreeNearerIsOneForThoseBehindToo() {
    Dossier after = done(begun(), Moves.toMe(begun(), ids(anne)));

    assertThat(door(after, hugo)).isEqualTo("Anne");
    assertThat(now(after, hugo).degree()).isEqualTo(2);
  }

  @Test
  void aDoorAndWhomItLeadsToMoveAsOneBranch() {
    Dossier after = done(begun(), Moves.toCircle(begun(), ids(claire, anne), family.id()));

    assertThat(door(after, anne)).isEqualTo("Claire");
    assertThat(now(after, anne).degree()).isEqualTo(2);
  }

  @Test
  void somebodyOfDegreeTwoWhomNobodyLeadsToKeepsTheirDegreeInACircle() {
    Contact alone = person("Solène", c -> c.degree(2));

    Dossier after = done(begun(), Moves.toCircle(begun(), ids(alone), family.id()));

    assertThat(now(after, alone).degree()).isEqualTo(2);
  }

  @Test
  void behindAnotherDoorEvenACoolerOne() {
    Dossier after = done(begun(), Moves.behind(begun(), ids(anne), yann.id(), People.TODAY));

    assertThat(door(after, anne)).isEqualTo("Yann");
    assertThat(now(after, anne)).returns(family.id(), Contact::circle).returns(2, Contact::degree);
    assertThat(door(after, hugo)).isEqualTo("Anne");
  }

  @Test
  void aTieIsCutOnlyWhereItWouldGoOnLeading() {
    Tie led = begun().all(Tie.KIND).iterator().next();
    Contact zoe = person("Zoé", c -> c.degree(3));
    people.knows(anne, zoe);
    Tie kept = begun().all(Tie.KIND).stream().reduce((_, last) -> last).orElseThrow();

    Dossier cut = done(begun(), Moves.behind(begun(), ids(anne), yann.id(), People.TODAY));
    Dossier both = done(begun(), Moves.behind(begun(), ids(zoe), yann.id(), People.TODAY));

    assertThat(door(cut, anne)).isEqualTo("Yann");
    assertThat(cut.all(Tie.KIND)).doesNotContain(led);
    assertThat(door(both, zoe)).isEqualTo("Yann");
    assertThat(both.all(Tie.KIND)).contains(kept);
  }

  @Test
  void whoWouldLandBehindAThirdStaysWithAllTheirTies() {
    Contact zoe = person("Zoé", c -> c.warmth(Warmth.CORDIAL));
    people.knows(zoe, anne);
    Contact luc = person("Luc", UnaryOperator.identity());

    assertThat(Moves.behind(begun(), ids(anne), luc.id(), People.TODAY).leaves()).isEmpty();
    assertThat(Moves.mayStandBehind(Network.of(begun()), ids(anne), luc.id())).isFalse();
    assertThat(Moves.mayStandBehind(Network.of(begun()), ids(anne), zoe.id())).isTrue();
    assertThat(Moves.mayStandBehind(Network.of(begun()), ids(luc), zoe.id())).isTrue();
  }

  @Test
  void aDoorTakesThoseItLeadsToBehindItsOwn() {
    Dossier after = done(begun(), Moves.behind(begun(), ids(claire), yann.id(), People.TODAY));

    assertThat(door(after, claire)).isEqualTo("Yann");
    assertThat(door(after, anne)).isEqualTo("Claire");
    assertThat(now(after, anne).degree()).isEqualTo(3);
  }

  @Test
  void nobodyStandsBehindThemselvesNorBehindWhomTheyLeadTo() {
    Dossier dossier = begun();

    assertThat(Moves.behind(dossier, ids(claire), claire.id(), People.TODAY).leaves()).isEmpty();
    assertThat(Moves.behind(dossier, ids(claire), anne.id(), People.TODAY).leaves()).isEmpty();
  }

  @Test
  void amongThoseOfAnotherDegree() {
    Dossier after = done(begun(), Moves.toDegree(begun(), ids(yann), work.id(), 2));

    assertThat(now(after, yann)).returns(work.id(), Contact::circle).returns(2, Contact::degree);
  }

  @Test
  void theTagOneIsMovedToComesFirst() {
    Contact paul = person("Paul", c -> c.expertise(List.of("achats", "qualité")));

    Dossier after = done(begun(), Moves.toExpertise(begun(), ids(paul), work.id(), "qualité"));

    assertThat(now(after, paul).expertise()).containsExactly("qualité", "achats");
  }

  @Test
  void whatIsThereAlreadyIsNoChange() {
    Dossier dossier = begun();

    assertThat(Moves.toCircle(dossier, ids(claire), work.id()).leaves()).isEmpty();
  }

  @Test
  void everyMoveIsUndoneAtOnce() {
    Dossier dossier = begun();
    DossierSession session = People.session(dossier);
    session.perform(Moves.behind(dossier, ids(anne, claire), yann.id(), People.TODAY));
    assertThat(session.dossier()).isNotEqualTo(dossier);

    session.undo();

    assertThat(session.dossier()).isEqualTo(dossier);
  }

  @Test
  void aPlaceBetweenTwoNeighboursTouchesNobodyElse() {
    Dossier dossier = begun();
    Change change = Moves.reordered(yann, List.of(claire, anne, hugo, yann), 1);

    assertThat(change.leaves()).hasSize(1);
    assertThat(order(done(dossier, change))).containsExactly("Claire", "Yann", "Anne", "Hugo");
  }

  @Test
  void theFirstAndTheLastPlace() {
    Dossier dossier = begun();
    List<Contact> all = List.of(claire, anne, hugo, yann);

    assertThat(order(done(dossier, Moves.reordered(yann, all, 0)))).startsWith("Yann");
    assertThat(order(done(dossier, Moves.reordered(claire, all, 3)))).endsWith("Claire");
  }

  @Test
  void thoseOfTheSameRankCanBeReordered() {
    List<Contact> same =
        List.of("A", "B", "C").stream().map(name -> person(name, c -> c.rank(50))).toList();

    Dossier after = done(begun(), Moves.reordered(same.get(2), same, 1));

    assertThat(order(after)).endsWith("A", "C", "B");
  }

  @Test
  void circlesChangePlaces() {
    Dossier dossier = begun();

    Dossier after = done(dossier, Moves.circle(dossier, family.id(), -1));

    assertThat(Circle.all(after)).extracting(Circle::name).containsExactly("Famille", "Travail");
    assertThat(Moves.circle(dossier, work.id(), -1).leaves()).isEmpty();
  }

  @Test
  void whatIsPutTwiceByHandHasOnePlace() {
    Dossier once = done(begun(), Moves.pinned(begun(), "node", 10, 5));
    Dossier twice = done(once, Moves.pinned(once, "node", 1, 1));

    assertThat(twice.all(Pin.KIND)).singleElement().returns(11.0, Pin::x).returns(6.0, Pin::y);
    assertThat(done(twice, Moves.unpinned(twice, List.of("node"))).all(Pin.KIND)).isEmpty();
  }

  private static Dossier done(Dossier dossier, Change change) {
    return People.after(dossier, change);
  }

  private static List<UUID> ids(Contact... some) {
    return List.of(some).stream().map(Contact::id).toList();
  }

  private static Contact now(Dossier dossier, Contact contact) {
    return dossier.get(Contact.KIND, contact.id());
  }

  private static String door(Dossier dossier, Contact contact) {
    return Network.of(dossier).door(now(dossier, contact)).map(Contact::name).orElse(null);
  }

  private static List<String> order(Dossier dossier) {
    return People.names(dossier.all(Contact.KIND).stream().sorted(Network.ORDER).toList());
  }
}
