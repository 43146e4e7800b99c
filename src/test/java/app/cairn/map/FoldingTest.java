package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is folded away, or comes back, leaves the rest as it was: only that is laid out anew.
class FoldingTest {

  private static final MapNode OPEN = Maps.tree(Crowds.of(5_000, 1));
  private static final MapNode CIRCLE = OPEN.children().getFirst();

  @Test
  void aBranchInWhichNothingIsFoldedRemainsTheSame() {
    MapNode group = CIRCLE.children().getFirst();
    MapNode folded = OPEN.folding(Set.of(group.key()));
    assertThat(folded.children().getFirst().children().getFirst().folded()).isTrue();
    assertThat(folded.children().getFirst().children().getFirst().children()).isEmpty();
    for (int i = 1; i < OPEN.children().size(); i++) {
      assertThat(folded.children().get(i)).isSameAs(OPEN.children().get(i));
    }
    assertThat(folded.children().getFirst().children().get(1)).isSameAs(CIRCLE.children().get(1));
    assertThat(OPEN.folding(Set.of("c:nowhere"))).isSameAs(OPEN);
  }

  @Test
  void aLandscapeThatFollowedEveryFoldIsTheOneLaidOutAnew() {
    MapLayout following = new MapLayout(Maps.WIDTHS);
    String other = OPEN.children().get(1).key();
    String group = OPEN.children().get(1).children().getFirst().key();
    List<Set<String>> folds =
        List.of(
            Set.of(),
            Set.of(CIRCLE.key()),
            Set.of(CIRCLE.key(), group),
            Set.of(group),
            Set.of(other, group),
            Set.of(group),
            Set.of());
    for (Set<String> folded : folds) {
      MapNode tree = OPEN.folding(folded);
      Plan plan = following.plan(tree, List.of());
      assertThat(plan.landscape()).isTrue();
      assertThat(told(plan)).isEqualTo(told(Maps.plan(tree)));
    }
  }

  @Test
  void aTreeOfOtherPeopleIsNotTakenForTheOneBefore() {
    MapLayout following = new MapLayout(Maps.WIDTHS);
    following.plan(OPEN, List.of());
    MapNode others = Maps.tree(Crowds.of(4_000, 2));
    assertThat(told(following.plan(others, List.of()))).isEqualTo(told(Maps.plan(others)));
    MapNode sectors = Maps.tree(Crowds.of(5_000, 1), Grouping.SECTOR, Set.of());
    assertThat(told(following.plan(sectors, List.of()))).isEqualTo(told(Maps.plan(sectors)));
  }

  @Test
  void namesOfPeopleAndGroupsAreMeasuredOnce() {
    List<String> measured = new ArrayList<>();
    MapLayout layout =
        new MapLayout(
            (text, face) -> {
              measured.add(text);
              return Maps.WIDTHS.width(text, face);
            });
    layout.plan(OPEN, List.of());
    Set<String> names = new HashSet<>(measured);
    OPEN.children().forEach(circle -> names.remove(circle.label()));
    names.removeIf(text -> text.matches("\\P{L}*"));
    assertThat(names).hasSizeGreaterThan(1_000);
    measured.clear();
    layout.plan(OPEN.folding(Set.of(CIRCLE.key())), List.of());
    layout.plan(OPEN, List.of());
    assertThat(measured).doesNotContainAnyElementsOf(names);
  }

  /// All that is drawn rests on.
  private static List<String> told(Plan plan) {
    List<String> told = new ArrayList<>();
    for (Spot spot : plan.spots()) {
      told.add(
          String.join(
              " ",
              spot.node().key(),
              spot.parent() == null ? "" : spot.parent().node().key(),
              spot.shown(),
              List.of(spot.x, spot.y, spot.reach, spot.halfWidth, spot.halfHeight).toString(),
              List.of(spot.size, spot.room, spot.trunkStart, spot.trunkWidth, spot.trunkEnd)
                  .toString()));
    }
    return told;
  }
}
