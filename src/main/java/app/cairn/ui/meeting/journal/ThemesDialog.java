package app.cairn.ui.meeting.journal;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The themes: one is called otherwise, several become one. How many returns bear them is said
/// before.
final class ThemesDialog {

  private static final double HIGH = 260;

  private final Workspace workspace;
  private final JournalViewModel model;
  private final ListView<Map.Entry<String, Integer>> list = new ListView<>();
  private final TextField name = new TextField();
  private final Label preview = Labels.secondary("");

  /// What stands in the field as long as nobody wrote there.
  private String proposed = "";

  ThemesDialog(Workspace workspace, JournalViewModel model) {
    this.workspace = workspace;
    this.model = model;
  }

  void open() {
    list.setId("themes-list");
    list.setAccessibleText(workspace.say("journal.themes"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setItems(FXCollections.observableArrayList(model.themes().entrySet()));
    list.setCellFactory(_ -> new Theme());
    list.setPrefHeight(HIGH);
    list.setPlaceholder(Labels.secondary(workspace.say("journal.themes.none")));
    name.setId("themes-name");
    name.setAccessibleText(workspace.say("journal.themes.name"));
    name.setPromptText(workspace.say("journal.themes.name"));
    preview.setId("themes-preview");
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Map.Entry<String, Integer>>) _ -> tell());
    Button keep =
        Buttons.main(
            "themes-keep",
            workspace.say("journal.themes.keep"),
            Feather.CHECK,
            () -> {
              workspace.window().closeDialog();
              model.merge(chosen(), CleanText.of(name.getText()).replace('\n', ' ').strip());
            });
    keep.disableProperty()
        .bind(
            name.textProperty()
                .map(String::isBlank)
                .flatMap(
                    blank ->
                        list.getSelectionModel()
                            .selectedItemProperty()
                            .map(one -> blank || one == null)
                            .orElse(true)));
    Button cancel =
        Buttons.plain(
            "themes-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    workspace
        .window()
        .openDialog(
            new Dialog(
                    "themes",
                    workspace.say("journal.themes"),
                    Labels.text(workspace.say("journal.themes.how")),
                    list,
                    new VBox(
                        4, Labels.heading(workspace.say("journal.themes.name")), name, preview))
                .withButtons(cancel, keep)
                .holding(() -> !name.getText().equals(proposed)));
    list.requestFocus();
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    tell();
  }

  private List<String> chosen() {
    return list.getSelectionModel().getSelectedItems().stream().map(Map.Entry::getKey).toList();
  }

  private void tell() {
    List<String> chosen = chosen();
    if (chosen.isEmpty()) {
      proposed = "";
      name.setText("");
      preview.setText("");
      return;
    }
    proposed = chosen.getFirst();
    name.setText(proposed);
    preview.setText(workspace.say("journal.themes.preview", chosen.size(), model.bearing(chosen)));
  }

  private final class Theme extends ListCell<Map.Entry<String, Integer>> {

    @Override
    protected void updateItem(Map.Entry<String, Integer> one, boolean empty) {
      super.updateItem(one, empty);
      setText(
          empty || one == null
              ? null
              : workspace.say("journal.themes.one", one.getKey(), one.getValue()));
    }
  }
}
