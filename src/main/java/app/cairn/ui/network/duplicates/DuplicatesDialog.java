package app.cairn.ui.network.duplicates;

import app.cairn.network.Duplicate;
import app.cairn.network.Merge;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Doublons »: two cards side by side, one pair at a time. What is chosen becomes one person; «
/// Ce sont deux personnes » is remembered.
public final class DuplicatesDialog {

  private static final String STYLESHEET =
      Stylesheets.beside(DuplicatesDialog.class, "duplicates.css");

  private static final double WIDTH = 820;

  private final Workspace workspace;
  private final DuplicatesViewModel duplicates;
  private final Label why = Labels.text("");
  private final Label left = Labels.secondary("");
  private final VBox body = new VBox(14);
  private final CheckBox noting = AsWritten.of(new CheckBox());
  private final Button merge;
  private final Button apart;
  private final Button later;
  private final Button close;
  private final Dialog dialog;
  private Duplicate pair;
  private DuplicateTable table;

  private DuplicatesDialog(Workspace workspace, DuplicatesViewModel duplicates) {
    this.workspace = workspace;
    this.duplicates = duplicates;
    why.setId("duplicates-why");
    left.setId("duplicates-left");
    noting.setId("duplicates-noting");
    noting.setText(workspace.say("network.duplicates.noting"));
    noting.setWrapText(true);
    noting.setSelected(true);
    noting.managedProperty().bind(noting.visibleProperty());
    close = plain("duplicates-close", "kit.close", workspace.window()::closeDialog);
    later = plain("duplicates-later", "network.duplicates.later", duplicates::later);
    apart = plain("duplicates-apart", "network.duplicates.apart", this::apart);
    merge =
        Buttons.main(
            "duplicates-merge",
            workspace.say("network.duplicates.merge"),
            Feather.GIT_MERGE,
            this::merge);
    dialog =
        new Dialog("duplicates-dialog", workspace.say("network.duplicates.title"), body)
            .withButtons(close, later, apart, merge);
    dialog.getStylesheets().add(STYLESHEET);
    dialog.setMaxWidth(WIDTH);
    dialog.setPrefWidth(WIDTH);
  }

  /// Opens it; the search ends with it.
  public static void open(Workspace workspace, DuplicatesViewModel duplicates) {
    DuplicatesDialog opened = new DuplicatesDialog(workspace, duplicates);
    duplicates.shown().addListener((_, _, _) -> opened.show());
    opened
        .dialog
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                duplicates.close();
              }
            });
    workspace.window().openDialog(opened.dialog);
    opened.close.requestFocus();
    opened.show();
  }

  private Button plain(String id, String key, Runnable act) {
    return Buttons.plain(id, workspace.say(key), null, act);
  }

  private void merge() {
    String name = duplicates.shown().get().merge().merged().name();
    if (duplicates.merge(noting.isVisible() && noting.isSelected())) {
      workspace.window().tell(workspace.say("network.duplicates.merged", name));
    }
  }

  private void apart() {
    if (duplicates.apart()) {
      workspace.window().tell(workspace.say("network.duplicates.toldApart"));
    }
  }

  private void show() {
    DuplicatesViewModel.Shown shown = duplicates.shown().get();
    boolean some = shown.pair() != null;
    boolean writable = workspace.session().writable();
    merge.setDisable(!some || !writable);
    apart.setDisable(!some || !writable);
    later.setDisable(!some);
    for (Button about : List.of(later, apart, merge)) {
      about.setVisible(some || shown.searching());
      about.setManaged(about.isVisible());
    }
    if (!some) {
      pair = null;
      String key = shown.searching() ? "network.duplicates.searching" : "network.duplicates.none";
      Node none =
          shown.searching()
              ? Labels.secondary(workspace.say(key))
              : new EmptyState(workspace.say(key), null);
      body.getChildren().setAll(none);
      if (!shown.searching()) {
        close.requestFocus();
      }
      return;
    }
    if (!shown.pair().equals(pair)) {
      begin(shown);
    }
    table.show(shown.merge());
    noting.setVisible(!shown.merge().losing().isEmpty());
  }

  private void begin(DuplicatesViewModel.Shown shown) {
    pair = shown.pair();
    why.setText(workspace.say("network.duplicates.why." + pair.why()));
    left.setText(workspace.say("network.duplicates.left", shown.left()));
    Merge asked = shown.merge();
    table = new DuplicateTable(workspace, duplicates, asked);
    body.getChildren().setAll(left, why, table, noting);
    FxThread.soon(
        () -> {
          if (merge.getScene() != null && !merge.isDisabled()) {
            merge.requestFocus();
          }
        });
  }
}
