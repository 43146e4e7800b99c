package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// The three columns of the offer, and what goes from one to another: lines moved by keys or
/// dragged.
final class LineColumns extends Columns {

  private final LinesViewModel lines;
  private final Workspace workspace;
  private final Consumer<Node> reveal;
  private final List<LineColumn> columns = new ArrayList<>();
  private final LineWalk walk;
  private LineColumn over;
  private int overIndex = -1;

  /// @param reveal brings a node into view
  LineColumns(LinesViewModel lines, Workspace workspace, Consumer<Node> reveal) {
    this.lines = lines;
    this.workspace = workspace;
    this.reveal = reveal;
    walk = new LineWalk(lines, this);
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

  LineWalk walk() {
    return walk;
  }

  void remove(LineItem item) {
    if (!workspace.session().writable()) {
      return;
    }
    OfferPart part = lines.partOf(item.id()).orElse(OfferPart.TO_WHOM);
    int index = lines.indexOf(item.id());
    lines.remove(item.id());
    walk.selectAt(part, index);
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
                case LEFT -> moveAside(item.id(), part, LineWalk.aside(part, -1), index);
                case RIGHT -> moveAside(item.id(), part, LineWalk.aside(part, 1), index);
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
    row.finish();
    if (target != null) {
      lines.move(row.item().id(), target.part(), overIndex);
    }
    walk.select(row.item().id());
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
      walk.select(line);
    }
  }

  private void moveAside(UUID line, OfferPart from, OfferPart to, int index) {
    if (to != from) {
      lines.move(line, to, index);
      walk.select(line);
    }
  }

  LineRow row(UUID line) {
    return lines.partOf(line).map(part -> column(part).row(line)).orElse(null);
  }

  void focusAdd(OfferPart part) {
    column(part).focusAdd();
  }

  void reveal(Node node) {
    reveal.accept(node);
  }

  /// Marks the lines that a decision is about, and no other.
  void mark(Set<UUID> aimed) {
    columns.forEach(column -> column.mark(aimed));
  }

  private LineColumn column(OfferPart part) {
    return columns.get(part.ordinal());
  }
}
