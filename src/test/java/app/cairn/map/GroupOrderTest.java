package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One person comes, goes or moves: the groups of a circle stand in the order in which they stood.
class GroupOrderTest {

  private static final List<String> SECTORS = List.of("Énergie", "Art", "Zoo");

  private final Circle work = Circle.next(Dossier.empty(), "Travail");
  private final List<Organisation> houses = new ArrayList<>();
  private final List<Contact> people = new ArrayList<>();

  /// Three organisations of two people; those of the last noted one stand first.
  private Dossier dossier() {
    Dossier.Builder builder = new Dossier.Builder().put(Circle.KIND, work);
    for (int i = 0; i < SECTORS.size(); i++) {
      houses.add(Organisation.named("Atelier " + (9 - i)));
      builder.put(Organisation.KIND, houses.getLast());
    }
    for (int i = 0; i < 6; i++) {
      people.add(someone(i).rank(10 - i).contact());
      builder.put(Contact.KIND, people.getLast());
    }
    return builder.build();
  }

  private ContactDraft someone(int i) {
    int group = i / 2 % SECTORS.size();
    return Contact.someone()
        .name("Anne " + i)
        .circle(work.id())
        .organisation(houses.get(group).id())
        .sector(SECTORS.get(group))
        .expertise(List.of(SECTORS.get(group)))
        .degree(group + 1);
  }

  private Dossier with(Dossier dossier, Contact contact) {
    Dossier.Builder builder = new Dossier.Builder().put(Circle.KIND, work);
    houses.forEach(house -> builder.put(Organisation.KIND, house));
    dossier.all(Contact.KIND).forEach(one -> builder.put(Contact.KIND, one));
    return builder.put(Contact.KIND, contact).build();
  }

  private static List<String> groups(Dossier dossier, Grouping grouping) {
    MapNode circle = Maps.tree(dossier, grouping, Set.of()).children().getFirst();
    return circle.children().stream().map(MapNode::label).toList();
  }

  @Test
  void organisationsStandAsTheyWereNotedTheRestByName() {
    Dossier dossier = dossier();
    assertThat(groups(dossier, Grouping.ORGANISATION))
        .containsExactly("Atelier 9", "Atelier 8", "Atelier 7");
    assertThat(groups(dossier, Grouping.SECTOR)).containsExactly("Art", "Énergie", "Zoo");
    assertThat(groups(dossier, Grouping.EXPERTISE)).containsExactly("Art", "Énergie", "Zoo");
    assertThat(groups(dossier, Grouping.DEGREE)).containsExactly("Degré 1", "Degré 2", "Degré 3");
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void whoComesOrIsPushedLeavesAllGroupsWhereTheyAre(Grouping grouping) {
    Dossier dossier = dossier();
    List<String> before = groups(dossier, grouping);
    for (int i = 0; i < people.size(); i++) {
      for (double rank : new double[] {-50, 50}) {
        Contact next = someone(i).rank(rank).contact();
        assertThat(groups(with(dossier, next), grouping)).isEqualTo(before);
        Contact pushed = people.get(i).draft().rank(rank).contact();
        assertThat(groups(with(dossier, pushed), grouping)).isEqualTo(before);
      }
    }
  }

  @Test
  void whoIsMovedToAnotherGroupLeavesAllGroupsWhereTheyAre() {
    Dossier dossier = dossier();
    List<String> before = groups(dossier, Grouping.ORGANISATION);
    for (Contact one : people) {
      for (Organisation house : houses) {
        Contact moved = one.draft().organisation(house.id()).contact();
        assertThat(groups(with(dossier, moved), Grouping.ORGANISATION)).isEqualTo(before);
      }
    }
  }

  @Test
  void whoStandsInNoGroupClosesTheBranch() {
    Contact free = Contact.someone().name("Paul").circle(work.id()).rank(-9).contact();
    Dossier dossier = with(dossier(), free);
    assertThat(groups(dossier, Grouping.ORGANISATION)).hasSize(4).endsWith("");
    assertThat(groups(dossier, Grouping.SECTOR)).hasSize(4).endsWith("");
  }
}
