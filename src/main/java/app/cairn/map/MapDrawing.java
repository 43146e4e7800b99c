package app.cairn.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws the visible part of a plan, at the level of detail of its scale: areas and pebbles from
/// afar, then trunks and groups with their counts, then names, then roles. One thread at a time.
public final class MapDrawing {

  /// Names are read from here on: 8 px letters.
  private static final double NAMES = 0.62;

  private static final double GROUPS = 0.15;
  private static final double ROLES = 1.3;

  /// Larger than at this scale no letter gets.
  private static final double LARGEST_TEXT = 1.2;

  private static final double DIMMED = 0.2;

  private final TextWidths widths;
  private final Outline outline = new Outline();
  private final double[] px = new double[4];
  private final double[] py = new double[4];
  private Painter painter;
  private Plan plan;
  private View view;
  private MapScene scene;
  private MapLook look;
  private List<Box> taken = new ArrayList<>();

  public MapDrawing(TextWidths widths) {
    this.widths = widths;
  }

  /// « · 13 420 »
  static String count(MapNode node) {
    String digits = Integer.toString(node.people());
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append('\u202F');
      }
      grouped.append(digits.charAt(i));
    }
    return "· " + grouped;
  }

  /// Draws on a surface that has the paper’s colour already.
  public void draw(Painter on, Plan what, View from, MapScene how) {
    painter = on;
    plan = what;
    view = from;
    scene = how;
    look = how.look();
    taken = new ArrayList<>();
    if (plan.landscape()) {
      drawLandscape();
    } else {
      drawTree();
    }
    arcs();
    me();
  }

  // A tree

  private void drawTree() {
    path();
    Box seen = view.box().grown(40);
    boolean people = view.scale() >= GROUPS;
    if (people) {
      // A branch may pass through what is seen from afar: asked for with room around.
      Box around = new Box(seen.left() - 500, seen.top() - 900, seen.right() + 500, seen.bottom() + 900);
      plan.people(around, this::personBranch);
    }
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.GROUP) {
        groupBranch(spot);
      }
    }
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        trunk(spot);
      }
    }
    if (people) {
      plan.people(seen, this::dot);
    }
    if (!scene.labels()) {
      return;
    }
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        circleName(spot);
      }
    }
    if (view.scale() >= GROUPS) {
      for (Spot spot : plan.branches()) {
        if (spot.node.kind() == MapNode.Kind.GROUP && Box.of(spot).meets(seen)) {
          groupName(spot);
        }
      }
      plan.people(seen, spot -> personName(spot, view.scale() >= NAMES || spot.node.hub()));
    }
  }

  private void curve(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    points(x0, y0, x0 + 0.5 * dx, y0, x1 - 0.6 * dx, y1, x1, y1);
  }

  private void points(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    px[0] = view.x(x0);
    px[1] = view.x(x1);
    px[2] = view.x(x2);
    px[3] = view.x(x3);
    py[0] = view.y(y0);
    py[1] = view.y(y1);
    py[2] = view.y(y2);
    py[3] = view.y(y3);
  }

  private void branch(double from, double to, int colour) {
    double least = 0.7;
    outline
        .branch(px, py, Math.max(least, from * view.scale()), Math.max(least, to * view.scale()))
        .fill(painter, colour);
  }

  private void trunk(Spot circle) {
    int colour = shade(circle, look.hue(circle.node.hue()));
    trunkCurve(circle);
    branch(13, 4.6, colour);
    if (!circle.node.children().isEmpty() || circle.node.folded()) {
      straight(circle.x, circle.y, circle.end());
      branch(4.6, 3.6, colour);
    } else {
      straight(circle.x, circle.y, circle.end());
      branch(4.6, 2, colour);
    }
  }

  private void trunkCurve(Spot circle) {
    Spot me = plan.me();
    double away = 1 - Math.min(1, Math.abs(circle.y - me.y) / 260);
    double x0 = me.x + circle.side * (9 + 24 * away);
    double dx = circle.x - x0;
    double dy = circle.y - me.y;
    points(
        x0, me.y, x0 + 0.30 * dx, me.y + 0.56 * dy, circle.x - 0.72 * dx, circle.y, circle.x,
        circle.y);
  }

  private void straight(double x0, double y, double x1) {
    double third = (x1 - x0) / 3;
    points(x0, y, x0 + third, y, x1 - third, y, x1, y);
  }

  private void groupBranch(Spot group) {
    int colour = shade(group, look.hue(group.node.hue()));
    curve(group.parent.end(), group.parent.y, group.x, group.y);
    branch(3.4, 1.9, colour);
    if (group.reach > 0) {
      straight(group.x, group.y, group.end());
      branch(1.8, 1.8, colour);
    }
  }

  private void personBranch(Spot person) {
    int colour = look.hue(person.node.hue());
    if (person.before != null) {
      straight(person.before.end() + person.side * 4, person.y, person.x - person.side * 5);
      branch(0.8, 0.8, shade(person, MapLook.faded(colour, 0.45)));
    } else if (person.parent.node.kind() == MapNode.Kind.PERSON) {
      curve(person.parent.end() + person.parent.side * 4, person.parent.y, person.x, person.y);
      branch(1.2, 0.8, shade(person, MapLook.faded(colour, 0.7)));
    } else {
      curve(person.parent.end(), person.parent.y, person.x, person.y);
      branch(1.8, 1.1, shade(person, MapLook.faded(colour, person.node.dormant() ? 0.55 : 1)));
    }
  }

  private void dot(Spot person) {
    int colour = shade(person, look.dot(person.node, scene.colouring(), scene.today()));
    int paper = look.paper();
    double x = view.x(person.x);
    double y = view.y(person.y);
    double k = Math.clamp(view.scale(), 0.35, 1.35);
    if (person.node.hub()) {
      painter.disc(x, y, 6.4 * k, colour);
      painter.disc(x, y, 4.9 * k, paper);
      painter.disc(x, y, 3 * k, colour);
    } else if (person.node.distant()) {
      painter.disc(x, y, 2 * k, colour);
    } else if (person.node.contact().warmth().warm() || scene.colouring() != Colouring.CIRCLE) {
      painter.disc(x, y, 3.4 * k, colour);
    } else {
      painter.disc(x, y, 3.2 * k, colour);
      painter.disc(x, y, 1.9 * k, paper);
    }
  }

  private void circleName(Spot spot) {
    double size = Math.clamp(Sizes.CIRCLE_NAME * view.scale(), 14, 15.5 * LARGEST_TEXT);
    String count = spot.node.folded() || view.scale() < NAMES ? count(spot.node) : "";
    mark(spot, size);
    label(spot, Face.SERIF_SEMIBOLD, size, look.ink(), count, 5, true);
  }

  private void groupName(Spot spot) {
    if (spot.shown.isEmpty()) {
      return;
    }
    boolean small = view.scale() < NAMES;
    double size =
        small ? 11 : Math.min(Sizes.GROUP_NAME * view.scale(), 12 * LARGEST_TEXT);
    mark(spot, size);
    label(
        spot,
        Face.SANS,
        size,
        look.text2(),
        small || spot.node.folded() ? count(spot.node) : "",
        4,
        !small || !spot.node.children().isEmpty());
  }

  /// A name over its branch, further out from where it begins.
  private void label(
      Spot spot, Face face, double size, int colour, String count, double above, boolean wanted) {
    double width = widths.width(spot.shown, face, size);
    double gap = count.isEmpty() ? 0 : size * 0.4;
    double countSize = Math.max(10.5, size * 0.8);
    double all = width + gap + widths.width(count, Face.SANS, countSize);
    double left = spot.side > 0 ? view.x(spot.x) : view.x(spot.x) - all;
    double baseline = view.y(spot.y) - above * Math.clamp(view.scale(), 0.7, 1.2);
    Box place = new Box(left - 2, baseline - size * 0.8, left + all + 2, baseline + size * 0.25);
    if (!wanted || spot.node.key().equals(scene.hidden()) || !free(place)) {
      return;
    }
    painter.text(spot.shown, left, baseline, face, size, shade(spot, colour), look.paper());
    if (!count.isEmpty()) {
      painter.text(
          count, left + width + gap, baseline, Face.SANS, countSize, shade(spot, look.text3()),
          look.paper());
    }
  }

  private void personName(Spot spot, boolean wanted) {
    if (!wanted || spot.node.key().equals(scene.hidden())) {
      return;
    }
    MapNode node = spot.node;
    boolean small = view.scale() < NAMES;
    double natural = node.distant() ? Sizes.DISTANT_NAME : Sizes.NAME;
    double size = small ? 11 : natural * Math.min(view.scale(), LARGEST_TEXT);
    Face face = node.hub() ? Face.SANS_SEMIBOLD : node.dormant() ? Face.SANS_ITALIC : Face.SANS;
    int colour = node.dormant() ? look.text3() : node.distant() ? look.text2() : look.ink();
    double width = widths.width(spot.shown, face, size);
    double gap = Sizes.DOT_TO_NAME * Math.clamp(view.scale(), 0.6, 1.2);
    double x = view.x(spot.x);
    double left = spot.side > 0 ? x + gap : x - gap - width;
    double baseline = view.y(spot.y) + size * 0.34;
    Box place = new Box(left, baseline - size * 0.75, left + width, baseline + size * 0.22);
    if (small && !free(place)) {
      return;
    }
    mark(spot, size);
    painter.text(spot.shown, left, baseline, face, size, shade(spot, colour), look.paper());
    if (node.folded() && node.people() > 0) {
      double at = spot.side > 0 ? left + width + 5 : left - 5 - widths.width(count(node), Face.SANS, size * 0.85);
      painter.text(
          count(node), at, baseline, Face.SANS, size * 0.85, shade(spot, look.text3()), look.paper());
    }
    if (view.scale() >= ROLES && spot.last && !plan.landscape()) {
      role(spot, left, width, baseline);
    }
  }

  private void role(Spot spot, double left, double width, double baseline) {
    String role = widths.fit(spot.node.contact().role(), Face.SANS, 12, 260);
    int pebbles = spot.node.contact().warmth().pebbles();
    double x = spot.side > 0 ? left + width + 10 : left - 10;
    for (int i = 0; i < pebbles; i++) {
      painter.disc(x + spot.side * 4, baseline - 4.5, 3.2, shade(spot, look.ochre()));
      x += spot.side * 9;
    }
    x += spot.side * 4;
    double at = spot.side > 0 ? x : x - widths.width(role, Face.SANS, 12);
    painter.text(role, at, baseline, Face.SANS, 12, shade(spot, look.text3()), look.paper());
  }

  // A landscape

  private void drawLandscape() {
    Box seen = view.box();
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        int hue = look.hue(spot.node.hue());
        wideTrunk(spot, shade(spot, MapLook.mix(hue, look.paper(), 0.2)));
        if (Box.of(spot).meets(seen)) {
          stone(spot, shade(spot, MapLook.mix(look.paper(), hue, 0.13)));
        }
      }
    }
    List<Spot> named = new ArrayList<>();
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.GROUP && Box.of(spot).meets(seen)) {
        pebble(spot);
        named.add(spot);
      }
    }
    if (view.scale() >= 0.3) {
      plan.people(seen, this::dot);
    }
    if (!scene.labels()) {
      return;
    }
    for (Spot spot : plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        areaName(spot);
      }
    }
    named.sort(java.util.Comparator.comparingInt((Spot spot) -> spot.node.people()).reversed());
    named.forEach(this::pebbleName);
    if (view.scale() >= NAMES) {
      plan.people(seen, spot -> personName(spot, true));
    }
  }

  private void wideTrunk(Spot circle, int colour) {
    Spot me = plan.me();
    double x0 = me.x + circle.side * me.halfWidth * 0.5;
    double x1 = circle.x - circle.side * circle.halfWidth * 0.97;
    double dx = x1 - x0;
    double dy = circle.y - me.y;
    points(x0, me.y, x0 + 0.30 * dx, me.y + 0.56 * dy, x1 - 0.72 * dx, circle.y, x1, circle.y);
    double width = (5 + 0.17 * Math.sqrt(circle.node.people())) * Math.max(1, view.scale() * 4);
    outline.branch(px, py, width * 1.7, width * 0.8).fill(painter, colour);
  }

  private void stone(Spot spot, int colour) {
    outline
        .stone(
            spot.node.key(),
            view.x(spot.x),
            view.y(spot.y),
            spot.halfWidth * view.scale(),
            spot.halfHeight * view.scale())
        .fill(painter, colour);
  }

  private void pebble(Spot spot) {
    int hue = look.hue(spot.node.hue());
    double half = spot.halfWidth * view.scale();
    boolean near = view.scale() >= NAMES;
    int colour = near ? MapLook.mix(look.paper(), hue, 0.06) : MapLook.mix(look.paper(), hue, 0.32);
    if (half < 4) {
      painter.disc(
          view.x(spot.x), view.y(spot.y), Math.max(1.2, half * 0.8),
          shade(spot, MapLook.mix(look.paper(), hue, 0.5)));
    } else {
      stone(spot, shade(spot, colour));
    }
    if (scene.selected().contains(spot.node.key()) || spot.node.key().equals(scene.target())) {
      ring(spot);
    }
  }

  private void ring(Spot spot) {
    outline
        .stone(
            spot.node.key(),
            view.x(spot.x),
            view.y(spot.y),
            spot.halfWidth * view.scale() + 3,
            spot.halfHeight * view.scale() + 3)
        .closed();
    boolean target = spot.node.key().equals(scene.target());
    painter.line(outline.xs, outline.ys, outline.count, target ? 1.5 : 2, target ? 5 : 0, look.lake());
  }

  private void areaName(Spot spot) {
    double size = Math.clamp(20 * Math.sqrt(spot.halfWidth * view.scale() / 180), 15, 26);
    String count = count(spot.node);
    double width = widths.width(spot.shown, Face.SERIF_SEMIBOLD, size);
    double countSize = size * 0.68;
    double all = width + size * 0.5 + widths.width(count, Face.SANS, countSize);
    double middle = Math.clamp(view.x(spot.x), all / 2 + 8, Math.max(all / 2 + 8, view.width() - all / 2 - 8));
    double baseline = view.y(spot.y - spot.halfHeight) - 8;
    Box area = Box.of(spot);
    if (!area.grown(40 / view.scale()).meets(view.box())) {
      return;
    }
    // While one is inside, the name stays at the upper edge.
    baseline = Math.max(baseline, size + 6);
    Box place = new Box(middle - all / 2 - 4, baseline - size, middle + all / 2 + 4, baseline + 5);
    if (!free(place)) {
      return;
    }
    painter.text(
        spot.shown, middle - all / 2, baseline, Face.SERIF_SEMIBOLD, size, shade(spot, look.ink()),
        look.paper());
    painter.text(
        count, middle + all / 2 - widths.width(count, Face.SANS, countSize), baseline, Face.SANS,
        countSize, shade(spot, look.text2()), look.paper());
    if (scene.selected().contains(spot.node.key()) || spot.node.key().equals(scene.target())) {
      ring(spot);
    }
  }

  /// Where it fits: from afar in the middle with the count, near at the head of the names.
  private void pebbleName(Spot spot) {
    double width = 2 * spot.halfWidth * view.scale();
    boolean near = view.scale() >= NAMES;
    double size = near ? Math.min(13 * view.scale(), 15) : Math.clamp(width / 11, 11, 14);
    String name = widths.fit(spot.shown, Face.SANS_SEMIBOLD, size, width * 0.8);
    if (spot.shown.isEmpty() || name.length() < Math.min(5, spot.shown.length())) {
      return;
    }
    double half = spot.halfHeight * view.scale();
    double x = view.x(spot.x);
    double all = widths.width(name, Face.SANS_SEMIBOLD, size);
    double baseline = near ? view.y(spot.y - spot.halfHeight / 1.36) + size : view.y(spot.y);
    if (!near && half < size) {
      return;
    }
    boolean counted = !near && half > size * 1.6;
    Box place =
        new Box(x - all / 2, baseline - size, x + all / 2, baseline + (counted ? size * 1.2 : 3));
    if (!free(place)) {
      return;
    }
    painter.text(
        name, x - all / 2, counted || near ? baseline : baseline + size * 0.35, Face.SANS_SEMIBOLD,
        size, shade(spot, look.ink()), 0);
    if (counted) {
      String count = count(spot.node).substring(2);
      painter.text(
          count, x - widths.width(count, Face.SANS, size * 0.95) / 2, baseline + size * 1.1,
          Face.SANS, size * 0.95, shade(spot, look.ink()), 0);
    }
  }

  // Both

  private boolean free(Box place) {
    for (Box other : taken) {
      if (place.meets(other)) {
        return false;
      }
    }
    taken.add(place);
    return true;
  }

  private int shade(Spot spot, int colour) {
    Set<String> lit = scene.lit();
    return lit == null || lit.contains(spot.node.key()) ? colour : MapLook.faded(colour, DIMMED);
  }

  /// The ring of what is chosen, under its name.
  private void mark(Spot spot, double size) {
    boolean target = spot.node.key().equals(scene.target());
    boolean chosen = scene.selected().contains(spot.node.key());
    boolean lead = spot.node.key().equals(scene.lead());
    if (!target && !chosen && !lead) {
      return;
    }
    double k = Math.min(view.scale(), LARGEST_TEXT);
    double far = view.x(spot.x) + spot.side * (spot.reach * k + 6);
    double near = view.x(spot.x) - spot.side * 9;
    double top = view.y(spot.y) - (spot.node.kind() == MapNode.Kind.PERSON ? size * 0.85 : size * 1.35);
    double bottom = view.y(spot.y) + (spot.node.kind() == MapNode.Kind.PERSON ? size * 0.85 : 4);
    outline.box(Math.min(near, far), top, Math.max(near, far), bottom, 7);
    if (chosen || target) {
      outline.fill(painter, MapLook.faded(look.paleLake(), 0.85));
    }
    outline.closed();
    painter.line(
        outline.xs, outline.ys, outline.count, lead ? 2 : 1.2, target ? 5 : 0, look.lake());
  }

  /// From me to whom one wants to meet, under everything.
  private void path() {
    Set<String> done = new HashSet<>();
    for (String key : scene.path()) {
      Spot spot = plan.spot(key).orElse(null);
      while (spot != null && spot.parent != null && done.add(spot.node.key())) {
        pathEdge(spot);
        spot = spot.parent;
      }
    }
  }

  private void pathEdge(Spot spot) {
    int colour = look.path();
    if (spot.node.kind() == MapNode.Kind.CIRCLE) {
      trunkCurve(spot);
    } else {
      double from = spot.parent.end() + (spot.parent.node.kind() == MapNode.Kind.PERSON ? spot.side * 2 : 0);
      curve(from, spot.parent.y, spot.x, spot.y);
    }
    branch(15, 15, colour);
    straight(spot.x, spot.y, spot.end() + spot.side * 2);
    branch(15, 15, colour);
  }

  private void arcs() {
    for (List<String> pair : scene.arcs()) {
      Spot a = plan.spot(pair.getFirst()).orElse(null);
      Spot b = plan.spot(pair.getLast()).orElse(null);
      if (a != null && b != null) {
        double bend = Math.min(120, Math.hypot(a.x - b.x, a.y - b.y) * 0.25);
        points(
            a.x, a.y, a.x - a.side * bend, a.y, b.x - b.side * bend, b.y, b.x, b.y);
        outline.branch(px, py, 1.4, 1.4).fill(painter, MapLook.faded(look.lake(), 0.55));
      }
    }
  }

  private void me() {
    Spot me = plan.me();
    double k = Math.max(view.scale(), plan.landscape() ? 0 : 0.5);
    double halfWidth = me.halfWidth * k;
    double halfHeight = me.halfHeight * k;
    double x = view.x(me.x);
    double y = view.y(me.y);
    outline
        .stone(me.node.key(), x, y, halfWidth + 5 * Math.min(1, k), halfHeight + 5 * Math.min(1, k))
        .fill(painter, look.paper());
    outline.stone(me.node.key(), x, y, halfWidth, halfHeight).fill(painter, look.me());
    if (scene.selected().contains(me.node.key()) || me.node.key().equals(scene.lead())) {
      outline.stone(me.node.key(), x, y, halfWidth + 4, halfHeight + 4).closed();
      painter.line(outline.xs, outline.ys, outline.count, 2, 0, look.lake());
    }
    if (!scene.labels()) {
      return;
    }
    double size = Math.clamp(halfHeight * 0.8, 9, 34);
    String name = widths.fit(me.node.label(), Face.SERIF_SEMIBOLD, size, 1.75 * halfWidth);
    double width = widths.width(name, Face.SERIF_SEMIBOLD, size);
    boolean counted = plan.landscape() && size >= 12;
    painter.text(
        name, x - width / 2, y + size * (counted ? 0.15 : 0.33), Face.SERIF_SEMIBOLD, size, look.onMe(), 0);
    if (counted) {
      String count = count(me.node).substring(2);
      double small = size * 0.6;
      painter.text(
          count, x - widths.width(count, Face.SANS, small) / 2, y + size * 0.85, Face.SANS, small,
          look.onMe(), 0);
    }
  }
}
