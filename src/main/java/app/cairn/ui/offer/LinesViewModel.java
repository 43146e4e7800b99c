package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferDraft;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferLines;
import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines of the offer, and the gestures upon them. A line just begun is no part of the dossier before it says something:
/// one that is left empty never was. JavaFX thread.
final class LinesViewModel implements AutoCloseable {

  private final Workspace workspace;
  private final Map<OfferPart, ObservableList<LineItem>> lines = new EnumMap<>(OfferPart.class);
  // Kept: a view of a list that nobody holds tells its listeners nothing any more.
  private final Map<OfferPart, ObservableList<LineItem>> views = new EnumMap<>(OfferPart.class);
  private final Map<UUID, LineItem> items = new HashMap<>();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);
  private Begun begun;
  private boolean telling;

  /// A line that says nothing yet.
  private record Begun(LineItem item, OfferPart part, int index) {}

  LinesViewModel(Workspace workspace) {
    this.workspace = workspace;
    for (OfferPart part : OfferPart.values()) {
      ObservableList<LineItem> all = FXCollections.observableArrayList();
      lines.put(part, all);
      views.put(part, FXCollections.unmodifiableObservableList(all));
    }
    follow(workspace.session().dossier());
    workspace.live().dossier().addListener(following);
  }

  ObservableList<LineItem> lines(OfferPart part) {
    return views.get(part);
  }

  Optional<OfferPart> partOf(UUID line) {
    return lines.keySet().stream().filter(part -> indexIn(part, line) >= 0).findFirst();
  }

  /// The place of a line in its part; -1 when it is not shown.
  int indexOf(UUID line) {
    return partOf(line).map(part -> indexIn(part, line)).orElse(-1);
  }

  /// True while a snapshot is being shown: nothing may change the dossier then.
  boolean telling() {
    return telling;
  }

  /// Begins an empty line.
  ///
  /// @param index beyond the end is the end
  LineItem begin(OfferPart part, int index) {
    if (begun != null) {
      leave(begun.item());
    }
    int at = Math.clamp(index, 0, lines.get(part).size());
    begun = new Begun(new LineItem(Ids.next()), part, at);
    lines.get(part).add(at, begun.item());
    return begun.item();
  }

  /// Keeps what was typed in a line. Line ends become blanks; an empty text is kept by [#leave] alone.
  void type(LineItem item, String text) {
    String one = text.replaceAll("\\s*\\n\\s*", " ");
    if (telling || one.isBlank()) {
      return;
    }
    if (isBegun(item)) {
      Begun first = begun;
      begun = null;
      items.put(item.id(), item);
      done(
          "offer.lineAdded",
          offer ->
              OfferLines.inserted(
                  offer, first.part(), first.index(), new OfferLine(item.id(), one)));
    } else if (partOf(item.id()).isPresent()) {
      perform(
          OfferDraft.typed(dossier(), offer -> OfferLines.reworded(offer, item.id(), one), now()));
    }
  }

  /// The line is not written in any more: blanks around it go, and so does a line that says nothing.
  ///
  /// @param text what stands in its field
  void leave(LineItem item, String text) {
    if (telling) {
      return;
    }
    if (!text.isBlank()) {
      type(item, text.strip());
    } else if (isBegun(item)) {
      leave(item);
    } else {
      remove(item.id());
    }
  }

  /// Ends a line at `caret`; what stood after it begins the next one.
  ///
  /// @return the next line
  LineItem split(LineItem item, String text, int caret) {
    OfferPart part = partOf(item.id()).orElseThrow();
    String head = text.substring(0, caret).strip();
    String tail = text.substring(caret).strip();
    if (head.isEmpty() || tail.isEmpty()) {
      leave(item, text);
      return begin(part, head.isEmpty() ? Math.max(0, indexOf(item.id())) : indexOf(item.id()) + 1);
    }
    type(item, text);
    LineItem next = new LineItem(Ids.next());
    items.put(next.id(), next);
    done(
        "offer.lineSplit",
        offer ->
            OfferLines.inserted(
                OfferLines.reworded(offer, item.id(), head),
                part,
                OfferLines.indexOf(offer, item.id()) + 1,
                new OfferLine(next.id(), tail)));
    return next;
  }

  void remove(UUID line) {
    if (begun != null && begun.item().id().equals(line)) {
      leave(begun.item());
    } else {
      done("offer.lineRemoved", offer -> OfferLines.without(offer, line));
    }
  }

  /// Moves a line to `index` of `part`, counted once it has left its place.
  void move(UUID line, OfferPart part, int index) {
    done("offer.lineMoved", offer -> OfferLines.moved(offer, line, part, index));
  }

  /// Carries a passage over as the last line of `part`.
  LineItem carry(String passage, OfferPart part) {
    LineItem item = new LineItem(Ids.next());
    items.put(item.id(), item);
    String text = passage.replaceAll("\\s+", " ").strip();
    done(
        "offer.passageCarried",
        offer ->
            OfferLines.inserted(
                offer, part, Integer.MAX_VALUE, new OfferLine(item.id(), text)));
    return item;
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private void leave(LineItem item) {
    if (isBegun(item)) {
      OfferPart part = begun.part();
      begun = null;
      lines.get(part).remove(item);
    }
  }

  private boolean isBegun(LineItem item) {
    return begun != null && begun.item() == item;
  }

  private void done(String gesture, UnaryOperator<Offer> edit) {
    perform(OfferDraft.done(dossier(), gesture, edit, now()));
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    telling = true;
    try {
      Offer offer = OfferDraft.shown(next, now());
      Set<UUID> fresh = fresh(next, offer);
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

  /// Nothing is new before a first version was frozen: everything would be.
  private static Set<UUID> fresh(Dossier dossier, Offer offer) {
    return offer.draft()
        ? Offer.latestFrozen(dossier)
            .map(frozen -> OfferComparison.between(frozen, offer).fresh())
            .orElse(Set.of())
        : Set.of();
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

  private Dossier dossier() {
    return workspace.session().dossier();
  }

  private Instant now() {
    return workspace.clock().instant();
  }
}
