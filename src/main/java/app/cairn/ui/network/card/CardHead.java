package app.cairn.ui.network.card;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What the small cards share: a head with a button that closes, a foot that takes away.
final class CardHead {

  private CardHead() {}

  static HBox of(Node words, String id, Workspace workspace, Runnable close) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head =
        new HBox(
            8,
            words,
            Buttons.icon(id + "-close", workspace.say("network.card.close"), Feather.X, close));
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  static Button remove(String kind, UUID id, Workspace workspace, CardDoors doors) {
    Button remove =
        Buttons.flat(
            kind + "-remove",
            workspace.say("network.card.remove"),
            Feather.TRASH_2,
            () -> doors.remove().accept(id));
    remove.getStyleClass().add("quiet-button");
    remove.setDisable(!workspace.session().writable());
    return remove;
  }
}
