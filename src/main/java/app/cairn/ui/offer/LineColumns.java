package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// The three columns of the offer, and what goes from line to line: focus, moves, drags.
final class LineColumns extends Columns {

  private final LinesViewModel lines;
  private final Workspace workspace;
  private final Consumer<Node> reveal;
  private final List<LineColumn> columns = new ArrayList<>();
  private LineColumn over;
  private int overIndex = -1;

  /// @param reveal brings a node into view
  LineColumns(LinesViewModel lines, Workspace workspace, Consumer<Node> reveal) {
    this.lines = lines;
    this.workspace = workspace;
    this.reveal = reveal;
    for (OfferPart part : OfferPart.values()) {
      columns.add(new LineColumn(part, lines, this, workspace));
    }
    getChildren().setAll(columns);
  }

  /// What a screen reader calls a line.
  String name(LineItem item) {
    int index = lines.indexOf(item.id());
    return lines
        .partOf(item.id())
        .map(
            part ->
                workspace.say(
                    "offer.line.name",
                    item.text().get(),
                    workspace.say("offer.part." + PartKey.of(part)),
                    index + 1,
                    lines.lines(part).size()))
        .orElseGet(() -> item.text().get());
  }

  void begin(OfferPart part, int index) {
    edit(lines.begin(part, index), 0);
  }

  void edit(LineItem item, int caret) {
    LineRow row = row(item.id());
    if (row != null) {
      tabStop(row);
      row.edit(caret);
      reveal.accept(row);
    }
  }

  /// Puts the focus on a line; false when it is not shown.
  boolean select(UUID line) {
    LineRow row = row(line);
    if (row == null) {
      return false;
    }
    tabStop(row);
    row.requestFocus();
    reveal.accept(row);
    return true;
  }

  /// Puts the focus on a line or, once it is gone, on the one that took its place.
  void selectNear(LineItem item, int index) {
    OfferPart part = lines.partOf(item.id()).orElse(OfferPart.TO_WHOM);
    if (item.text().get().isBlank()) {
      column(part).focusAdd();
    } else if (!select(item.id())) {
      selectAt(part, index);
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
                column(part).focusAdd();
              } else if (next >= 0 && editing) {
                edit(all.get(next), by > 0 ? 0 : Integer.MAX_VALUE);
              } else if (next >= 0) {
                select(all.get(next).id());
              }
            });
  }

  void stepAside(LineItem item, int by) {
    lines
        .partOf(item.id())
        .map(part -> aside(part, by))
        .ifPresent(part -> selectAt(part, lines.indexOf(item.id())));
  }

  /// Backspace in an empty line: it goes, and one writes on in the one before.
  void editBefore(LineItem item) {
    OfferPart part = lines.partOf(item.id()).orElse(OfferPart.TO_WHOM);
    int before = lines.indexOf(item.id()) - 1;
    if (before >= 0) {
      edit(lines.lines(part).get(before), Integer.MAX_VALUE);
    } else {
      column(part).focusAdd();
    }
  }

  void remove(LineItem item) {
    if (!workspace.session().writable()) {
      return;
    }
    OfferPart part = lines.partOf(item.id()).orElse(OfferPart.TO_WHOM);
    int index = lines.indexOf(item.id());
    lines.remove(item.id());
    selectAt(part, index);
  }

  /// Alt and an arrow: up, down, or to the neighbouring column.
  void moveByKey(LineItem item, KeyCode arrow) {
    lines
        .partOf(item.id())
        .ifPresent(
            part -> {
              int index = lines.indexOf(item.id());
              switch (arrow) {
                case UP -> move(item.id(), part, index - 1);
                case DOWN -> move(item.id(), part, index + 1);
                case LEFT -> moveAside(item.id(), part, aside(part, -1), index);
                case RIGHT -> moveAside(item.id(), part, aside(part, 1), index);
                default -> {}
              }
            });
  }

  /// Shows where a line would go if it were let go here.
  void dragOver(LineRow row, double sceneX, double sceneY) {
    over = null;
    overIndex = -1;
    for (LineColumn column : columns) {
      int index = column.dropIndex(row, sceneX, sceneY);
      if (index >= 0) {
        over = column;
        overIndex = index;
        column.showGhost(row.item().text().get(), index, row);
      } else {
        column.hideGhost();
      }
    }
  }

  void drop(LineRow row) {
    LineColumn target = over;
    over = null;
    hideGhosts();
    if (target != null) {
      lines.move(row.item().id(), target.part(), overIndex);
      select(row.item().id());
    }
  }

  void showGhost(OfferPart part, String words) {
    column(part).showGhost(words, Integer.MAX_VALUE, null);
  }

  void hideGhosts() {
    columns.forEach(LineColumn::hideGhost);
  }

  void tabStop(LineRow row) {
    columns.stream()
        .filter(column -> column.row(row.item().id()) == row)
        .forEach(column -> column.tabStop(row));
  }

  void commit() {
    columns.forEach(LineColumn::commit);
  }

  void detach() {
    columns.forEach(LineColumn::detach);
  }

  private void move(UUID line, OfferPart part, int index) {
    if (index >= 0 && index < lines.lines(part).size()) {
      lines.move(line, part, index);
      select(line);
    }
  }

  private void moveAside(UUID line, OfferPart from, OfferPart to, int index) {
    if (to != from) {
      lines.move(line, to, index);
      select(line);
    }
  }

  private void selectAt(OfferPart part, int index) {
    List<LineItem> all = lines.lines(part);
    if (all.isEmpty()) {
      column(part).focusAdd();
    } else {
      select(all.get(Math.clamp(index, 0, all.size() - 1)).id());
    }
  }

  private static OfferPart aside(OfferPart part, int by) {
    OfferPart[] all = OfferPart.values();
    return all[Math.clamp(part.ordinal() + by, 0, all.length - 1)];
  }

  private LineRow row(UUID line) {
    return lines.partOf(line).map(part -> column(part).row(line)).orElse(null);
  }

  private LineColumn column(OfferPart part) {
    return columns.get(part.ordinal());
  }
}
