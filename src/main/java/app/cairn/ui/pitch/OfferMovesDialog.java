package app.cairn.ui.pitch;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WordDiffFlow;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What moved in the offer since a pitch was written, word by word: one reads it beside one's text,
/// and says that the text still holds.
final class OfferMovesDialog {

  private final Workspace workspace;
  private final Review review;

  private OfferMovesDialog(Workspace workspace, Review review) {
    this.workspace = workspace;
    this.review = review;
  }

  static void open(Workspace workspace, Review review, Runnable reread) {
    Button later =
        Buttons.plain(
            "pitch-moves-close", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    Button read =
        Buttons.main(
            "pitch-moves-reread",
            workspace.say("pitch.reread"),
            Feather.CHECK,
            () -> {
              workspace.window().closeDialog();
              reread.run();
            });
    read.setDisable(!workspace.session().writable());
    Dialog dialog =
        new Dialog(
                "pitch-moves-dialog",
                workspace.say("pitch.movesTitle"),
                new OfferMovesDialog(workspace, review).page())
            .withButtons(later, read);
    dialog.setMaxWidth(640);
    workspace.window().openDialog(dialog);
    later.requestFocus();
  }

  private DialogPage page() {
    VBox moves = new VBox(10, versions());
    review
        .known()
        .map(_ -> review.latest().reason())
        .filter(reason -> !reason.isBlank())
        .map(reason -> Labels.secondary(workspace.say("pitch.reason", reason)))
        .ifPresent(moves.getChildren()::add);
    OfferComparison comparison = review.moves();
    for (OfferPart part : OfferPart.values()) {
      List<OfferComparison.Line> changed =
          comparison.lines(part).stream().filter(OfferComparison.Line::changed).toList();
      if (!changed.isEmpty()) {
        moves.getChildren().add(part(part, changed));
      }
    }
    String before = review.known().map(Offer::sentence).orElse("");
    String after = review.latest().sentence();
    if (!before.equals(after)) {
      moves.getChildren().add(titled("pitch.moves.sentence", List.of(words(before, after))));
    }
    boolean moved =
        moves.getChildren().stream().anyMatch(node -> node.getStyleClass().contains("moved-part"));
    if (!moved) {
      moves.getChildren().add(Labels.text(workspace.say("pitch.moves.none")));
    }
    return new DialogPage(workspace.say("pitch.movesTitle"), moves);
  }

  /// From which version to which.
  private HBox versions() {
    HBox versions = new HBox(10);
    versions.setAlignment(Pos.CENTER_LEFT);
    review
        .known()
        .ifPresent(
            known ->
                versions
                    .getChildren()
                    .addAll(
                        Labels.chip(workspace.say("pitch.moves.offer", known.number()), "ocre"),
                        Icons.of(Feather.ARROW_RIGHT)));
    versions
        .getChildren()
        .addAll(
            Labels.chip(workspace.say("pitch.moves.offer", review.latest().number()), "mousse"),
            WordDiffFlow.legend(workspace.messages()));
    return versions;
  }

  private VBox part(OfferPart part, List<OfferComparison.Line> changed) {
    return titled(
        "offer.part." + PitchWords.key(part) + ".long", changed.stream().map(this::line).toList());
  }

  private VBox line(OfferComparison.Line line) {
    VBox row = words(line.before(), line.after());
    if (line.fate() == OfferComparison.Fate.SAME) {
      row.getChildren().add(Labels.small(workspace.say("pitch.moves.moved")));
    }
    return row;
  }

  private VBox words(String before, String after) {
    return new VBox(2, new WordDiffFlow(workspace.messages(), before, after));
  }

  private VBox titled(String key, List<VBox> lines) {
    VBox part = new VBox(6, Labels.heading(workspace.say(key)));
    part.getStyleClass().add("moved-part");
    part.getChildren().addAll(lines);
    return part;
  }
}
