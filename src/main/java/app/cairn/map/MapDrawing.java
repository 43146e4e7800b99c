package app.cairn.map;

/// Draws the visible part of a plan, at the level of detail of its scale: areas and pebbles from
/// afar, then trunks and groups with their counts, then names, then roles. No label stands on
/// another. One thread at a time.
public final class MapDrawing {

  private final Pen pen;
  private final TreeDrawing tree;
  private final LandscapeDrawing landscape;
  private final Links links;

  public MapDrawing(TextWidths widths) {
    pen = new Pen(widths);
    People people = new People(pen);
    tree = new TreeDrawing(pen, people);
    landscape = new LandscapeDrawing(pen, people);
    links = new Links(pen, tree, landscape);
  }

  /// True where names of people are read.
  public static boolean names(View view) {
    return view.scale() >= Pen.NAMES;
  }

  /// « · 13 420 »
  static String count(MapNode node) {
    String digits = Integer.toString(node.people());
    StringBuilder grouped = new StringBuilder("· ");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append('\u202F');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /// Draws on a surface that has the paper’s colour already.
  public void draw(Painter on, Plan what, View from, MapScene how) {
    pen.take(on, what, from, how);
    links.path();
    if (what.landscape()) {
      landscape.draw();
    } else {
      tree.draw();
    }
    links.arcs();
    Me me = new Me(pen);
    me.stone();
    if (how.labels()) {
      me.name();
      if (what.landscape()) {
        landscape.names();
      } else {
        tree.names();
      }
    }
  }
}
