package app.cairn.sheet;

import app.cairn.map.Box;
import app.cairn.map.MapLayout;
import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.TextWidths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Spreads branches over pages, few enough on each that every name is read: 9.5 points high, the
/// least on paper.
final class Branches {

  /// Points of the page for a unit of the map: the smallest letters are 12 units high.
  private static final double LEAST = 9.5 / 12;

  private static final double LARGEST = 1.1;

  /// About what a branch takes beside the rows of its people, in units of the map.
  private static final double BETWEEN = 24;

  private static final double ROOM = 2 * PageArea.HEIGHT / LEAST;

  private final MapLayout layout;

  Branches(TextWidths widths) {
    layout = new MapLayout(widths);
  }

  /// @param me in the middle of each page
  /// @param branches hang from me, in this order
  List<Plan> pages(MapNode me, List<MapNode> branches, Twigs twigs) {
    List<Plan> pages = new ArrayList<>();
    Deque<MapNode> waiting = new ArrayDeque<>(branches);
    while (!waiting.isEmpty()) {
      List<MapNode> here = new ArrayList<>();
      double room = ROOM;
      while (!waiting.isEmpty() && (here.isEmpty() || height(waiting.peek()) <= room)) {
        room -= height(waiting.peek());
        here.add(waiting.poll());
      }
      Plan plan = plan(me, here);
      while (!readable(plan)) {
        if (here.size() > 1) {
          waiting.push(here.removeLast());
        } else {
          List<MapNode> parts = twigs.part(here.getFirst());
          if (parts.size() == 1) {
            break;
          }
          here.set(0, parts.getFirst());
          parts.subList(1, parts.size()).reversed().forEach(waiting::push);
        }
        plan = plan(me, here);
      }
      pages.add(plan);
    }
    return pages;
  }

  /// Me, with nothing around.
  Plan alone(MapNode me) {
    return plan(me, List.of());
  }

  /// On both sides of me; where that is too wide for the page, on one.
  private Plan plan(MapNode me, List<MapNode> branches) {
    MapNode here = Twigs.with(me, branches);
    Plan both = layout.plan(here, List.of());
    double high = branches.stream().mapToDouble(Branches::height).sum();
    if (readable(both) || branches.size() < 2 || high > ROOM / 2) {
      return both;
    }
    return layout.onOneSide(here).filter(Branches::readable).orElse(both);
  }

  private static double height(MapNode branch) {
    return Twigs.height(branch) + BETWEEN;
  }

  private static boolean readable(Plan plan) {
    return !plan.landscape() && scale(plan) >= LEAST;
  }

  /// Points of the page for a unit of the map.
  static double scale(Plan plan) {
    Box bounds = bounds(plan);
    return Math.min(
        LARGEST, Math.min(PageArea.WIDTH / bounds.width(), PageArea.HEIGHT / bounds.height()));
  }

  static Box bounds(Plan plan) {
    return plan.bounds().grown(4);
  }
}
