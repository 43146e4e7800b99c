package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.FxThread;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;

/// Where the focus goes in the columns: from line to line, from column to column, and, when its
/// line goes, to the one that stands there now. It never leaves the columns by itself.
final class LineWalk {

  private final LinesViewModel lines;
  private final LineColumns columns;
  private Lost lost;

  /// A line that had the focus and is not where it was.
  private record Lost(LineItem item, OfferPart part, int index) {}

  LineWalk(LinesViewModel lines, LineColumns columns) {
    this.lines = lines;
    this.columns = columns;
  }

  void begin(OfferPart part, int index) {
    edit(lines.begin(part, index), 0);
  }

  void edit(LineItem item, int caret) {
    LineRow row = columns.row(item.id());
    if (row != null) {
      lost = null;
      columns.tabStop(row);
      row.edit(caret);
      columns.reveal(row);
    }
  }

  /// Puts the focus on a line; false when it is not shown.
  boolean select(UUID line) {
    LineRow row = columns.row(line);
    if (row != null) {
      lost = null;
      columns.tabStop(row);
      row.requestFocus();
      columns.reveal(row);
    }
    return row != null;
  }

  /// On the line at `index`, on the last one beyond it, on « Ajouter une ligne » where there is
  /// none.
  void selectAt(OfferPart part, int index) {
    List<LineItem> all = lines.lines(part);
    if (all.isEmpty()) {
      focusAdd(part);
    } else {
      select(all.get(Math.clamp(index, 0, all.size() - 1)).id());
    }
  }

  /// Ends the writing and stays on the line; near it when it said nothing and is gone.
  void rest(LineItem item) {
    OfferPart part = lines.partOf(item.id()).orElse(OfferPart.TO_WHOM);
    int index = lines.indexOf(item.id());
    LineRow row = columns.row(item.id());
    if (row != null) {
      row.finish();
    }
    if (!select(item.id())) {
      boolean atEnd = index >= lines.lines(part).size();
      if (atEnd) {
        focusAdd(part);
      } else {
        selectAt(part, index);
      }
    }
  }

  void step(LineItem item, int by, boolean editing) {
    lines
        .partOf(item.id())
        .ifPresent(
            part -> {
              int next = lines.indexOf(item.id()) + by;
              List<LineItem> all = lines.lines(part);
              if (next >= all.size()) {
                focusAdd(part);
              } else if (next >= 0 && editing) {
                edit(all.get(next), by > 0 ? 0 : Integer.MAX_VALUE);
              } else if (next >= 0) {
                select(all.get(next).id());
              }
            });
  }

  void stepAside(LineItem item, int by) {
    lines.partOf(item.id()).ifPresent(part -> selectAt(aside(part, by), lines.indexOf(item.id())));
  }

  /// From « Ajouter une ligne » : up to the last line, or to the neighbouring columns.
  ///
  /// @return false when the key leads nowhere
  boolean stepFromAdd(OfferPart part, KeyCode arrow) {
    switch (arrow) {
      case UP -> selectAt(part, Integer.MAX_VALUE);
      case LEFT -> focusAdd(aside(part, -1));
      case RIGHT -> focusAdd(aside(part, 1));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Backspace in an empty line: it goes, and one writes on in the one before.
  void editBefore(LineItem item) {
    int before = lines.indexOf(item.id()) - 1;
    if (before >= 0) {
      OfferPart part = lines.partOf(item.id()).orElseThrow();
      edit(lines.lines(part).get(before), Integer.MAX_VALUE);
    } else {
      rest(item);
    }
  }

  /// The row that had the focus was taken away, by an undo perhaps: unless a gesture puts the focus
  /// somewhere, it follows its line where that went, or stays where it was.
  void lost(LineItem item, OfferPart part, int index) {
    lost = new Lost(item, part, index);
    FxThread.soon(
        () -> {
          if (lost != null && !select(lost.item().id())) {
            selectAt(lost.part(), lost.index());
          }
        });
  }

  static OfferPart aside(OfferPart part, int by) {
    OfferPart[] all = OfferPart.values();
    return all[Math.clamp(part.ordinal() + by, 0, all.length - 1)];
  }

  private void focusAdd(OfferPart part) {
    lost = null;
    columns.focusAdd(part);
  }
}
