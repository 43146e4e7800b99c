package app.cairn.ui.network.list;

import app.cairn.network.Contact;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Workspace;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where it has nobody: nobody is noted yet, or the search left all out;
/// nothing while they are on their way.
final class PeoplePlaceholder extends StackPane {

  PeoplePlaceholder(Workspace workspace, PeopleViewModel model, Runnable begin) {
    EmptyState nobody =
        new EmptyState(
            workspace.say("network.list.nobody"),
            workspace.session().writable()
                ? Buttons.plain(
                    "people-begin", workspace.say("network.list.begin"), Feather.USER_PLUS, begin)
                : null);
    EmptyState none = new EmptyState(workspace.say("network.list.none"), null);
    model
        .branches()
        .addListener((_, _, _) -> getChildren().setAll(empty(workspace) ? nobody : none));
    if (!model.waiting()) {
      getChildren().setAll(empty(workspace) ? nobody : none);
    }
  }

  private static boolean empty(Workspace workspace) {
    return workspace.session().dossier().count(Contact.KIND) == 0;
  }
}
