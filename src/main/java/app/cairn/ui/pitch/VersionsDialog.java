package app.cairn.ui.pitch;

import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WordDiffFlow;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All versions of a pitch: where each stands, two of them compared word by word, an older one
/// taken up again.
final class VersionsDialog {

  private final Workspace workspace;
  private final PitchViewModel pitch;
  private final VBox page = new VBox(10);
  private final List<UUID> ticked = new ArrayList<>();
  private final Button compare;
  private final Button back;
  private final Button close;
  private final HBox foot = new HBox(12);

  private VersionsDialog(Workspace workspace, PitchViewModel pitch) {
    this.workspace = workspace;
    this.pitch = pitch;
    compare =
        Buttons.plain(
            "pitch-compare", workspace.say("pitch.compare"), Feather.COLUMNS, this::compare);
    back =
        Buttons.plain(
            "pitch-compare-back", workspace.say("pitch.back"), Feather.ARROW_LEFT, this::list);
    close =
        Buttons.plain(
            "pitch-versions-close",
            workspace.say("kit.close"),
            null,
            workspace.window()::closeDialog);
    foot.setAlignment(Pos.CENTER_LEFT);
  }

  static void open(Workspace workspace, PitchViewModel pitch) {
    VersionsDialog versions = new VersionsDialog(workspace, pitch);
    String title =
        workspace.say(
            "pitch.versionsOf", PitchWords.longName(pitch.format().get(), workspace.messages()));
    Dialog dialog =
        new Dialog(
                "pitch-versions-dialog", title, new DialogPage(title, versions.page), versions.foot)
            .withButtons(versions.close);
    versions.list();
    workspace.window().openDialog(dialog);
    versions.close.requestFocus();
  }

  /// Made again, with the focus on what had it: a row that was acted on is another one now.
  private void list() {
    Node before = page.getScene() == null ? null : page.getScene().getFocusOwner();
    boolean inside = before != null && (within(page, before) || within(foot, before));
    fill();
    if (inside) {
      Node again = before == back ? compare : page.lookup("#" + before.getId());
      (again == null ? close : again).requestFocus();
    }
  }

  private static boolean within(Node whole, Node part) {
    Node each = part;
    while (each != null && each != whole) {
      each = each.getParent();
    }
    return each != null;
  }

  private void fill() {
    List<Pitch> all = pitch.versions();
    page.getChildren().setAll(all.stream().map(each -> (Node) row(each)).toList());
    foot.getChildren().setAll(compare);
    foot.setVisible(all.size() > 1);
    foot.setManaged(all.size() > 1);
    compare.setDisable(ticked.size() != 2);
  }

  private VersionRow row(Pitch version) {
    VersionRow row =
        new VersionRow(
            workspace,
            version,
            status -> {
              pitch.status(version.id(), status);
              list();
            },
            () -> takeUp(version));
    row.tick().setVisible(pitch.versions().size() > 1);
    row.tick().setManaged(pitch.versions().size() > 1);
    row.tick().setSelected(ticked.contains(version.id()));
    row.tick().selectedProperty().addListener((_, _, chosen) -> tick(version.id(), chosen));
    return row;
  }

  /// The third one ticked lets go of the first.
  private void tick(UUID version, boolean chosen) {
    ticked.remove(version);
    if (chosen) {
      ticked.add(version);
      if (ticked.size() > 2) {
        ticked.removeFirst();
        list();
      }
    }
    compare.setDisable(ticked.size() != 2);
  }

  private void takeUp(Pitch older) {
    workspace.window().closeDialog();
    pitch.takeUp(older.id());
    workspace.window().tell(workspace.say("pitch.takenUp", older.number()));
  }

  private void compare() {
    List<Pitch> two =
        pitch.versions().stream()
            .filter(version -> ticked.contains(version.id()))
            .sorted(Comparator.comparingInt(Pitch::number))
            .toList();
    Pitch before = two.getFirst();
    Pitch after = two.getLast();
    HBox names =
        new HBox(
            10,
            Labels.chip(workspace.say("pitch.version", before.number()), "ocre"),
            Labels.secondary("→"),
            Labels.chip(workspace.say("pitch.version", after.number()), "mousse"));
    names.setAlignment(Pos.CENTER_LEFT);
    WordDiffFlow difference = new WordDiffFlow(workspace.messages(), before.text(), after.text());
    difference.setId("pitch-difference");
    VBox shown = new VBox(10, names, WordDiffFlow.legend(workspace.messages()));
    if (!before.reason().isBlank()) {
      Label why = Labels.secondary(workspace.say("pitch.reason", before.reason()));
      shown.getChildren().add(why);
    }
    shown.getChildren().add(difference);
    page.getChildren().setAll(shown);
    foot.getChildren().setAll(back);
    back.requestFocus();
  }
}
