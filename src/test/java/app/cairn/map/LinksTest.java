package app.cairn.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The path that is lit is the one that was found.
class LinksTest {

  private final Circle work = Circle.next(Dossier.empty(), "Travail");
  private final Contact near = someone("Anne", 1, Warmth.CLOSE);
  private final Contact cool = someone("Paul", 1, Warmth.DISTANT);
  private final Contact sought = someone("Julie", 2, Warmth.UNKNOWN);
  private final Plan plan = Maps.plan(Maps.tree(dossier()));

  private Contact someone(String name, int degree, Warmth warmth) {
    return Contact.someone()
        .name(name)
        .circle(work.id())
        .degree(degree)
        .warmth(warmth)
        .rank(degree)
        .contact();
  }

  private Dossier dossier() {
    Dossier.Builder builder = new Dossier.Builder();
    builder.put(Circle.KIND, work);
    List.of(near, cool, sought).forEach(one -> builder.put(Contact.KIND, one));
    builder.put(Tie.KIND, Tie.knows(near.id(), sought.id(), null));
    builder.put(Tie.KIND, Tie.knows(cool.id(), sought.id(), null));
    return builder.build();
  }

  @Test
  void anotherPathDoesNotPassByTheDoorOfTheMap() {
    assertThat(spot(sought).parent().node().contact()).isEqualTo(near);

    assertThat(lit(near, cool, sought)).isFalse();
    assertThat(lit(cool, cool, sought)).isTrue();
  }

  @Test
  void theBestPathPassesByTheDoorOfTheMap() {
    assertThat(lit(near, near, sought)).isTrue();
    assertThat(lit(cool, near, sought)).isFalse();
  }

  @Test
  void whomOneSeeksStandsOnACardAndNotOnThePath() {
    assertThat(under(sought, near, sought)).isFalse();
    assertThat(under(near, near, sought)).isTrue();
    assertThat(around(sought, near, sought)).isTrue();
    assertThat(around(near, near, sought)).isFalse();
  }

  private Spot spot(Contact contact) {
    return plan.spot(MapNode.personKey(contact.id())).orElseThrow();
  }

  /// True where something of the path is drawn where the name begins of `passed`.
  private boolean lit(Contact passed, Contact... path) {
    View view = Maps.fitting(plan);
    Box name = box(view, spot(passed));
    return Maps.strokes(plan, view, scene(path), MapLook.LIGHT.path()).stream()
        .anyMatch(at -> name.holds(at.getFirst(), at.getLast()));
  }

  /// True where the path is drawn under the end of a name.
  private boolean under(Contact one, Contact... path) {
    View view = Maps.fitting(plan);
    Spot spot = spot(one);
    Box end =
        new Box(
            view.x((spot.left() + spot.right()) / 2),
            view.y(spot.top()) - 20,
            view.x(spot.right()) + 20,
            view.y(spot.bottom()) + 20);
    return Maps.strokes(plan, view, scene(path), MapLook.LIGHT.path()).stream()
        .anyMatch(at -> end.holds(at.getFirst(), at.getLast()));
  }

  /// True where the border of a card is drawn around the name of `one`.
  private boolean around(Contact one, Contact... path) {
    View view = Maps.fitting(plan);
    Box room = box(view, spot(one)).grown(20);
    List<List<Double>> border = Maps.strokes(plan, view, scene(path), MapLook.LIGHT.terracotta());
    return border.stream().anyMatch(at -> room.holds(at.getFirst(), at.getLast()));
  }

  private static MapScene scene(Contact... path) {
    List<String> keys = List.of(path).stream().map(one -> MapNode.personKey(one.id())).toList();
    return Maps.scene(MapLook.LIGHT, keys, true);
  }

  private static Box box(View view, Spot spot) {
    return new Box(
        view.x(spot.left()),
        view.y(spot.top()),
        view.x((spot.left() + spot.right()) / 2),
        view.y(spot.bottom()));
  }
}
