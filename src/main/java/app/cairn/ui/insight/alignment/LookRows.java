package app.cairn.ui.insight.alignment;

import app.cairn.dossier.Change;
import app.cairn.insight.AlignmentCheck;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The looks one took, the latest first: a few with their words, all of them where one asks.
final class LookRows extends VBox {

  private static final int FEW = 4;
  private static final double DAY = 106;

  private final Workspace workspace;
  private final VBox rows = new VBox(8);
  private final Button more;
  private List<AlignmentCheck> looks = List.of();
  private boolean all;

  LookRows(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    more =
        Buttons.flat(
            "align-more",
            "",
            null,
            () -> {
              all = !all;
              lay();
            });
    getChildren().setAll(rows, more);
  }

  /// @param kept the first first
  void show(List<AlignmentCheck> kept) {
    looks = kept.reversed();
    lay();
  }

  private void lay() {
    List<AlignmentCheck> few =
        looks.stream().filter(one -> !one.note().isBlank()).limit(FEW).toList();
    rows.getChildren().setAll((all ? looks : few).stream().map(this::row).toList());
    more.setText(workspace.say(all ? "loop.align.fewer" : "loop.align.all", looks.size()));
    more.setAccessibleText(more.getText());
    more.setVisible(looks.size() > few.size());
    more.setManaged(more.isVisible());
  }

  private HBox row(AlignmentCheck one) {
    String day = workspace.formats().date(one.at());
    Label when = Labels.small(day);
    when.setMinWidth(DAY);
    when.setPrefWidth(DAY);
    boolean noted = !one.note().isBlank();
    Label words =
        noted
            ? Labels.own(one.note())
            : Labels.secondary(workspace.say("loop.align.gap." + one.nearness()));
    if (noted) {
      words.getStyleClass().add("align-note");
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(10, when, words);
    row.getStyleClass().add("align-row");
    if (all && workspace.session().writable()) {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      row.getChildren()
          .addAll(
              between,
              Buttons.icon(
                  "align-remove-" + one.id(),
                  workspace.say("loop.align.remove", day),
                  Feather.X,
                  () ->
                      workspace.session().perform(new Change.Removed<>(AlignmentCheck.KIND, one))));
    }
    return row;
  }
}
