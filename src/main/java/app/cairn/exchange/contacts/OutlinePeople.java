package app.cairn.exchange.contacts;

import app.cairn.network.CardDraft;
import app.cairn.network.CardField;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.OwnField;
import app.cairn.network.RefusedLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who stands in a mind map: what leaves the middle are circles, what has nobody behind it are
/// people, what stands between are organisations.
///
/// Where nothing that leaves the middle leads further, they are people in no circle.
final class OutlinePeople {

  /// A node, and what stands above it.
  private record Place(OutlineNode node, String circle, String organisation) {}

  private final String file;
  private final String kind;
  private final List<ImportedCard> cards = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private final Set<String> circles = new LinkedHashSet<>();

  /// @param kind of file, as the source of a contact names it
  OutlinePeople(String file, String kind) {
    this.file = file;
    this.kind = kind;
  }

  ImportedFile read(OutlineNode top) {
    List<OutlineNode> branches = branches(top);
    boolean flat = branches.stream().allMatch(branch -> branch.children().isEmpty());
    // A stack of our own: a map may be deeper than a thread is.
    Deque<Place> waiting = new ArrayDeque<>();
    for (OutlineNode branch : branches.reversed()) {
      if (flat) {
        waiting.push(new Place(branch, "", ""));
      } else {
        branch.children().reversed().forEach(n -> waiting.push(new Place(n, branch.text(), "")));
      }
    }
    if (!flat) {
      branches.stream().map(OutlineNode::text).filter(t -> !t.isEmpty()).forEach(circles::add);
    }
    while (!waiting.isEmpty()) {
      Place place = waiting.pop();
      List<OutlineNode> below = place.node.children();
      if (below.isEmpty()) {
        person(place);
      } else {
        String name = place.node.text();
        String organisation = name.isEmpty() ? place.organisation : name;
        below.reversed().forEach(n -> waiting.push(new Place(n, place.circle, organisation)));
      }
    }
    return new ImportedFile(kind, file, cards, refused, List.copyOf(circles), List.of(), null);
  }

  /// What leaves the middle; where several nodes stand at the top, they do.
  private static List<OutlineNode> branches(OutlineNode top) {
    return top.children().size() == 1 ? top.children().getFirst().children() : top.children();
  }

  private void person(Place place) {
    OutlineNode node = place.node;
    CardDraft draft = new CardDraft(node.line());
    draft.put(CardField.WHOLE_NAME, "", node.text());
    if (!draft.named()) {
      refused.add(new RefusedLine(file, node.line(), "import.line.noWords", List.of()));
      return;
    }
    draft.put(CardField.CIRCLE, "", place.circle);
    for (OwnField attribute : node.attributes()) {
      CardField field = Headings.field(attribute.name());
      draft.put(
          field == CardField.NONE ? CardField.OWN : field, attribute.name(), attribute.value());
    }
    draft.put(CardField.ORGANISATION, "", place.organisation);
    draft.put(CardField.NOTES, "", node.notes());
    draft.put(CardField.PROFILE, "", node.link().startsWith("#") ? "" : node.link());
    if (!node.id().isEmpty()) {
      draft.key(file + "#" + node.id());
      node.links().forEach(other -> draft.knows(file + "#" + other));
    }
    cards.add(draft.card());
  }
}
