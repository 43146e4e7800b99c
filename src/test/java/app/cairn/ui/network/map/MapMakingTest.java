package app.cairn.ui.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.MapWords;
import app.cairn.map.Plan;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.PeopleFilter;
import app.cairn.sheet.FontWidths;
import app.cairn.support.Crowds;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A plan is that of the dossier it is made of, whatever was made before.
class MapMakingTest {

  private static final Dormancy DORMANCY = new Dormancy(12, Crowds.TODAY);
  private static final Dossier PEOPLE = Crowds.of(60, 1);

  private final MapMaking making =
      new MapMaking(new FontWidths(), dossier -> MapWords.of(dossier, key -> key));

  @Test
  void whatIsFoldedChangesNobody() {
    MapMaking.Made open = make(PEOPLE, Set.of());
    String circle = open.plan().me().node().children().getFirst().key();
    MapMaking.Made folded = make(PEOPLE, Set.of(circle));
    assertThat(folded.network()).isSameAs(open.network());
    assertThat(node(folded.plan(), circle).children()).isEmpty();
    assertThat(node(make(PEOPLE, Set.of()).plan(), circle)).isSameAs(node(open.plan(), circle));
  }

  @Test
  void anotherDossierHasItsOwnPeople() {
    make(PEOPLE, Set.of());
    Dossier.Builder more = new Dossier.Builder();
    PEOPLE.all(Circle.KIND).forEach(circle -> more.put(Circle.KIND, circle));
    Contact camille = Contact.someone().name("Camille Orphelin").contact();
    more.put(Contact.KIND, camille);
    MapMaking.Made made = make(more.build(), Set.of());
    assertThat(made.network().contact(camille.id())).isPresent();
    assertThat(made.plan().spot(MapNode.personKey(camille.id()))).isPresent();
    assertThat(made.plan().me().node().people()).isEqualTo(1);
  }

  @Test
  void anotherGroupingAndAnotherDayMakeAnotherTree() {
    MapNode organisations = make(PEOPLE, Set.of()).plan().me().node();
    MapNode sectors =
        making.make(PEOPLE, Grouping.SECTOR, Set.of(), null, DORMANCY).plan().me().node();
    assertThat(sectors).isNotEqualTo(organisations);
    MapNode later =
        making
            .make(
                PEOPLE,
                Grouping.SECTOR,
                Set.of(),
                null,
                new Dormancy(12, Crowds.TODAY.plusYears(9)))
            .plan()
            .me()
            .node();
    assertThat(later).isNotEqualTo(sectors);
  }

  @Test
  void theBranchThatIsShownAloneMayBeFoldedToo() {
    String circle = make(PEOPLE, Set.of()).plan().me().node().children().get(1).key();
    Plan alone =
        making.make(PEOPLE, Grouping.ORGANISATION, Set.of(circle), circle, DORMANCY).plan();
    assertThat(alone.me().node().children()).singleElement().isEqualTo(node(alone, circle));
    assertThat(node(alone, circle).folded()).isTrue();
  }

  @Test
  void whatHidesSomebodyFoundIsLitWithThem() {
    MapNode tree = make(PEOPLE, Set.of()).plan().me().node();
    MapNode circle = tree.children().getFirst();
    MapNode hiding = circle.children().getFirst();
    String other = tree.children().getLast().key();
    Folds folds = new Folds(Set.of(hiding.key(), other));
    MapMaking.Made made = make(PEOPLE, folds.keys());
    String name = hiding.children().getFirst().label();
    MapSearch.Found found =
        new MapSearch(PeopleFilter.NONE, name)
            .in(made.network(), made.plan(), DORMANCY, folds, tree);
    assertThat(found.people()).contains(hiding.children().getFirst().entity());
    assertThat(found.keys()).contains(hiding.key(), circle.key(), MapNode.ME).doesNotContain(other);
    assertThat(folds.showing(hiding.children().getFirst().entity(), made.network()).keys())
        .doesNotContain(hiding.key())
        .contains(other);
  }

  private MapMaking.Made make(Dossier dossier, Set<String> folded) {
    return making.make(dossier, Grouping.ORGANISATION, folded, null, DORMANCY);
  }

  private static MapNode node(Plan plan, String key) {
    return plan.spot(key).orElseThrow().node();
  }
}
