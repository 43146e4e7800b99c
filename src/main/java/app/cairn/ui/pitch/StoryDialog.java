package app.cairn.ui.pitch;

import app.cairn.insight.Adjustment;
import app.cairn.insight.SentenceStory;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// « D’où vient cette phrase » : the version that said it first and why, who heard it, what they
/// said of it, the correctif that brought it. Each line leads to its place.
final class StoryDialog {

  private final Workspace workspace;
  private final SentenceStory story;

  private StoryDialog(Workspace workspace, SentenceStory story) {
    this.workspace = workspace;
    this.story = story;
  }

  /// @param sentence as it is written
  static void open(Workspace workspace, String sentence, SentenceStory story) {
    new StoryDialog(workspace, story).open(sentence);
  }

  private void open(String sentence) {
    Label said = Labels.own(workspace.say("pitch.story.said", sentence));
    said.setId("story-sentence");
    said.getStyleClass().add("story-sentence");
    said.setMaxWidth(Double.MAX_VALUE);
    List<Node> content = new ArrayList<>();
    content.add(said);
    content.add(introduced());
    content.add(adjustments());
    content.add(heard());
    content.add(returns());
    Button close =
        Buttons.plain(
            "story-close", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog("story", workspace.say("pitch.story"), content.toArray(Node[]::new))
            .withButtons(close);
    dialog.getStylesheets().add(PitchScreen.STYLESHEET);
    workspace.window().openDialog(dialog);
    close.requestFocus();
  }

  private VBox introduced() {
    Pitch first = story.introducedIn();
    VBox all = new VBox(2, Labels.heading(workspace.say("pitch.story.introduced")));
    String day = workspace.formats().date(first.draft() ? first.startedAt() : first.frozenAt());
    Label version =
        Labels.text(
            workspace.say(
                first.draft() ? "pitch.story.draft" : "pitch.story.version", first.number(), day));
    version.setId("story-version");
    all.getChildren().add(version);
    if (!first.reason().isBlank()) {
      all.getChildren().add(Labels.secondary(workspace.say("pitch.reason", first.reason())));
    }
    return all;
  }

  private VBox adjustments() {
    VBox all = new VBox(2, Labels.heading(workspace.say("pitch.story.adjustments")));
    for (Adjustment one : story.adjustments()) {
      all.getChildren().add(link("story-adjustment-", one.id(), one.decision(), "story-line"));
      for (Feedback from : one.returns(workspace.session().dossier())) {
        all.getChildren().add(said("story-from-", from));
      }
    }
    if (story.adjustments().isEmpty()) {
      all.getChildren().add(Labels.secondary(workspace.say("pitch.story.noAdjustment")));
    }
    return all;
  }

  private VBox heard() {
    int meetings = story.heardAt().size();
    VBox all = new VBox(2, Labels.heading(workspace.say("pitch.story.heard", meetings)));
    for (Meeting meeting : story.heardAt()) {
      String line =
          workspace.say(
              "pitch.story.meeting",
              names(meeting.people()),
              workspace.formats().dayAndMonth(meeting.at()));
      all.getChildren().add(link("story-meeting-", meeting.id(), line, "story-line"));
    }
    if (meetings == 0) {
      all.getChildren().add(Labels.secondary(workspace.say("pitch.story.nobody")));
    }
    return all;
  }

  private VBox returns() {
    VBox all = new VBox(2, Labels.heading(workspace.say("pitch.story.returns")));
    story.returns().forEach(one -> all.getChildren().add(said("story-return-", one)));
    if (story.returns().isEmpty()) {
      all.getChildren().add(Labels.secondary(workspace.say("pitch.story.nothing")));
    }
    return all;
  }

  private Hyperlink said(String id, Feedback one) {
    String who = one.contact() == null ? workspace.say("pitch.story.someone") : name(one.contact());
    String words = workspace.say("pitch.story.return", who, CleanText.of(one.words()));
    return link(id, one.id(), words, "story-said");
  }

  private Hyperlink link(String id, UUID entity, String text, String style) {
    Hyperlink link = AsWritten.of(new Hyperlink(text));
    link.setId(id + entity);
    link.setWrapText(true);
    link.getStyleClass().add(style);
    link.setOnAction(
        _ -> {
          workspace.window().closeDialog();
          workspace.window().reveal(entity);
        });
    return link;
  }

  private String names(List<UUID> people) {
    return people.isEmpty()
        ? workspace.say("pitch.story.someone")
        : people.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(UUID person) {
    return workspace
        .session()
        .dossier()
        .find(Contact.KIND, person)
        .map(one -> CleanText.of(one.name()))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> workspace.say("pitch.story.someone"));
  }
}
