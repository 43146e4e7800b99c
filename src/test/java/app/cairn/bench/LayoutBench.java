package app.cairn.bench;

import app.cairn.dossier.Dossier;
import app.cairn.map.Face;
import app.cairn.map.Grouping;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapLayout;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.MapTree;
import app.cairn.map.MapWords;
import app.cairn.map.Painter;
import app.cairn.map.Plan;
import app.cairn.map.View;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.sheet.FontWidths;
import app.cairn.support.Crowds;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How long a dossier takes to become a map: its tree, its layout, what is drawn of it (told to a
/// painter that has no canvas), beside a floor: sorting the same names, in turn with it.
/// `LayoutBench [RUNS]`, a line of JSON a size, milliseconds, medians; the first run apart, as a
/// person meets it. Ends with 1 where drawing the whole exceeds a frame.
public final class LayoutBench {

  private static final int[] SIZES = {100, 1_000, 10_000, 30_000};
  private static final double FRAME = 16.7;
  private static final MapWords WORDS =
      new MapWords("Nadia", "Sans cercle", "Sans nom", degree -> "Degré " + degree);

  private final FontWidths widths = new FontWidths();

  private LayoutBench() {}

  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
    LayoutBench bench = new LayoutBench();
    boolean met = true;
    for (int people : SIZES) {
      met &= bench.measure(Crowds.of(people, 1), people, runs);
    }
    System.exit(met ? 0 : 1);
  }

  private boolean measure(Dossier dossier, int people, int runs) throws Exception {
    Times floor = new Times();
    Times tree = new Times();
    Times layout = new Times();
    Times drawing = new Times();
    Times all = new Times();
    MapLayout layouts = new MapLayout(widths);
    MapDrawing draws = new MapDrawing(widths);
    MapScene scene = MapScene.plain(MapLook.LIGHT, Crowds.TODAY);
    Count count = new Count();
    for (int run = 0; run < runs; run++) {
      floor.take(() -> names(dossier));
      MapNode[] me = new MapNode[1];
      Plan[] plan = new Plan[1];
      double spent = tree.take(() -> me[0] = tree(dossier));
      spent += layout.take(() -> plan[0] = layouts.plan(me[0], List.of()));
      View whole = View.fitting(plan[0].bounds(), 1600, 1000, 28, 1.15);
      count.marks = 0;
      spent += drawing.take(() -> draws.draw(count, plan[0], whole, scene));
      all.add(spent);
    }
    boolean met = drawing.median() <= FRAME;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"layout\",\"people\":%d,\"runs\":%d,\"first_ms\":%.0f,\"tree_ms\":%.1f,"
            + "\"layout_ms\":%.1f,\"draw_ms\":%.1f,\"marks\":%d,\"all_ms\":%.1f,\"floor_ms\":%.2f,"
            + "\"ratio\":%.1f,\"met\":%b}%n",
        people,
        runs,
        all.first(),
        tree.median(),
        layout.median(),
        drawing.median(),
        count.marks,
        all.median(),
        floor.median(),
        all.median() / floor.median(),
        met);
    return met;
  }

  private static List<String> names(Dossier dossier) {
    return dossier.all(Contact.KIND).stream().map(Contact::name).sorted().toList();
  }

  private static MapNode tree(Dossier dossier) {
    Dormancy dormancy = new Dormancy(Dormancy.MONTHS, Crowds.TODAY);
    return MapTree.of(Network.of(dossier), Grouping.ORGANISATION, Set.of(), dormancy, WORDS);
  }

  private static final class Count implements Painter {

    private int marks;

    @Override
    public void polygon(double[] xs, double[] ys, int count, int colour) {
      marks++;
    }

    @Override
    public void line(double[] xs, double[] ys, int count, double width, double dash, int colour) {
      marks++;
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
      marks++;
    }

    @Override
    public void text(
        String text, double x, double baseline, Face face, double size, int colour, int halo) {
      marks++;
    }
  }
}
