package app.cairn.ui.insight.wall;

import app.cairn.dossier.Change;
import app.cairn.dossier.Versioned;
import app.cairn.insight.Adjustment;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A correctif whole: what was decided, from which returns, on which words, and the version that
/// carries it.
final class AdjustmentDialog {

  private static final int MOST = 1_000;

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;
  private final Adjustment one;

  AdjustmentDialog(Workspace workspace, WallViewModel model, WallWords words, Adjustment one) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    this.one = one;
  }

  void open() {
    boolean writable = model.writable();
    GrowingTextArea decision = new GrowingTextArea(2);
    decision.setId("adjustment-decision");
    decision.getStyleClass().add("own-words-area");
    decision.setAccessibleText(workspace.say("insight.decide.what"));
    decision.setText(one.decision());
    decision.setEditable(writable);
    TypedText.limit(decision, MOST, workspace);
    Choice<Optional<UUID>> carried =
        new Choice<>(
            "adjustment-carried",
            workspace.say("insight.adjustment.carried"),
            this::named,
            _ -> null,
            _ -> {});
    carried.show(versions(), Optional.ofNullable(one.carriedBy()));
    carried.setDisable(!writable);
    List<Node> content = new ArrayList<>();
    content.add(
        Labels.secondary(
            workspace.say("insight.adjustment.on", workspace.formats().date(one.decidedAt()))));
    content.add(decision);
    content.add(from());
    passages().ifPresent(content::add);
    content.add(new VBox(4, Labels.heading(workspace.say("insight.adjustment.carried")), carried));
    Dialog dialog =
        new Dialog(
            "adjustment", workspace.say("insight.adjustment.title"), content.toArray(Node[]::new));
    dialog.getStylesheets().addAll(WallScreen.SHEETS);
    List<Button> feet = new ArrayList<>();
    feet.add(foot("adjustment-cancel", "kit.cancel", () -> {}));
    if (writable) {
      feet.add(foot("adjustment-remove", "insight.adjustment.remove", this::remove));
    }
    Target.of(one, model.dossier())
        .filter(_ -> !one.carried())
        .ifPresent(
            target ->
                feet.add(
                    foot(
                        "adjustment-write",
                        "insight.adjustment.write",
                        () -> target.show(one, workspace))));
    feet.add(
        Buttons.main(
            "adjustment-keep",
            workspace.say("insight.adjustment.keep"),
            Feather.CHECK,
            () -> {
              workspace.window().closeDialog();
              keep(decision.getText(), carried.getValue().orElse(null));
            }));
    workspace
        .window()
        .openDialog(
            dialog
                .withButtons(feet.toArray(Button[]::new))
                .holding(() -> !decision.getText().equals(one.decision())));
    decision.requestFocus();
    decision.end();
  }

  private Button foot(String id, String key, Runnable act) {
    return Buttons.plain(
        id,
        workspace.say(key),
        null,
        () -> {
          workspace.window().closeDialog();
          act.run();
        });
  }

  /// The returns it rests on, each a way to where it was said.
  private VBox from() {
    VBox all = new VBox(4, Labels.heading(workspace.say("insight.adjustment.from")));
    for (Feedback heard : one.returns(model.dossier())) {
      Hyperlink link =
          AsWritten.of(
              new Hyperlink(
                  workspace.say(
                      "insight.said",
                      words.names().brief(heard.contact()),
                      words.names().quoted(heard))));
      link.setId("adjustment-return-" + heard.id());
      link.setWrapText(true);
      link.getStyleClass().add("adjustment-return");
      link.setOnAction(
          _ -> {
            workspace.window().closeDialog();
            workspace.window().reveal(heard.id());
          });
      all.getChildren().add(link);
    }
    int gone = one.from().size() - one.returns(model.dossier()).size();
    if (gone > 0) {
      all.getChildren().add(Labels.secondary(workspace.say("insight.adjustment.gone", gone)));
    }
    return all;
  }

  private Optional<VBox> passages() {
    if (one.passages().isEmpty()) {
      return Optional.empty();
    }
    VBox all = new VBox(4, Labels.heading(workspace.say("insight.adjustment.passages")));
    for (Aim aim : one.passages()) {
      all.getChildren()
          .add(
              Labels.secondary(
                  workspace.say(
                      "insight.adjustment.passage",
                      aim.words(),
                      words.names().version(aim.version()))));
    }
    return Optional.of(all);
  }

  /// None, and those whose words became final since it was decided; the one it has in any case.
  private List<Optional<UUID>> versions() {
    Comparator<Versioned> latest = Comparator.comparing(Versioned::frozenAt);
    Stream<Versioned> all =
        Stream.concat(
            model.dossier().all(Pitch.KIND).stream(), model.dossier().all(Offer.KIND).stream());
    List<Optional<UUID>> versions = new ArrayList<>();
    versions.add(Optional.empty());
    all.filter(version -> !version.draft())
        .filter(
            version ->
                version.id().equals(one.carriedBy()) || version.frozenAt().isAfter(one.decidedAt()))
        .sorted(latest.reversed())
        .forEach(version -> versions.add(Optional.of(version.id())));
    Optional<UUID> carried = Optional.ofNullable(one.carriedBy());
    if (!versions.contains(carried)) {
      versions.add(carried);
    }
    return versions;
  }

  private String named(Optional<UUID> version) {
    return version
        .map(words.names()::version)
        .orElseGet(() -> workspace.say("insight.adjustment.none"));
  }

  private void keep(String decision, UUID carriedBy) {
    Adjustment next = one;
    if (!decision.isBlank()) {
      next = next.withDecision(decision.strip());
    }
    if (!Objects.equals(carriedBy, one.carriedBy())) {
      next = next.carriedBy(carriedBy);
    }
    if (model.writable() && !next.equals(one)) {
      model.perform(new Change.Edited<>(Adjustment.KIND, one, next));
    }
  }

  private void remove() {
    model.perform(new Change.Removed<>(Adjustment.KIND, one));
    workspace.window().tell(workspace.say("insight.adjustment.removed"));
  }
}
