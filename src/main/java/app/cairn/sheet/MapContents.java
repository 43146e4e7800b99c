package app.cairn.sheet;

import app.cairn.map.Box;
import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// The first page of a booklet: me and my circles, each with how many stand there and the pages
/// that show them. More pages where one has a great many circles.
final class MapContents {

  private final Branches branches;
  private final Twigs twigs;
  private final Messages messages;

  MapContents(Branches branches, Twigs twigs, Messages messages) {
    this.branches = branches;
    this.twigs = twigs;
    this.messages = messages;
  }

  /// What stands on these pages.
  List<Plan> plans(MapNode me, List<MapChapter> chapters) {
    int pages = 1;
    List<Plan> plans = plans(me, chapters, pages);
    while (plans.size() > pages) {
      pages = plans.size();
      plans = plans(me, chapters, pages);
    }
    return plans;
  }

  private List<Plan> plans(MapNode me, List<MapChapter> chapters, int before) {
    List<MapNode> circles = new ArrayList<>();
    int from = before + 1;
    for (MapChapter chapter : chapters) {
      int to = from + chapter.plans().size() - 1;
      circles.add(Twigs.closed(chapter.circle(), to < from ? "" : told(from, to)));
      from = to + 1;
    }
    List<Plan> plans = branches.pages(me, circles, twigs);
    return plans.isEmpty() ? List.of(branches.alone(me)) : plans;
  }

  private String told(int from, int to) {
    return from == to
        ? messages.get("sheet.map.page", from)
        : messages.get("sheet.map.pages", from, to);
  }

  void draw(
      TaggedFile file,
      MapPage pages,
      PDPage page,
      Plan plan,
      Tag sect,
      MapNode me,
      List<MapChapter> chapters,
      boolean first)
      throws IOException {
    Map<String, PDPage> starts = new HashMap<>();
    chapters.forEach(chapter -> starts.put(chapter.circle().key(), chapter.start()));
    String title = first ? pages.title() : messages.get("sheet.map.more", pages.title());
    MapPage.Head head =
        new MapPage.Head(
            title,
            first ? messages.get("sheet.map.people", me.people()) : "",
            0,
            first ? sect.child("H1") : null,
            first ? sect.child("P") : null);
    Tag list = chapters.isEmpty() ? null : sect.child("L");
    pages.draw(
        page,
        head,
        plan,
        painter -> {
          for (Spot circle : plan.branches()) {
            if (circle.node().kind() == MapNode.Kind.CIRCLE) {
              PDPage start = starts.get(circle.node().key());
              Tag tag = start == null ? list.entry() : list.entry().child("Link");
              painter.expect(circle.shown(), tag);
              if (start != null) {
                Spot told = plan.children(circle).getFirst();
                painter.expect(told.shown(), tag);
                String said = circle.shown() + ", " + told.shown();
                file.link(page, place(plan, circle, told), start, tag, said);
              }
            }
          }
        });
  }

  /// Where the name of a circle and its pages stand on the paper.
  private static PDRectangle place(Plan plan, Spot circle, Spot told) {
    Box bounds = Branches.bounds(plan);
    Matrix placed = MapPage.placed(plan);
    double scale = placed.getScaleX();
    double left = Math.min(circle.left(), told.left()) - bounds.left();
    double right = Math.max(circle.right(), told.right()) - bounds.left();
    double top = Math.min(circle.top(), told.top()) - bounds.top();
    double bottom = Math.max(circle.bottom(), told.bottom()) - bounds.top();
    double lower = PageArea.A4.getHeight() - (placed.getTranslateY() + bottom * scale);
    return new PDRectangle(
        (float) (placed.getTranslateX() + left * scale),
        (float) lower,
        (float) ((right - left) * scale),
        (float) ((bottom - top) * scale));
  }
}
