package app.cairn.ui.network.exchange;

import app.cairn.network.ImportEntry.Decision;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan;
import app.cairn.network.RefusedLine;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Shows what an import would do before it does it: how many are new, known, doubtful, refused, and
/// who; where the new ones go; which of the doubtful ones are the same.
final class ImportPreviewPage {

  static final double WIDTH = 760;

  private final Workspace workspace;
  private final ImportViewModel model;
  private final ImportPlan plan;
  private final ListView<ImportLine> list = new ListView<>();
  private final ToggleGroup parts = new AlwaysOne();
  private final Label left = Labels.small("");
  private final Button go;

  ImportPreviewPage(Workspace workspace, ImportViewModel model) {
    this.workspace = workspace;
    this.model = model;
    this.plan = model.plan();
    this.go = Buttons.main("import-go", workspace.say("import.go"), Feather.DOWNLOAD, model::write);
  }

  Dialog node() {
    left.setId("import-undecided");
    list.setId("import-list");
    list.setAccessibleText(workspace.say("import.preview"));
    list.setCellFactory(_ -> new ImportCell(workspace, model, this::decided));
    list.setMinHeight(160);
    list.setPrefHeight(320);
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            decideNext();
            event.consume();
          }
        });
    VBox head = new VBox(14);
    head.getChildren().add(Labels.secondary(workspace.say("import.from", plan.file().name())));
    model.refusals().forEach(sentence -> head.getChildren().add(Labels.text(sentence)));
    head.getChildren().addAll(circles(), tabs());
    decided();
    Dialog dialog =
        new Dialog("import-preview", workspace.say("import.title"), head, list, foot())
            .withButtons(ImportPages.foot(workspace, model, model::back, ImportPages.first(go)))
            // What was answered here is nowhere else.
            .holding(() -> true);
    dialog.setPrefWidth(WIDTH);
    dialog.setMaxWidth(WIDTH);
    return dialog;
  }

  private VBox foot() {
    VBox foot = new VBox(4, left);
    List<String> owner = plan.ownersWords();
    if (!owner.isEmpty()) {
      Label filled = Labels.small(workspace.say("import.owner", String.join(", ", owner)));
      filled.setId("import-owner");
      foot.getChildren().add(filled);
    }
    List<String> aside = plan.file().leftAside();
    if (!aside.isEmpty()) {
      foot.getChildren()
          .add(Labels.small(workspace.say("import.leftAside", String.join(", ", aside))));
    }
    return foot;
  }

  private FlowPane tabs() {
    FlowPane tabs = new FlowPane(8, 8);
    tab(tabs, Fate.NEW);
    tab(tabs, Fate.KNOWN);
    tab(tabs, Fate.DOUBTFUL);
    tab(tabs, Fate.ORGANISATION);
    tab(tabs, "import-refused-lines", "import.refused", plan.file().refused());
    tab(tabs, "import-as-written-lines", "import.asWritten", plan.file().asWritten());
    tab(tabs, "import-left-out-lines", "import.leftOut", plan.leftOut());
    if (!tabs.getChildren().isEmpty()) {
      ((ToggleButton) tabs.getChildren().getFirst()).fire();
    }
    return tabs;
  }

  private void tab(FlowPane tabs, String id, String key, List<RefusedLine> refused) {
    List<ImportLine> lines = new ArrayList<>();
    refused.forEach(line -> lines.add(new ImportLine.Not(line)));
    show(tabs, id, workspace.say(key, lines.size()), lines);
  }

  private void tab(FlowPane tabs, Fate fate) {
    List<ImportLine> lines = new ArrayList<>();
    model.entries(fate).forEach(i -> lines.add(new ImportLine.Of(i, plan.entries().get(i))));
    show(tabs, "import-" + fate, workspace.say("import.fate." + fate, lines.size()), lines);
  }

  private void show(FlowPane tabs, String id, String text, List<ImportLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    ToggleButton tab = AsWritten.of(new ToggleButton(text));
    tab.setId(id);
    tab.setAccessibleText(text);
    tab.setToggleGroup(parts);
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          list.setItems(FXCollections.observableList(lines));
        });
    tabs.getChildren().add(tab);
  }

  private FlowPane circles() {
    ComboBox<String> circle = new ComboBox<>();
    circle.setId("import-circle");
    circle.getItems().setAll(model.circles());
    circle.setEditable(true);
    circle.setValue(model.circle().get());
    circle.getEditor().textProperty().addListener((_, _, text) -> model.circle().set(text));
    circle.setAccessibleText(workspace.say("import.circle"));
    Label label = Labels.text(workspace.say("import.circle"));
    label.setLabelFor(circle);
    HBox chosen = new HBox(10, label, circle);
    chosen.setAlignment(Pos.CENTER_LEFT);
    FlowPane row = new FlowPane(14, 8, chosen);
    row.setRowValignment(VPos.CENTER);
    if (!plan.file().circles().isEmpty()) {
      CheckBox byFile = AsWritten.of(new CheckBox(workspace.say("import.byFile")));
      byFile.setId("import-by-file");
      byFile.setMinWidth(Region.USE_PREF_SIZE);
      byFile.setAccessibleText(byFile.getText());
      byFile.selectedProperty().bindBidirectional(model.byFile());
      row.getChildren().add(byFile);
    }
    return row;
  }

  /// By the keyboard: the same, another, not said.
  private void decideNext() {
    if (list.getSelectionModel().getSelectedItem() instanceof ImportLine.Of(int place, var entry)
        && entry.fate() == Fate.DOUBTFUL) {
      Decision[] all = Decision.values();
      model.decide(place, all[(model.decision(place).ordinal() + 1) % all.length]);
      list.refresh();
      decided();
    }
  }

  private void decided() {
    int open = model.undecided();
    left.setText(open == 0 ? "" : workspace.say("import.undecided", open));
    left.setManaged(open > 0);
    left.setVisible(open > 0);
  }
}
