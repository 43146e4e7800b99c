package app.cairn.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands on a pebble: from afar the whole name, on two lines if need be, with the number
/// below; near, the name at the head of the people. Nothing where it does not fit, but from afar
/// the largest have their name over their neighbours, as many as have room.
final class PebbleName {

  private static final double LEAST = 10.5;

  /// More names than this are no map any more.
  private static final int MOST = 26;

  /// Smaller ones, in pixels, are no pebbles one would point at.
  private static final double LEAST_NAMED = 6;

  private static final double AIR = 9;

  private final Pen pen;
  private final Set<Spot> written = new HashSet<>();

  PebbleName(Pen pen) {
    this.pen = pen;
  }

  void write(Spot spot) {
    double scale = pen.view.scale();
    double halfWidth = spot.halfWidth * scale;
    double halfHeight = spot.halfHeight * scale;
    if (halfHeight < LEAST * 0.7 || halfWidth < LEAST) {
      return;
    }
    if (pen.reads()) {
      head(spot, 2 * halfWidth);
      return;
    }
    if (spot.shown.isEmpty()) {
      // A number alone is a riddle.
      return;
    }
    double size = Math.clamp(halfWidth / 5, LEAST, 14);
    while (!afar(spot, halfWidth, halfHeight, size) && size > LEAST) {
      size = Math.max(LEAST, size - 1);
    }
  }

  /// From afar names those that are too small for theirs.
  ///
  /// @param pebbles the largest first
  void largest(List<Spot> pebbles) {
    if (pen.reads()) {
      return;
    }
    for (Spot spot : pebbles) {
      if (written.size() >= MOST || spot.halfWidth * pen.view.scale() < LEAST_NAMED) {
        return;
      }
      if (!spot.shown.isEmpty() && !written.contains(spot)) {
        over(spot);
      }
    }
  }

  private void over(Spot spot) {
    String[] lines = parted(spot.shown, LEAST);
    double line = LEAST * 1.12;
    double width = 0;
    for (String one : lines) {
      width = Math.max(width, pen.width(one, Face.SANS_SEMIBOLD, LEAST));
    }
    double x = pen.view.x(spot.x);
    double y = pen.view.y(spot.y);
    double high = lines.length * line;
    Spot area = spot.parent;
    double scale = pen.view.scale();
    double away = Math.abs(spot.y - area.y) * scale + high / 2;
    double edge = across(area.halfWidth * scale, area.halfHeight * scale, away);
    if (Math.abs(spot.x - area.x) * scale + width / 2 > edge
        || !pen.taken.take(
            x - width / 2 - AIR, y - high / 2 - AIR, x + width / 2 + AIR, y + high / 2 + AIR)) {
      return;
    }
    written.add(spot);
    int halo = MapLook.mix(pen.look.paper(), pen.look.hue(spot.node.hue()), 0.32);
    double baseline = y - high / 2 + line * 0.78;
    for (String one : lines) {
      int colour = pen.shade(spot, pen.look.ink());
      pen.onStone(one, x, baseline, Face.SANS_SEMIBOLD, LEAST, colour, halo);
      baseline += line;
    }
  }

  private void head(Spot spot, double width) {
    if (spot.shown.isEmpty()) {
      return;
    }
    double size = Math.min(13 * pen.view.scale(), 15);
    String name = pen.widths.fit(spot.shown, Face.SANS_SEMIBOLD, size, width * 0.72);
    double wide = pen.width(name, Face.SANS_SEMIBOLD, size);
    double x = pen.view.x(spot.x);
    double baseline = pen.view.y(spot.y - spot.halfHeight / Pebble.AROUND) + size;
    if (pen.free(x - wide / 2, wide, baseline, size)) {
      int colour = pen.shade(spot, pen.look.ink());
      pen.onStone(name, x, baseline, Face.SANS_SEMIBOLD, size, colour);
    }
  }

  /// False where the name is too large.
  private boolean afar(Spot spot, double halfWidth, double halfHeight, double size) {
    String name = spot.shown;
    String[] lines = {name};
    double line = size * 1.12;
    if (!fits(lines, size, line, halfWidth, halfHeight)) {
      lines = parted(name, size);
      if (lines.length < 2 || !fits(lines, size, line, halfWidth, halfHeight)) {
        return false;
      }
    }
    double lower = (lines.length + 1) * line;
    String count = MapDrawing.count(spot.node).substring(2);
    double countWidth = pen.width(count, Face.SANS, size * 0.95);
    boolean counted =
        lower / 2 <= halfHeight * 0.82
            && countWidth / 2 <= across(halfWidth, halfHeight, lower / 2);
    double all = (lines.length + (counted ? 1 : 0)) * line;
    double baseline = pen.view.y(spot.y) - all / 2 + line * 0.78;
    int colour = pen.shade(spot, pen.look.ink());
    double x = pen.view.x(spot.x);
    for (String one : lines) {
      if (!place(one, x, baseline, Face.SANS_SEMIBOLD, size, colour)) {
        return true;
      }
      written.add(spot);
      baseline += line;
    }
    if (counted) {
      place(count, x, baseline, Face.SANS, size * 0.95, colour);
    }
    return true;
  }

  private boolean place(String text, double x, double baseline, Face face, double size, int ink) {
    double width = pen.width(text, face, size);
    if (!pen.free(x - width / 2, width, baseline, size)) {
      return false;
    }
    pen.onStone(text, x, baseline, face, size, ink);
    return true;
  }

  private boolean fits(String[] lines, double size, double line, double halfWidth, double half) {
    double edge = across(halfWidth, half, lines.length * line / 2);
    for (String one : lines) {
      if (pen.width(one, Face.SANS_SEMIBOLD, size) / 2 > edge) {
        return false;
      }
    }
    return true;
  }

  /// Half of what is free between both edges of a stone, `away` from its middle.
  private static double across(double halfWidth, double halfHeight, double away) {
    double share = away / (halfHeight * 0.95);
    return share >= 1 ? 0 : halfWidth * 0.93 * Math.pow(1 - Math.pow(share, 2.5), 1 / 2.5);
  }

  /// In two lines, as even as can be.
  private String[] parted(String name, double size) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      double widest =
          Math.max(
              pen.width(name.substring(0, at), Face.SANS_SEMIBOLD, size),
              pen.width(name.substring(at + 1), Face.SANS_SEMIBOLD, size));
      if (widest < least) {
        least = widest;
        best = at;
      }
    }
    return best < 0
        ? new String[] {name}
        : new String[] {name.substring(0, best), name.substring(best + 1)};
  }
}
