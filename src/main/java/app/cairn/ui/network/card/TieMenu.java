package app.cairn.ui.network.card;

import app.cairn.dossier.Dossier;
import app.cairn.network.Tie;
import app.cairn.network.TieSense;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Workspace;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// What a tie of two people may say, to choose from: a sentence each, with their names.
final class TieMenu {

  private TieMenu() {}

  /// @param other the other end, as the row names it
  static ContextMenu of(
      PersonViewModel.TieLine line, String other, PersonViewModel person, Workspace workspace) {
    ContextMenu menu = new ContextMenu();
    menu.setId("tie-senses");
    ToggleGroup one = new ToggleGroup();
    UUID self = person.contact().get().id();
    String name = person.contact().get().name();
    for (TieSense sense : TieSense.values()) {
      sense
          .said(line.tie(), self, person.dossier().get())
          .ifPresent(
              after -> {
                String key = "network.tieSense." + sense;
                String words = workspace.say(key, name, other, line.aside());
                RadioMenuItem item = AsWritten.of(new RadioMenuItem(words));
                item.setToggleGroup(one);
                item.setSelected(sense == TieSense.of(line.tie(), self));
                item.setDisable(saidElsewhere(after, person.dossier().get()));
                item.setOnAction(_ -> person.turn(after));
                menu.getItems().add(item);
              });
    }
    return menu;
  }

  /// Another tie says so already.
  private static boolean saidElsewhere(Tie after, Dossier dossier) {
    return dossier.all(Tie.KIND).stream()
        .anyMatch(tie -> !tie.id().equals(after.id()) && tie.saysAs(after));
  }
}
