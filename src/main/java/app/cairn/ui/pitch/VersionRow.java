package app.cairn.ui.pitch;

import app.cairn.dossier.VersionStatus;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One version of a pitch: number, date, reason, where it stands.
final class VersionRow extends HBox {

  /// Two lines, in UTF-16 units.
  private static final int BEGINNING = 110;

  private final CheckBox tick = AsWritten.of(new CheckBox());

  VersionRow(
      Workspace workspace, Pitch version, Consumer<VersionStatus> setStatus, Runnable takeUp) {
    super(12);
    getStyleClass().add("version-row");
    setAlignment(Pos.TOP_LEFT);
    String name = workspace.say("pitch.version", version.number());
    tick.setId("pitch-tick-" + version.number());
    tick.setAccessibleText(workspace.say("pitch.tick", version.number()));
    Instant when = version.draft() ? version.startedAt() : version.frozenAt();
    HBox head =
        new HBox(10, Labels.heading(name), Labels.secondary(workspace.formats().date(when)));
    head.setAlignment(Pos.BASELINE_LEFT);
    Label words = Labels.own(beginning(version.text()));
    words.getStyleClass().add("version-words");
    VBox text = new VBox(3, head);
    if (!version.reason().isBlank()) {
      text.getChildren().add(Labels.secondary(workspace.say("pitch.reason", version.reason())));
    }
    text.getChildren().add(words);
    HBox.setHgrow(text, Priority.ALWAYS);
    FlowPane gestures = new FlowPane(8, 6, statusMenu(workspace, version, name, setStatus));
    if (workspace.session().writable()) {
      gestures
          .getChildren()
          .add(
              Buttons.small(
                  "pitch-take-up-" + version.number(),
                  workspace.say("pitch.takeUp"),
                  Feather.ROTATE_CCW,
                  takeUp));
    }
    text.getChildren().add(gestures);
    getChildren().addAll(tick, text);
  }

  /// Enough to know it again; comparing shows the whole.
  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int space = line.lastIndexOf(' ', BEGINNING);
    if (line.length() <= BEGINNING) {
      return line;
    }
    return line.substring(0, space < 0 ? line.offsetByCodePoints(0, BEGINNING / 2) : space) + "…";
  }

  CheckBox tick() {
    return tick;
  }

  private static javafx.scene.Node statusMenu(
      Workspace workspace, Pitch version, String name, Consumer<VersionStatus> setStatus) {
    String status = PitchWords.name(version.status(), workspace.messages());
    if (!workspace.session().writable() || version.draft()) {
      return Labels.chip(status, PitchWords.tone(version.status()));
    }
    MenuButton menu = AsWritten.of(new MenuButton(status));
    menu.setId("pitch-status-" + version.number());
    menu.getStyleClass().addAll("small-button", "status-" + PitchWords.tone(version.status()));
    menu.setAccessibleText(name + ", " + status);
    for (VersionStatus each : VersionStatus.values()) {
      if (each != VersionStatus.DRAFT) {
        MenuItem item = AsWritten.of(new MenuItem(PitchWords.name(each, workspace.messages())));
        item.setId("pitch-status-" + each.name());
        item.setOnAction(_ -> setStatus.accept(each));
        menu.getItems().add(item);
      }
    }
    return menu;
  }
}
