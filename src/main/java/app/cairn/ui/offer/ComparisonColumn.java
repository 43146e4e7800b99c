package app.cairn.ui.offer;

import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferComparison.Fate;
import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.WordDiffFlow;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One question of the offer in two versions: each line with what became of it.
final class ComparisonColumn extends VBox {

  private final Workspace workspace;

  ComparisonColumn(OfferPart part, OfferComparison comparison, Workspace workspace) {
    this.workspace = workspace;
    String key = PartKey.of(part);
    getStyleClass().addAll("card", "comparison-column", "line-column-" + key);
    Label title = Labels.own(workspace.say("offer.part." + key + ".long"));
    title.getStyleClass().setAll("label", "sub-title");
    Stone stone = new Stone(part.ordinal() + 5, 23, 15);
    stone.getStyleClass().add("column-stone");
    HBox head = new HBox(11, stone, title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("comparison-head");
    getChildren().add(head);
    List<OfferComparison.Line> lines = comparison.lines(part);
    for (OfferComparison.Line line : lines) {
      VBox row = row(line);
      if (line == lines.getFirst()) {
        row.getStyleClass().add("first");
      }
      getChildren().add(row);
    }
    if (lines.isEmpty()) {
      getChildren().add(Labels.small(workspace.say("offer.compare.noLine")));
    }
  }

  private VBox row(OfferComparison.Line line) {
    VBox row = new VBox(3);
    row.getStyleClass().add("comparison-line");
    if (line.fate() == Fate.ADDED) {
      row.getChildren().add(tag(Feather.PLUS, workspace.say("offer.compare.line.added")));
    } else if (line.fate() == Fate.REMOVED) {
      row.getChildren().add(tag(Feather.MINUS, workspace.say("offer.compare.line.removed")));
    } else if (line.moved()) {
      row.getChildren().add(tag(Feather.CORNER_RIGHT_UP, moved(line)));
    }
    row.getChildren()
        .add(new WordDiffFlow(workspace.messages(), line.before(), line.after()));
    return row;
  }

  private String moved(OfferComparison.Line line) {
    return line.cameFrom() == line.part()
        ? workspace.say(
            "offer.compare.line.moved", ComparisonView.ordinal(line.wasAt(), workspace))
        : workspace.say(
            "offer.compare.line.movedFrom",
            workspace.say("offer.part." + PartKey.of(line.cameFrom())));
  }

  private static HBox tag(Ikon sign, String words) {
    HBox tag = new HBox(6, Icons.of(sign, 13), Labels.small(words));
    tag.setAlignment(Pos.CENTER_LEFT);
    return tag;
  }
}
