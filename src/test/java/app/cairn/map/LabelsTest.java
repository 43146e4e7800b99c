package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No name stands on another.
class LabelsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 100, 260, 1_000, 5_000, 30_000})
  void noTwoNamesStandOnOneAnotherWhereTheyAreLaidOut(int people) {
    for (long seed = 0; seed < (people > 1_000 ? 1 : 6); seed++) {
      for (Grouping grouping : Grouping.values()) {
        Plan plan = Maps.plan(Maps.tree(Crowds.of(people, seed), grouping, Set.of()));
        assertThat(overlapping(plan)).as("%s %s %s", people, seed, grouping).isEmpty();
      }
    }
  }

  @Test
  void longNamesEmptyNamesAndOtherScriptsHaveTheirRoomToo() {
    Dossier dossier = odd(400);
    Plan plan = Maps.plan(Maps.tree(dossier));
    assertThat(overlapping(plan)).isEmpty();
    for (double scale : new double[] {0.3, 0.62, 1, 2}) {
      View view = View.fitting(plan.bounds(), 1600, 1000, 24, 1).zoomed(scale, 800, 500);
      assertThat(Maps.overlapping(Maps.texts(plan, view))).as("%s", scale).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 100, 260, 1_000, 5_000, 30_000})
  void whatIsDrawnNeverOverlapsAtAnyScale(int people) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, 5)));
    View fitting = Maps.fitting(plan);
    assertThat(Maps.overlapping(Maps.texts(plan, fitting))).isEmpty();
    Random chance = new Random(people);
    for (double scale = 0.02; scale < 4; scale *= 1.17) {
      Box bounds = plan.bounds();
      View view =
          fitting
              .zoomed(scale, 0, 0)
              .centred(
                  bounds.left() + bounds.width() * chance.nextDouble(),
                  bounds.top() + bounds.height() * chance.nextDouble());
      assertThat(Maps.overlapping(Maps.texts(plan, view))).as("at %s", scale).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 260, 600, 1_000})
  void seenFromAfarTheNameOfACircleStandsOnNobody(int people) {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(people, 2)));
    List<String> circles =
        plan.branches().stream()
            .filter(spot -> spot.node().kind() == MapNode.Kind.CIRCLE)
            .map(spot -> spot.shown)
            .toList();
    for (double scale = 0.36; scale < 1; scale *= 1.06) {
      View view = Maps.fitting(plan).zoomed(scale, 800, 500);
      List<Box> dots = dots(plan, view);
      for (Maps.Drawn text : Maps.texts(plan, view)) {
        if (circles.contains(text.text())) {
          Box letters = new Box(text.left(), text.top(), text.right(), text.bottom());
          assertThat(dots).as("%s at %s", text.text(), scale).noneMatch(letters::meets);
        }
      }
    }
  }

  private static List<Box> dots(Plan plan, View view) {
    List<Box> dots = new ArrayList<>();
    Painter painter =
        new Maps.Blind() {
          @Override
          public void disc(double x, double y, double radius, int colour) {
            if (radius < 8) {
              dots.add(new Box(x - radius, y - radius, x + radius, y + radius));
            }
          }

          @Override
          public void text(
              String text, double x, double baseline, Face face, double size, int ink, int halo) {}
        };
    MapScene scene = MapScene.plain(MapLook.LIGHT, Crowds.TODAY);
    new MapDrawing(Maps.WIDTHS).draw(painter, plan, view, scene);
    return dots;
  }

  @Test
  void aHundredPeopleAreReadInAWindow() {
    for (long seed = 0; seed < 20; seed++) {
      Plan plan = Maps.plan(Maps.tree(Crowds.of(100, seed)));
      View view = Maps.fitting(plan);
      List<String> drawn = Maps.texts(plan, view).stream().map(Maps.Drawn::text).toList();
      List<String> names = new ArrayList<>();
      plan.spots().forEach(spot -> names.add(spot.shown));
      assertThat(drawn)
          .as("%s", seed)
          .containsAll(names.stream().filter(n -> !n.isEmpty()).toList());
      assertThat(view.scale() * Sizes.ROW).as("%s", seed).isGreaterThan(13);
    }
  }

  @Test
  void fromAfarTheNamesOfLargeGroupsAreWholeOrNotThere() {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(30_000, 3)));
    List<Maps.Drawn> drawn = Maps.texts(plan, Maps.fitting(plan));
    assertThat(drawn).hasSizeGreaterThan(20).noneMatch(text -> text.text().endsWith("…"));
  }

  @Test
  void aPictureWithoutNamesHasNone() {
    Plan plan = Maps.plan(Maps.tree(Crowds.of(300, 1)));
    MapScene small = Maps.scene(MapLook.DARK, List.of(), false);
    assertThat(Maps.texts(plan, Maps.fitting(plan), small)).isEmpty();
  }

  /// The first two labels that lie on one another at 100 %.
  private static List<Spot> overlapping(Plan plan) {
    List<Spot> labels = new ArrayList<>();
    for (Spot spot : plan.spots()) {
      if (!spot.stone() && !spot.shown.isEmpty()) {
        labels.add(spot);
      }
    }
    labels.sort((a, b) -> Double.compare(letters(a).top(), letters(b).top()));
    for (int i = 0; i < labels.size(); i++) {
      Box one = letters(labels.get(i));
      for (int j = i + 1; j < labels.size(); j++) {
        Box other = letters(labels.get(j));
        if (other.top() >= one.bottom()) {
          break;
        }
        if (one.meets(other)) {
          return List.of(labels.get(i), labels.get(j));
        }
      }
    }
    return List.of();
  }

  private static Box letters(Spot spot) {
    boolean person = spot.node().kind() == MapNode.Kind.PERSON;
    double baseline =
        person
            ? spot.y() + spot.size * 0.34
            : spot.y() - (spot.node().kind() == MapNode.Kind.CIRCLE ? 5 : 4);
    double from = person ? spot.x() + spot.side() * Sizes.DOT_TO_NAME : spot.x();
    return new Box(
        Math.min(from, spot.end()),
        baseline - 0.7 * spot.size,
        Math.max(from, spot.end()),
        baseline + 0.2 * spot.size);
  }

  private static Dossier odd(int people) {
    String[] names = {
      "",
      "W".repeat(300),
      "محمد عبد الرحمن",
      "王小明",
      "👩🏽‍🚀 Zoé 🪨",
      "i",
      "Ｆｕｌｌ Ｗｉｄｔｈ",
      "Анна Петрова"
    };
    Dossier.Builder dossier = new Dossier.Builder();
    List<Circle> circles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Circle circle = Circle.next(dossier.build(), names[i % names.length] + " cercle");
      circles.add(circle);
      dossier.put(Circle.KIND, circle);
    }
    List<Organisation> houses = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Organisation house = Organisation.named(names[i % names.length] + " " + i);
      houses.add(house);
      dossier.put(Organisation.KIND, house);
    }
    Random chance = new Random(1);
    for (int i = 0; i < people; i++) {
      dossier.put(
          Contact.KIND,
          Contact.someone()
              .lastName(names[chance.nextInt(names.length)])
              .circle(circles.get(chance.nextInt(9)).id())
              .organisation(houses.get(chance.nextInt(60)).id())
              .hub(chance.nextInt(5) == 0)
              .rank(i)
              .contact());
    }
    return dossier.build();
  }
}
