package app.cairn.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Draws a tree: the finest branches first, trunks over them, then dots, then names.
final class TreeDrawing {

  /// Around the outermost people of a patch, in pixels.
  private static final double PATCH = 6;

  /// From the outermost people of a patch to a name beyond it, in pixels.
  private static final double BEYOND = PATCH + 6;

  /// Between a circle’s name on its trunk and where the trunk ends, in pixels.
  private static final double INWARD = 6;

  private final Pen pen;
  private final People people;

  TreeDrawing(Pen pen, People people) {
    this.pen = pen;
    this.people = people;
  }

  void draw() {
    boolean detailed = pen.view.scale() >= Pen.GROUPS;
    if (pen.view.scale() >= Pen.TWIGS) {
      // A branch may pass through what is seen from afar: asked for with room around.
      Box seen = pen.seen;
      double high = Sizes.ROW * 110;
      pen.plan.people(
          new Box(seen.left() - 500, seen.top() - high, seen.right() + 500, seen.bottom() + high),
          this::twig);
    }
    if (pen.view.scale() < Pen.TWIGS) {
      each(MapNode.Kind.GROUP, this::patch);
    }
    each(MapNode.Kind.GROUP, this::groupBranch);
    each(MapNode.Kind.CIRCLE, this::trunk);
    if (detailed) {
      pen.plan.people(pen.seen, people::dot);
    }
  }

  void names() {
    each(MapNode.Kind.CIRCLE, this::circleName);
    if (pen.view.scale() < Pen.GROUPS) {
      return;
    }
    each(
        MapNode.Kind.GROUP,
        spot -> {
          if (spot.meets(pen.seen)) {
            groupName(spot);
          }
        });
    pen.plan.people(pen.seen, people::name);
  }

  private void each(MapNode.Kind kind, Consumer<Spot> draw) {
    for (Spot spot : pen.plan.branches()) {
      if (spot.node.kind() == kind) {
        draw.accept(spot);
      }
    }
  }

  private void trunk(Spot circle) {
    int colour = pen.shade(circle, pen.look.hue(circle.node.hue()));
    boolean bears = circle.node.people() > 0;
    double thin = thick(circle);
    curve(circle).branch(circle.trunkWidth, 4.6 * thin, colour);
    pen.straight(circle.x, circle.y, circle.end());
    pen.branch(4.6 * thin, (bears ? 3.6 : 2) * thin, colour);
  }

  /// In a large tree, seen from further away, branches are thicker, as names are larger.
  private static double thick(Spot spot) {
    double natural = spot.node.kind() == MapNode.Kind.CIRCLE ? Sizes.CIRCLE_NAME : Sizes.GROUP_NAME;
    return Math.clamp(spot.size / natural, 1, spot.node.kind() == MapNode.Kind.CIRCLE ? 2 : 1.3);
  }

  Pen curve(Spot circle) {
    Spot me = pen.plan.me();
    double x0 = me.x + circle.side * circle.trunkStart;
    double dx = circle.x - x0;
    double dy = circle.y - me.y;
    return pen.points(
        x0,
        me.y,
        x0 + 0.30 * dx,
        me.y + 0.56 * dy,
        circle.x - 0.72 * dx,
        circle.y,
        circle.x,
        circle.y);
  }

  private void groupBranch(Spot group) {
    int colour = pen.shade(group, pen.look.hue(group.node.hue()));
    double thin = thick(group);
    pen.curve(group.parent.end(), group.parent.y, group.x, group.y);
    pen.branch(3.4 * thin, 1.9 * thin, colour);
    if (group.reach > 0) {
      pen.straight(group.x, group.y, group.end()).branch(1.8 * thin, 1.8 * thin, colour);
    }
  }

  private void twig(Spot person) {
    if (person.bead) {
      return;
    }
    int colour = pen.look.hue(person.node.hue());
    Spot parent = person.parent;
    if (parent.node.kind() == MapNode.Kind.PERSON) {
      // Behind their name, where it is read; else nothing would hold what stands behind them.
      double from = pen.reads() ? parent.end() + parent.side * 4 : parent.x;
      pen.curve(from, parent.y, person.x, person.y);
      pen.branch(1.2, 0.8, pen.shade(person, MapLook.faded(colour, 0.7)));
    } else {
      pen.curve(parent.end(), parent.y, person.x, person.y);
      double opacity = person.node.dormant() ? 0.55 : 1;
      pen.branch(1.8, 1.1, pen.shade(person, MapLook.faded(colour, opacity)));
    }
  }

  /// From afar the people of a group stand in a patch of its colour.
  private void patch(Spot group) {
    if (group.patch == null || !group.patch.grown(PATCH / pen.view.scale()).meets(pen.seen)) {
      return;
    }
    View view = pen.view;
    double left = view.x(group.patch.left()) - PATCH;
    double right = view.x(group.patch.right()) + PATCH;
    double thin = Math.min(PATCH, Sizes.ROW * 0.6 * view.scale());
    double top = view.y(group.patch.top()) - thin;
    double bottom = view.y(group.patch.bottom()) + thin;
    int hue = pen.look.hue(group.node.hue());
    pen.outline.box(left, top, right, bottom, PATCH);
    pen.outline.fill(pen.painter, pen.shade(group, MapLook.faded(hue, 0.16)));
    double near = group.side > 0 ? group.patch.left() : group.patch.right();
    pen.curve(group.end(), group.y, near, group.y).branch(1.8, 1.1, pen.shade(group, hue));
  }

  private void circleName(Spot spot) {
    double scale = pen.view.scale();
    double largest = Sizes.CIRCLE_NAME * Math.clamp(scale, 1, Pen.LARGEST_TEXT);
    double size = Math.clamp(spot.size * scale, pen.reads() ? 11.5 : 13, largest);
    label(spot, Face.SERIF_SEMIBOLD, size, pen.look.ink(), 5);
  }

  private void groupName(Spot spot) {
    if (spot.shown.isEmpty()) {
      return;
    }
    double scale = pen.view.scale();
    double largest = Sizes.GROUP_NAME * Math.clamp(scale, 1, Pen.LARGEST_TEXT);
    double least = pen.reads() ? 1 : 10.5;
    label(spot, Face.SANS, Math.clamp(spot.size * scale, least, largest), pen.look.text2(), 4);
  }

  /// Where the people of a group, or of the groups of a circle, stand, in pixels; null where none
  // do.
  private Box peopleOf(Spot spot) {
    Box all = spot.patch;
    for (Spot group : pen.plan.branches()) {
      if (group.parent == spot && group.patch != null) {
        all = all == null ? group.patch : all.and(group.patch);
      }
    }
    View view = pen.view;
    return all == null
        ? null
        : new Box(view.x(all.left()), view.y(all.top()), view.x(all.right()), view.y(all.bottom()));
  }

  /// Where a name may stand.
  ///
  /// @param x where it begins, outwards
  /// @param y the middle of what rings it when it is chosen
  private record Place(double x, double y, double baseline, double width) {}

  /// Where else than over its branch a name may stand, the best first: beyond its people; that of a
  /// circle also on its trunk, above its people, or below.
  private Stream<Place> elsewhere(Spot spot, Place usual, double counted, double size) {
    Box crowd = peopleOf(spot);
    if (crowd == null) {
      return Stream.empty();
    }
    double inner = spot.side > 0 ? crowd.left() : crowd.right();
    double outer = spot.side > 0 ? crowd.right() : crowd.left();
    double middle = (crowd.top() + crowd.bottom()) / 2 + size * 0.34;
    Place beyond = new Place(outer + spot.side * BEYOND, middle, middle, counted);
    if (spot.node.kind() == MapNode.Kind.GROUP) {
      return Stream.of(beyond);
    }
    double trunk = usual.x - spot.side * (usual.width + INWARD);
    double above = crowd.top() - BEYOND - size * 0.24;
    double below = crowd.bottom() + BEYOND + size * 0.76;
    return Stream.of(
        beyond,
        new Place(trunk, usual.y, usual.baseline, usual.width),
        new Place(inner, above, above, counted),
        new Place(inner, below, below, counted));
  }

  /// True where nobody and no other name is under these letters.
  private boolean clear(Spot spot, Place place, double size) {
    double left = left(spot, place.x, place.width);
    return !people.under(left, place.width, place.baseline, size)
        && pen.mayStand(left, place.width, place.baseline, size);
  }

  private static double left(Spot spot, double x, double width) {
    return spot.side > 0 ? x : x - width;
  }

  /// A name over its branch, further out from where it begins; behind it how many stand there,
  /// where they are folded away or not named.
  private void label(Spot spot, Face face, double size, int colour, double above) {
    double scale = pen.view.scale();
    double width = pen.width(spot.shown, face, size);
    String count =
        spot.node.people() > 0 && (spot.node.folded() || !pen.reads())
            ? MapDrawing.count(spot.node)
            : "";
    double countSize = size * 0.8;
    double counted =
        width + (count.isEmpty() ? 0 : size * 0.4 + pen.width(count, Face.SANS, countSize));
    // A number beyond the name’s own branch would stand on the next ones.
    boolean fits = counted <= spot.reach * scale * 1.02 + 2 || spot.node.folded();
    double all = fits ? counted : width;
    double x = pen.view.x(spot.x);
    double y = pen.view.y(spot.y);
    double baseline = y - above * Math.clamp(scale, 0.7, 1.2);
    if (!pen.reads() && people.under(left(spot, x, all), all, baseline, size)) {
      // From afar a name may be longer than the branch it stands on.
      Place usual = new Place(x, y, baseline, all);
      Optional<Place> other =
          elsewhere(spot, usual, counted, size)
              .filter(place -> clear(spot, place, size))
              .findFirst();
      if (other.isEmpty() && spot.node.kind() == MapNode.Kind.GROUP) {
        return;
      }
      Place place = other.orElse(usual);
      x = place.x;
      y = place.y;
      baseline = place.baseline;
      all = place.width;
    }
    double left = left(spot, x, all);
    if (!pen.free(left, all, baseline, size)) {
      return;
    }
    Mark.around(pen, spot, x, y, size);
    int paper = pen.look.paper();
    pen.beside(spot, spot.shown, left, baseline, face, size, pen.shade(spot, colour), paper);
    if (!count.isEmpty() && all == counted) {
      double at = left + all - pen.width(count, Face.SANS, countSize);
      int quiet = pen.shade(spot, pen.look.text3());
      pen.beside(spot, count, at, baseline, Face.SANS, countSize, quiet, paper);
    }
  }
}
