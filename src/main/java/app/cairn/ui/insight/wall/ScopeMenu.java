package app.cairn.ui.insight.wall;

import app.cairn.insight.Scope;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/// « Toutes les rencontres » : which of all that was heard stands on the wall.
final class ScopeMenu extends MenuButton {

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;

  ScopeMenu(Workspace workspace, WallViewModel model, WallWords words) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    setMnemonicParsing(false);
    setId("wall-scope");
    setGraphic(Icons.of(Feather.FILTER));
    setMaxWidth(Double.MAX_VALUE);
    setOnShowing(_ -> fill());
    refresh();
  }

  void refresh() {
    setText(words.scope(model.sight().get().scope()));
    setAccessibleText(workspace.say("insight.scope", getText()));
    if (getItems().isEmpty()) {
      fill();
    }
  }

  /// Made when it opens: versions come and go.
  private void fill() {
    List<Scope> scopes = new ArrayList<>(List.of(new Scope.Everything(), new Scope.ThisLoop()));
    model.heard().stream().map(Pitch::id).map(Scope.Heard::new).forEach(scopes::add);
    ToggleGroup group = new ToggleGroup();
    getItems()
        .setAll(
            scopes.stream()
                .map(
                    scope -> {
                      RadioMenuItem item = AsWritten.of(new RadioMenuItem(words.scope(scope)));
                      item.setToggleGroup(group);
                      item.setSelected(scope.equals(model.sight().get().scope()));
                      item.setOnAction(_ -> model.look(scope));
                      return item;
                    })
                .toList());
  }
}
