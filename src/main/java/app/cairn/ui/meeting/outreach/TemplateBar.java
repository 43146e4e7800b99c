package app.cairn.ui.meeting.outreach;

import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// « Partir d’un modèle », « Enregistrer comme modèle ».
final class TemplateBar extends FlowPane {

  private static final int LONGEST_NAME = 120;

  private final Workspace workspace;
  private final OutreachViewModel outreach;
  private final Runnable begun;
  private final Runnable manage;
  private final MenuButton menu;
  private final Button keep;
  private final TextField name = new TextField();

  /// @param begun done once a template stands in the message
  /// @param manage shows the person’s own templates
  TemplateBar(Workspace workspace, OutreachViewModel outreach, Runnable begun, Runnable manage) {
    super(6, 6);
    this.workspace = workspace;
    this.outreach = outreach;
    this.begun = begun;
    this.manage = manage;
    setAlignment(Pos.CENTER_RIGHT);
    menu = AsWritten.of(new MenuButton(workspace.say("outreach.begin")));
    menu.setId("outreach-templates");
    menu.setAccessibleText(menu.getText());
    menu.setGraphic(Icons.of(Feather.FILE_TEXT));
    menu.getStyleClass().addAll("small-button", "flat-button");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setOnShowing(_ -> fill());
    fill();
    keep =
        Buttons.flat(
            "outreach-keep-template",
            workspace.say("outreach.templateKeep"),
            Feather.BOOKMARK,
            () -> naming(true));
    keep.getStyleClass().add("small-button");
    name.setId("outreach-template-name");
    name.setAccessibleText(workspace.say("outreach.templateName"));
    name.setPromptText(workspace.say("outreach.templateName"));
    name.setPrefColumnCount(18);
    TypedText.limit(name, LONGEST_NAME, workspace);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    name.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && name.getText().isBlank()) {
                naming(false);
              }
            });
    getChildren().setAll(menu, keep);
    setVisible(outreach.writable());
    setManaged(outreach.writable());
  }

  private void fill() {
    List<Starters.Starter> all = outreach.starters();
    menu.getItems().clear();
    for (int i = 0; i < all.size(); i++) {
      Starters.Starter starter = all.get(i);
      if (i > 0 && !starter.own() && all.get(i - 1).own()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      MenuItem item = AsWritten.of(new MenuItem(starter.name()));
      item.setId("outreach-template-" + i);
      item.setOnAction(
          _ -> {
            outreach.begin(starter);
            begun.run();
          });
      menu.getItems().add(item);
    }
    MenuItem mine = AsWritten.of(new MenuItem(workspace.say("outreach.templatesMine")));
    mine.setId("outreach-templates-mine");
    mine.setOnAction(_ -> manage.run());
    menu.getItems().addAll(new SeparatorMenuItem(), mine);
  }

  private void naming(boolean now) {
    name.clear();
    getChildren().setAll(menu, now ? name : keep);
    if (now) {
      name.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      String called = name.getText();
      String kept = outreach.keepAsTemplate(called);
      workspace.window().tell(workspace.say("outreach.templateKept", kept));
      naming(false);
      keep.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      naming(false);
      keep.requestFocus();
      event.consume();
    }
  }
}
