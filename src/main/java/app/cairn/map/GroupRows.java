package app.cairn.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A group and its people in a tree: a row each, or the beads of [Beads] on rows.
final class GroupRows {

  private final TextWidths widths;
  private List<Spot> spots;
  private Density density;

  /// How far the longest name of a group of the circle reaches.
  private double names;

  GroupRows(TextWidths widths) {
    this.widths = widths;
  }

  void into(List<Spot> all, Density how) {
    spots = all;
    density = how;
  }

  static double height(MapNode group, Density density) {
    double least =
        group.label().isEmpty()
            ? Sizes.ROW
            : Math.max(Sizes.ROW, 1.25 * density.groupName() + Sizes.ROW / 4);
    if (density.beads() == 1) {
      return Math.max(Sizes.ROW, content(group.children()));
    }
    if (!density.flat()) {
      double height = 0;
      List<MapNode> people = group.children();
      for (int i = 0; i < people.size(); i = endOfRow(people, i, density.beads())) {
        height += rowHeight(people.get(endOfRow(people, i, density.beads()) - 1));
      }
      return Math.max(least, height);
    }
    List<Beads.Bead> beads = Beads.of(group, density.beads());
    return Math.max(least, beads.isEmpty() ? 0 : Sizes.ROW * (beads.getLast().row() + 1));
  }

  /// Who has people behind them closes a row: these stand further out.
  private static int endOfRow(List<MapNode> people, int from, int beads) {
    int end = from;
    while (end < people.size() && end < from + beads) {
      if (!people.get(end++).children().isEmpty()) {
        return end;
      }
    }
    return end;
  }

  private static double rowHeight(MapNode person) {
    return Math.max(Sizes.ROW, content(person.children()));
  }

  private static double content(List<MapNode> people) {
    double height = 0;
    for (MapNode person : people) {
      height += rowHeight(person);
    }
    return height;
  }

  /// « · 12 » behind a name: of what is folded, and of all where many people stand.
  double countRoom(MapNode node, double size, boolean always) {
    return node.folded() || always
        ? size * 0.4 + widths.width(MapDrawing.count(node), Face.SANS, size * 0.8)
        : 0;
  }

  /// Where many people stand, those of one circle begin beside its longest name.
  void begin(MapNode circle) {
    names = 0;
    for (MapNode group : circle.children()) {
      names = Math.max(names, density.flat() ? reach(group, fit(group)) : 0);
    }
  }

  private String fit(MapNode group) {
    double size = density.groupName();
    double longest = Sizes.LONGEST_GROUP * size / Sizes.GROUP_NAME;
    return widths.fit(group.label(), Face.SANS, size, longest);
  }

  private double reach(MapNode group, String shown) {
    if (shown.isEmpty()) {
      return 0;
    }
    double size = density.groupName();
    double count = countRoom(group, size, density.beads() > 1);
    return density.room() * (widths.width(shown, Face.SANS, size) + count);
  }

  /// Adds a group and its people; the answer is the height of its branch.
  double group(MapNode node, Spot circle, double top) {
    Spot group = new Spot(node, circle, circle.side);
    group.size = density.groupName();
    group.x = circle.x + circle.side * (circle.reach + Sizes.TO_GROUP);
    group.shown = fit(node);
    group.reach = reach(node, group.shown);
    spots.add(group);
    int from = spots.size();
    double height = height(node, density);
    if (density.flat()) {
      flat(node, group, top + (height - flatHeight(node)) / 2);
    } else {
      rows(node.children(), group, top, height);
    }
    double first = Double.NaN;
    double last = top + height / 2;
    for (Spot spot : spots.subList(from, spots.size())) {
      if (spot.parent == group) {
        first = Double.isNaN(first) ? spot.y : first;
        last = spot.y;
      }
    }
    group.y = Double.isNaN(first) ? last : (first + last) / 2;
    return group.y;
  }

  private double flatHeight(MapNode group) {
    List<Beads.Bead> beads = Beads.of(group, density.beads());
    return beads.isEmpty() ? 0 : Sizes.ROW * (beads.getLast().row() + 1);
  }

  private void flat(MapNode node, Spot group, double top) {
    List<Beads.Bead> beads = Beads.of(node, density.beads());
    double[] column = new double[1 + beads.stream().mapToInt(Beads.Bead::column).max().orElse(0)];
    Map<Beads.Bead, Spot> stood = new IdentityHashMap<>();
    for (Beads.Bead bead : beads) {
      Spot spot = person(bead.person(), bead.door() == null ? group : stood.get(bead.door()));
      stood.put(bead, spot);
      column[bead.column()] = Math.max(column[bead.column()], spot.reach + Sizes.TO_NEXT);
    }
    double[] starts = new double[column.length];
    starts[0] = names + Sizes.TO_PERSON;
    for (int i = 1; i < column.length; i++) {
      starts[i] = starts[i - 1] + column[i - 1];
    }
    Spot before = null;
    Beads.Bead bead = null;
    for (Beads.Bead next : beads) {
      Spot spot = stood.get(next);
      spot.x = group.x + group.side * starts[next.column()];
      spot.y = top + (next.row() + 0.5) * Sizes.ROW;
      if (bead != null && bead.row() == next.row()) {
        spot.bead = before != spot.parent;
        before.last = false;
        before.room = column[bead.column()];
      }
      before = spot;
      bead = next;
    }
  }

  private void rows(List<MapNode> people, Spot group, double top, double height) {
    double y = top;
    double all = 0;
    for (int i = 0; i < people.size(); i = endOfRow(people, i, density.beads())) {
      all += rowHeight(people.get(endOfRow(people, i, density.beads()) - 1));
    }
    y += Math.max(0, height - all) / 2;
    for (int i = 0; i < people.size(); ) {
      int end = endOfRow(people, i, density.beads());
      double high = rowHeight(people.get(end - 1));
      row(people.subList(i, end), group, y, high);
      y += high;
      i = end;
    }
  }

  private void row(List<MapNode> people, Spot group, double top, double height) {
    Spot before = null;
    double x = group.x + group.side * (group.reach + Sizes.TO_PERSON);
    for (MapNode person : people) {
      Spot spot = person(person, group);
      spot.x = x;
      spot.y = top + height / 2;
      spot.bead = before != null;
      if (before != null) {
        before.last = false;
        before.room = before.reach + Sizes.TO_NEXT;
      }
      before = spot;
      x = spot.end() + group.side * Sizes.TO_NEXT;
    }
    further(before, top + (height - content(people.getLast().children())) / 2);
  }

  /// Those whom somebody leads to.
  private void further(Spot door, double top) {
    double y = top;
    for (MapNode one : door.node.children()) {
      double height = rowHeight(one);
      Spot spot = person(one, door);
      spot.x = door.end() + door.side * Sizes.TO_DISTANT;
      spot.y = y + height / 2;
      door.last = false;
      door.room = door.reach + Sizes.TO_DISTANT;
      further(spot, y + (height - content(one.children())) / 2);
      y += height;
    }
  }

  private Spot person(MapNode node, Spot parent) {
    Spot spot = new Spot(node, parent, parent.side);
    Face face = node.hub() ? Face.SANS_SEMIBOLD : Face.SANS;
    spot.size = node.distant() ? Sizes.DISTANT_NAME : Sizes.NAME;
    double longest = density.flat() ? Sizes.LONGEST_BEAD : Sizes.LONGEST_NAME;
    spot.shown = widths.fit(node.label(), face, spot.size, longest);
    spot.reach =
        Sizes.DOT_TO_NAME
            + widths.width(spot.shown, face, spot.size)
            + countRoom(node, spot.size, false);
    spots.add(spot);
    return spot;
  }
}
