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
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One question of the offer in two versions: each line with what became of it.
final class ComparisonColumn extends VBox {

  private final Workspace workspace;
  private final String title;

  ComparisonColumn(OfferPart part, OfferComparison comparison, Workspace workspace) {
    this.workspace = workspace;
    String key = PartKey.of(part);
    getStyleClass().addAll("card", "comparison-column", "line-column-" + key);
    title = workspace.say("offer.part." + key + ".long");
    Label said = Labels.own(title);
    said.getStyleClass().setAll("label", "sub-title");
    Stone stone = new Stone(part.ordinal() + 5, 23, 15);
    stone.getStyleClass().add("column-stone");
    HBox head = new HBox(11, stone, said);
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

  /// The lines, from top to bottom.
  List<Node> lines() {
    return getChildren().stream()
        .filter(node -> node.getStyleClass().contains("comparison-stop"))
        .toList();
  }

  private VBox row(OfferComparison.Line line) {
    VBox row = new VBox(3);
    row.getStyleClass().addAll("comparison-line", "comparison-stop");
    WordDiffFlow words = new WordDiffFlow(workspace.messages(), line.before(), line.after());
    String fate = "";
    if (line.fate() == Fate.ADDED) {
      fate = tag(row, Feather.PLUS, workspace.say("offer.compare.line.added"));
    } else if (line.fate() == Fate.REMOVED) {
      fate = tag(row, Feather.MINUS, workspace.say("offer.compare.line.removed"));
    } else if (line.moved()) {
      fate = tag(row, Feather.CORNER_RIGHT_UP, moved(line));
    }
    row.getChildren().add(words);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(
        title + (fate.isEmpty() ? "" : ", " + fate) + "\u00A0: " + words.getAccessibleText());
    return row;
  }

  private String moved(OfferComparison.Line line) {
    return line.cameFrom() == line.part()
        ? workspace.say("offer.compare.line.moved", ComparisonView.ordinal(line.wasAt(), workspace))
        : workspace.say(
            "offer.compare.line.movedFrom",
            workspace.say("offer.part." + PartKey.of(line.cameFrom())));
  }

  private static String tag(VBox row, Ikon sign, String words) {
    HBox tag = new HBox(6, Icons.of(sign, 13), Labels.small(words));
    tag.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().add(tag);
    return words;
  }
}
