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
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;

/// The lines of the offer, and the gestures upon them. A line just begun is no part of the dossier
/// before it says something: one that is left empty never was. JavaFX thread.
final class LinesViewModel implements AutoCloseable {

  private final Workspace workspace;
  private final ShownLines shown = new ShownLines();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);

  LinesViewModel(Workspace workspace) {
    this.workspace = workspace;
    follow(workspace.session().dossier());
    workspace.live().dossier().addListener(following);
  }

  ObservableList<LineItem> lines(OfferPart part) {
    return shown.of(part);
  }

  Optional<OfferPart> partOf(UUID line) {
    return shown.partOf(line);
  }

  /// The place of a line in its part; -1 when it is not shown.
  int indexOf(UUID line) {
    return shown.indexOf(line);
  }

  /// True while a snapshot is being shown: nothing may change the dossier then.
  boolean telling() {
    return shown.telling();
  }

  /// Begins an empty line.
  ///
  /// @param index beyond the end is the end
  LineItem begin(OfferPart part, int index) {
    if (shown.begun().isPresent()) {
      shown.letGo();
    }
    return shown.begin(part, index, new LineItem(Ids.next()));
  }

  /// Keeps what was typed in a line. Line ends become blanks; an empty text is kept by [#leave]
  /// alone.
  void type(LineItem item, String text) {
    String one = oneLine(text);
    if (telling() || one.isBlank()) {
      return;
    }
    if (shown.isBegun(item)) {
      ShownLines.Begun first = shown.entering();
      typed(
          OfferDraft.done(
              dossier(),
              "offer.lineAdded",
              offer ->
                  OfferLines.inserted(
                      offer, first.part(), first.index(), new OfferLine(item.id(), one)),
              now()));
    } else if (partOf(item.id()).isPresent()) {
      typed(
          OfferDraft.typed(dossier(), offer -> OfferLines.reworded(offer, item.id(), one), now()));
    }
  }

  /// The line is not written in any more: blanks around it go, and so does a line that says
  /// nothing.
  ///
  /// @param text what stands in its field
  void leave(LineItem item, String text) {
    if (telling()) {
      return;
    }
    if (!text.isBlank()) {
      type(item, text.strip());
    } else if (shown.isBegun(item)) {
      shown.letGo();
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
    shown.expect(next);
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

  /// Puts several lines at once where one stood, or was begun.
  ///
  /// @param head what stands before the caret, `tail` what stands after it
  /// @param several the lines pasted there, at least two
  /// @return the last of them
  LineItem paste(LineItem item, String head, List<String> several, String tail) {
    type(item, head + tail);
    OfferPart part = partOf(item.id()).orElseThrow();
    int at = indexOf(item.id());
    boolean begun = shown.isBegun(item);
    if (begun) {
      shown.entering();
    }
    int end = several.size() - 1;
    List<LineItem> more = several.stream().skip(1).map(_ -> new LineItem(Ids.next())).toList();
    more.forEach(shown::expect);
    done(
        "offer.linesPasted",
        offer -> {
          String first = joined(head, several.getFirst());
          Offer next =
              begun
                  ? OfferLines.inserted(offer, part, at, new OfferLine(item.id(), first))
                  : OfferLines.reworded(offer, item.id(), first);
          for (int i = 1; i <= end; i++) {
            String words = i == end ? joined(several.get(i), tail) : several.get(i);
            OfferLine line = new OfferLine(more.get(i - 1).id(), words);
            next = OfferLines.inserted(next, part, at + i, line);
          }
          return next;
        });
    return more.getLast();
  }

  void remove(UUID line) {
    if (shown.begun().filter(begun -> begun.item().id().equals(line)).isPresent()) {
      shown.letGo();
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
    shown.expect(item);
    String text = passage.replaceAll("\\s+", " ").strip();
    done(
        "offer.passageCarried",
        offer ->
            OfferLines.inserted(offer, part, Integer.MAX_VALUE, new OfferLine(item.id(), text)));
    return item;
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private void done(String gesture, UnaryOperator<Offer> edit) {
    perform(OfferDraft.done(dossier(), gesture, edit, now()));
  }

  private void typed(Change change) {
    workspace.session().type(change);
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    Offer offer = OfferDraft.shown(next, now());
    shown.show(offer, fresh(next, offer));
  }

  /// Nothing is new before a first version was frozen: everything would be.
  private static Set<UUID> fresh(Dossier dossier, Offer offer) {
    return offer.draft()
        ? Offer.latestFrozen(dossier)
            .map(frozen -> OfferComparison.between(frozen, offer).fresh())
            .orElse(Set.of())
        : Set.of();
  }

  /// One line of two pieces; two words do not become one.
  private static String joined(String before, String after) {
    boolean touch =
        !before.isEmpty()
            && !after.isEmpty()
            && Character.isLetterOrDigit(before.codePointBefore(before.length()))
            && Character.isLetterOrDigit(after.codePointAt(0));
    return oneLine(before + (touch ? " " : "") + after).strip();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", " ");
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }

  private Instant now() {
    return workspace.clock().instant();
  }
}
