package app.cairn.ui.insight.loop;

import app.cairn.sheet.AccessSheet;
import app.cairn.sheet.LoopSheet;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The story of a turn, with the words that will be on paper.
final class StoryCard extends VBox {

  private final Workspace workspace;

  StoryCard(Workspace workspace, LoopSheet sheet, Runnable print) {
    super(14);
    this.workspace = workspace;
    setId("loop-story");
    getStyleClass().addAll("card", "loop-story");
    Button printing =
        Buttons.plain("loop-print", workspace.say("loop.print"), Feather.PRINTER, print);
    printing.setMinWidth(Region.USE_PREF_SIZE);
    Label title = Labels.title(workspace.say("sheet.loop.title", sheet.number()));
    Label when = Labels.secondary(sheet.when());
    VBox names = new VBox(title);
    if (!sheet.when().isEmpty()) {
      names.getChildren().addFirst(when);
    }
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox head = new HBox(14, names, cairn(sheet), printing);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    Label received =
        Labels.own(
            sheet.received().isEmpty() ? workspace.say("sheet.loop.begins") : sheet.received());
    received.setId("loop-received");
    getChildren().add(received);
    own("learned", sheet.learned());
    sheet.sections().forEach(this::section);
    own("challenge", sheet.challenge());
  }

  /// A stone for each part of the story, one upon the other.
  private static VBox cairn(LoopSheet sheet) {
    VBox stones = new VBox(1);
    stones.setAlignment(Pos.BOTTOM_CENTER);
    int many = Math.max(1, sheet.sections().size());
    for (int i = 0; i < many; i++) {
      Stone stone = new Stone(i + 11, 16 + 8.0 * i, 8 + i);
      stone.getStyleClass().add(i == 0 ? "loop-top" : i % 2 == 0 ? "loop-stone" : "loop-other");
      stones.getChildren().add(stone);
    }
    stones.setMinWidth(Region.USE_PREF_SIZE);
    return stones;
  }

  private void own(String key, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      VBox block = new VBox(4, Labels.heading(workspace.say("sheet.loop.section." + key)));
      paragraphs.forEach(
          each -> {
            Label words = Labels.own(each);
            words.getStyleClass().add("loop-own");
            block.getChildren().add(words);
          });
      getChildren().add(block);
    }
  }

  private void section(LoopSheet.Section section) {
    VBox block = new VBox(5, Labels.heading(workspace.say("sheet.loop.section." + section.key())));
    block.setId("loop-" + section.key());
    block.getStyleClass().add("loop-section");
    for (AccessSheet.Line line : section.lines()) {
      Label label = Labels.secondary(line.label());
      label.setMinWidth(150);
      label.setMaxWidth(150);
      VBox value = new VBox(2);
      line.paragraphs().forEach(each -> value.getChildren().add(Labels.text(each)));
      HBox.setHgrow(value, Priority.ALWAYS);
      value.setMinWidth(0);
      HBox row = new HBox(14, label, value);
      block.getChildren().add(row);
    }
    getChildren().add(block);
  }
}
