package app.cairn.map;

import app.cairn.dossier.Dossier;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.sheet.FontWidths;
import app.cairn.support.Crowds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Maps for tests, and what is drawn of them.
final class Maps {

  static final FontWidths WIDTHS = new FontWidths();
  private static final MapWords WORDS =
      new MapWords("Nadia", "Sans cercle", "Sans nom", degree -> "Degré " + degree);

  private Maps() {}

  static MapNode tree(Dossier dossier, Grouping grouping, Set<String> folded) {
    return MapTree.of(Network.of(dossier), grouping, folded, new Dormancy(12, Crowds.TODAY), WORDS);
  }

  static MapNode tree(Dossier dossier) {
    return tree(dossier, Grouping.ORGANISATION, Set.of());
  }

  static Plan plan(MapNode me) {
    return new MapLayout(WIDTHS).plan(me, List.of());
  }

  static View fitting(Plan plan) {
    return View.fitting(plan.bounds(), 1600, 1000, 24, 1.15);
  }

  /// A text as it was drawn.
  record Drawn(String text, double left, double top, double right, double bottom, double size) {

    boolean meets(Drawn other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// Every text that is drawn.
  static List<Drawn> texts(Plan plan, View view, MapScene scene) {
    List<Drawn> texts = new ArrayList<>();
    new MapDrawing(WIDTHS).draw(new Listening(texts), plan, view, scene);
    return texts;
  }

  static List<Drawn> texts(Plan plan, View view) {
    return texts(plan, view, MapScene.plain(MapLook.LIGHT, Crowds.TODAY));
  }

  /// The first two texts that lie on one another; empty where none does.
  static List<Drawn> overlapping(List<Drawn> texts) {
    List<Drawn> sorted = new ArrayList<>(texts);
    sorted.sort((a, b) -> Double.compare(a.top, b.top));
    for (int i = 0; i < sorted.size(); i++) {
      Drawn one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).top < one.bottom; j++) {
        if (one.meets(sorted.get(j))) {
          return List.of(one, sorted.get(j));
        }
      }
    }
    return List.of();
  }

  /// Every corner that is filled with a colour, as x and y.
  static List<List<Double>> strokes(Plan plan, View view, MapScene scene, int colour) {
    List<List<Double>> corners = new ArrayList<>();
    Painter painter =
        new Listening(new ArrayList<>()) {
          @Override
          public void polygon(double[] xs, double[] ys, int count, int filled) {
            for (int i = 0; filled == colour && i < count; i++) {
              corners.add(List.of(xs[i], ys[i]));
            }
          }

          @Override
          public void line(
              double[] xs, double[] ys, int count, double width, double dash, int drawn) {
            polygon(xs, ys, count, drawn);
          }
        };
    new MapDrawing(WIDTHS).draw(painter, plan, view, scene);
    return corners;
  }

  /// Draws nothing: whoever looks at some marks only says which.
  abstract static class Blind implements Painter {

    @Override
    public void polygon(double[] xs, double[] ys, int count, int colour) {}

    @Override
    public void line(double[] xs, double[] ys, int count, double width, double dash, int colour) {}

    @Override
    public void disc(double x, double y, double radius, int colour) {}
  }

  private static class Listening extends Blind {

    private final List<Drawn> texts;

    Listening(List<Drawn> texts) {
      this.texts = texts;
    }

    @Override
    public void text(
        String text, double x, double baseline, Face face, double size, int colour, int halo) {
      double width = WIDTHS.width(text, face, size);
      texts.add(new Drawn(text, x, baseline - 0.7 * size, x + width, baseline + 0.2 * size, size));
    }
  }

  /// A plain scene with a path of keys.
  static MapScene scene(MapLook look, List<String> path, boolean labels) {
    MapScene plain = MapScene.plain(look, Crowds.TODAY);
    return new MapScene(
        look,
        plain.colouring(),
        plain.today(),
        plain.selected(),
        null,
        null,
        path,
        plain.arcs(),
        null,
        labels);
  }
}
