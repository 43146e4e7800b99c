package app.cairn.sheet;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import java.util.HashMap;
import java.util.Map;

/// How a page of a map is read aloud: branch by branch, the people of each as a list, behind
/// somebody those whom they lead to.
final class MapTags {

  private final Plan plan;
  private final Tag sect;
  private final Map<Spot, Tag> places = new HashMap<>();
  private final Map<Spot, Tag> lists = new HashMap<>();

  MapTags(Plan plan, Tag sect) {
    this.plan = plan;
    this.sect = sect;
  }

  void expect(TaggedPainter painter) {
    for (Spot spot : plan.spots()) {
      MapNode.Kind kind = spot.node().kind();
      if (kind == MapNode.Kind.CIRCLE) {
        places.put(spot, sect);
        if (!spot.shown().isEmpty()) {
          painter.expect(spot.shown(), sect.child("H3"));
        }
      } else if (kind == MapNode.Kind.GROUP) {
        places.put(spot, sect);
      } else if (kind == MapNode.Kind.PERSON) {
        Tag list = lists.computeIfAbsent(spot.parent(), up -> places.get(up).child("L"));
        Tag entry = list.entry();
        places.put(spot, entry);
        painter.expect(spot.shown(), entry);
      }
    }
  }
}
