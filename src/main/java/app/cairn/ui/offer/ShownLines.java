package app.cairn.ui.offer;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Lists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines as they stand on the screen: those of the offer, and at most one just begun that says
/// nothing yet and is no part of the dossier. JavaFX thread.
final class ShownLines {

  /// A line that says nothing yet.
  record Begun(LineItem item, OfferPart part, int index) {}

  private final Map<OfferPart, ObservableList<LineItem>> lines = new EnumMap<>(OfferPart.class);
  // Kept: a view of a list that nobody holds tells its listeners nothing any more.
  private final Map<OfferPart, ObservableList<LineItem>> views = new EnumMap<>(OfferPart.class);
  private final Map<UUID, LineItem> items = new HashMap<>();
  private Begun begun;
  private boolean telling;

  ShownLines() {
    for (OfferPart part : OfferPart.values()) {
      ObservableList<LineItem> all = FXCollections.observableArrayList();
      lines.put(part, all);
      views.put(part, FXCollections.unmodifiableObservableList(all));
    }
  }

  ObservableList<LineItem> of(OfferPart part) {
    return views.get(part);
  }

  Optional<OfferPart> partOf(UUID line) {
    return lines.keySet().stream().filter(part -> indexIn(part, line) >= 0).findFirst();
  }

  /// The place of a line in its part; -1 when it is not shown.
  int indexOf(UUID line) {
    return partOf(line).map(part -> indexIn(part, line)).orElse(-1);
  }

  /// True while a snapshot is being shown.
  boolean telling() {
    return telling;
  }

  /// Shows an empty line; the one begun before, if any, must be let go first.
  LineItem begin(OfferPart part, int index, LineItem item) {
    int at = Math.clamp(index, 0, lines.get(part).size());
    begun = new Begun(item, part, at);
    lines.get(part).add(at, item);
    return item;
  }

  Optional<Begun> begun() {
    return Optional.ofNullable(begun);
  }

  boolean isBegun(LineItem item) {
    return begun != null && begun.item() == item;
  }

  /// Takes the line just begun off the screen.
  void letGo() {
    Begun gone = begun;
    begun = null;
    lines.get(gone.part()).remove(gone.item());
  }

  /// The line begun enters the offer with the next snapshot: it keeps its place and its row.
  Begun entering() {
    Begun entering = begun;
    begun = null;
    expect(entering.item());
    return entering;
  }

  /// `item` stands for the line of its id from the next snapshot on.
  void expect(LineItem item) {
    items.put(item.id(), item);
  }

  /// Shows the lines of `offer`.
  ///
  /// @param fresh those whose words are new
  void show(Offer offer, Set<UUID> fresh) {
    telling = true;
    try {
      Map<UUID, LineItem> still = new HashMap<>();
      for (OfferPart part : OfferPart.values()) {
        List<LineItem> wanted = new ArrayList<>();
        for (OfferLine line : offer.lines(part)) {
          LineItem item = items.computeIfAbsent(line.id(), LineItem::new);
          item.show(line.text(), fresh.contains(line.id()));
          still.put(line.id(), item);
          wanted.add(item);
        }
        if (begun != null && begun.part() == part) {
          wanted.add(Math.min(begun.index(), wanted.size()), begun.item());
        }
        Lists.sync(lines.get(part), wanted, LineItem::id);
      }
      items.keySet().retainAll(still.keySet());
    } finally {
      telling = false;
    }
  }

  private int indexIn(OfferPart part, UUID line) {
    List<LineItem> all = lines.get(part);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(line)) {
        return i;
      }
    }
    return -1;
  }
}
