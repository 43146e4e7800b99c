package app.cairn.sheet;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/// A circle in a booklet.
final class MapChapter {

  private final MapNode circle;
  private final List<Plan> plans;
  private PDPage start;

  /// @param plans its pages; none where nobody is shown
  MapChapter(MapNode circle, List<Plan> plans) {
    this.circle = circle;
    this.plans = plans;
  }

  MapNode circle() {
    return circle;
  }

  List<Plan> plans() {
    return plans;
  }

  /// Its first page, once it is there.
  PDPage start() {
    return start;
  }

  /// True when `page` is its first.
  boolean begin(PDPage page) {
    if (start != null) {
      return false;
    }
    start = page;
    return true;
  }
}
