package app.cairn.ui.insight.wall;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What one may do with a return of the wall, or with all that are chosen where it is among them.
final class ReturnMenu {

  private final Workspace workspace;
  private final WallViewModel model;
  private ContextMenu open;

  ReturnMenu(Workspace workspace, WallViewModel model) {
    this.workspace = workspace;
    this.model = model;
  }

  void show(Feedback one, Node beside, double screenX, double screenY) {
    if (open != null) {
      open.hide();
    }
    List<Feedback> meant = model.meant(one);
    boolean chosen = model.sight().get().isChosen(one);
    open =
        new ContextMenu(
            item(chosen ? "insight.menu.leave" : "insight.menu.choose", () -> model.toggle(one)),
            item("insight.menu.open", () -> workspace.window().reveal(one.id())),
            new SeparatorMenuItem());
    for (Aspect aspect : List.of(Aspect.FORM, Aspect.SUBSTANCE, Aspect.CARRYING_OUT)) {
      MenuItem about = item("insight.menu.sort." + aspect, () -> model.sort(meant, aspect));
      about.setDisable(
          !model.writable() || meant.stream().allMatch(each -> each.aspect() == aspect));
      open.getItems().add(about);
    }
    open.show(beside, screenX, screenY);
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = AsWritten.of(new MenuItem(workspace.say(key)));
    item.setId(key);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
