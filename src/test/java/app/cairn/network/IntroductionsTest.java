package app.cairn.network;

import static app.cairn.network.People.TODAY;
import static app.cairn.network.People.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom to ask to be introduced.
class IntroductionsTest {

  private final People people = new People();

  @Test
  void aPathPassesBySomebodyOneKnows() {
    Contact claire = people.person("Claire Le Goff");
    Contact anne = people.person("Anne Rivière", a -> a.degree(2));
    people.knows(claire, anne);
    Introduction path = best(new Goal.Someone(anne.id()));
    assertThat(names(path.people())).containsExactly("Claire Le Goff", "Anne Rivière");
    assertThat(path.handshakes()).isEqualTo(2);
    assertThat(path.direct()).isFalse();
  }

  @Test
  void whoIsKnownIsReachedDirectly() {
    Contact claire = people.person("Claire Le Goff");
    assertThat(best(new Goal.Someone(claire.id())).direct()).isTrue();
  }

  @Test
  void aWarmerPathNeverBeatsAShorterOne() {
    Contact cold = people.person("Cold Door", c -> c.warmth(Warmth.DISTANT));
    Contact goal = people.person("Far Away", a -> a.degree(3));
    Contact warm = people.person("Warm Door", this::asWarmAsCanBe);
    Contact between = people.person("Be Tween", c -> asWarmAsCanBe(c).degree(2));
    people.knows(warm, between);
    people.knows(between, goal);
    people.knows(cold, goal);
    assertThat(best(new Goal.Someone(goal.id())).first()).isEqualTo(cold);
  }

  @Test
  void amongPathsOfOneLengthTheWarmestWins() {
    assertThat(ofTwo(c -> c.warmth(Warmth.CORDIAL), c -> c.warmth(Warmth.CLOSE))).isTrue();
    assertThat(ofTwo(c -> c, c -> c.warmth(Warmth.CORDIAL))).isTrue();
  }

  @Test
  void whereWarmthIsEqualARecentExchangeHelps() {
    assertThat(
            ofTwo(
                c -> c.lastContact(TODAY.minusMonths(14)),
                c -> c.lastContact(TODAY.minusMonths(11))))
        .isTrue();
    assertThat(
            ofTwo(c -> c.lastContact(TODAY.minusMonths(4)), c -> c.lastContact(TODAY.minusDays(3))))
        .isTrue();
  }

  @Test
  void whereWarmthIsEqualAHubHelps() {
    assertThat(ofTwo(c -> c, c -> c.hub(true))).isTrue();
    assertThat(ofTwo(c -> c.warmth(Warmth.CORDIAL), c -> c.hub(true))).isFalse();
  }

  @Test
  void otherPathsBeginWithSomebodyElse() {
    Contact goal = people.person("Anne Rivière", a -> a.degree(2));
    for (Warmth warmth : Warmth.values()) {
      people.knows(people.person("Door " + warmth, c -> c.warmth(warmth)), goal);
    }
    List<Introduction> paths = people.introductions().to(new Goal.Someone(goal.id()), 3);
    assertThat(paths)
        .extracting(path -> path.first().lastName())
        .containsExactly("CLOSE", "CORDIAL", "UNKNOWN");
  }

  @Test
  void whomOneKnowsOneAsksOneself() {
    Contact claire = people.person("Claire Le Goff");
    Contact paul = people.person("Paul Kermadec");
    Contact anne = people.person("Anne Rivière", a -> a.degree(2));
    people.knows(paul, claire);
    people.knows(claire, anne);
    assertThat(people.introductions().to(new Goal.Someone(anne.id()), 5)).hasSize(1);
  }

  @Test
  void anOrganisationIsReachedByWhoWorksThere() {
    UUID chu = people.organisation("CHU de Nantes").id();
    Contact claire = people.person("Claire Le Goff");
    Contact anne = people.person("Anne Rivière", a -> a.degree(2).organisation(chu));
    people.person("Someone Unreachable", a -> a.degree(2).organisation(chu));
    people.knows(claire, anne);
    assertThat(names(best(new Goal.Workplace(chu)).people()))
        .containsExactly("Claire Le Goff", "Anne Rivière");
  }

  @Test
  void whoWorksWithAnOrganisationOpensItOneHandshakeFurther() {
    UUID chu = people.organisation("CHU de Nantes").id();
    Contact claire = people.person("Claire Le Goff");
    people.tie(new Tie(UUID.randomUUID(), claire.id(), chu, Tie.Kind.WORKS_WITH, "", TODAY));
    Introduction path = best(new Goal.Workplace(chu));
    assertThat(path.intoTheHouse()).isTrue();
    assertThat(path.handshakes()).isEqualTo(2);
  }

  @Test
  void aSectorIsThatOfThePersonOrOfTheirOrganisation() {
    Organisation chu = people.organisation("CHU").withSector("Santé");
    People two = new People();
    two.person("Logi Stician", c -> c.sector("Transport, LOGISTIQUE"));
    assertThat(two.best(new Goal.Sector("logistique"))).isPresent();
    assertThat(chu.sector()).isEqualTo("Santé");
    assertThat(two.best(new Goal.Sector("sante"))).isEmpty();
  }

  @Test
  void whereNobodyIsKnownAGhostStands() {
    UUID chu = people.organisation("CHU de Nantes").id();
    Goal goal = new Goal.Workplace(chu);
    assertThat(people.best(goal)).isEmpty();
    assertThat(people.introductions().ghost(goal).asksForADoor()).isFalse();
    Contact anne = people.person("Anne Rivière", a -> a.degree(2).organisation(chu));
    assertThat(people.best(goal)).isEmpty();
    assertThat(people.introductions().ghost(goal).there()).containsExactly(anne);
  }

  @Test
  void toldApartIsNoTie() {
    Contact claire = people.person("Claire Le Goff");
    Contact other = people.person("Claire Legoff", c -> c.degree(2));
    people.tie(
        new Tie(UUID.randomUUID(), claire.id(), other.id(), Tie.Kind.NOT_THE_SAME, "", null));
    assertThat(people.best(new Goal.Someone(other.id()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noPathIsLongerThanTheShortestAndAFurtherTieNeverLengthensOne(long seed) {
    Random random = new Random(seed);
    List<Contact> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int degree = i < 12 ? 1 : 2 + random.nextInt(2);
      Warmth warmth = Warmth.values()[random.nextInt(4)];
      boolean hub = random.nextInt(6) == 0;
      all.add(people.person("Person N" + i, c -> c.degree(degree).warmth(warmth).hub(hub)));
    }
    List<Tie> ties = new ArrayList<>();
    Map<UUID, Integer> before = new HashMap<>();
    for (int step = 0; step < 30; step++) {
      for (int i = 0; i < 3; i++) {
        ties.add(people.knows(all.get(random.nextInt(60)), all.get(random.nextInt(60))));
      }
      Map<UUID, Integer> shortest = breadthFirst(all, ties);
      Introductions introductions = people.introductions();
      for (Contact goal : all) {
        Integer length =
            introductions.to(new Goal.Someone(goal.id()), 1).stream()
                .findFirst()
                .map(Introduction::handshakes)
                .orElse(null);
        assertThat(length).isEqualTo(shortest.get(goal.id()));
        if (before.get(goal.id()) != null) {
          assertThat(length).isLessThanOrEqualTo(before.get(goal.id()));
        }
        before.put(goal.id(), length);
      }
    }
  }

  private static Map<UUID, Integer> breadthFirst(List<Contact> all, List<Tie> ties) {
    Map<UUID, Integer> lengths = new HashMap<>();
    Deque<UUID> next = new ArrayDeque<>();
    all.stream()
        .filter(contact -> contact.degree() == 1)
        .forEach(
            contact -> {
              lengths.put(contact.id(), 1);
              next.add(contact.id());
            });
    while (!next.isEmpty()) {
      UUID at = next.poll();
      ties.stream()
          .filter(tie -> tie.from().equals(at) || tie.to().equals(at))
          .map(tie -> tie.other(at))
          .filter(other -> lengths.putIfAbsent(other, lengths.get(at) + 1) == null)
          .forEach(next::add);
    }
    return lengths;
  }

  private ContactDraft asWarmAsCanBe(ContactDraft draft) {
    return draft.warmth(Warmth.CLOSE).hub(true).lastContact(TODAY);
  }

  /// True where the second of two doors is the one to ask.
  private boolean ofTwo(
      java.util.function.UnaryOperator<ContactDraft> one,
      java.util.function.UnaryOperator<ContactDraft> two) {
    People both = new People();
    Contact first = both.person("First Door", one);
    Contact second = both.person("Second Door", two);
    Contact goal = both.person("Anne Rivière", a -> a.degree(2));
    both.knows(first, goal);
    both.knows(second, goal);
    return both.best(new Goal.Someone(goal.id())).orElseThrow().first().equals(second);
  }

  private Introduction best(Goal goal) {
    return people.best(goal).orElseThrow();
  }
}
