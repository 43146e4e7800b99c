package app.cairn.ui.meeting.outreach;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Board;
import app.cairn.network.Contact;
import app.cairn.network.Newcomer;
import app.cairn.network.SaidPerson;
import app.cairn.network.Step;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Suggestions;
import app.cairn.ui.meeting.part.People;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for whom: by name, somebody new or not, or by one press where somebody waits for it.
final class WhomDialog {

  private static final int AT_HAND = 6;

  private final Workspace workspace;
  private final Consumer<UUID> then;
  private final TextField field = new TextField();
  private final People people;
  private final Dialog dialog;

  /// @param step at which those stand who are proposed
  /// @param then told who it is, once this is closed
  WhomDialog(Workspace workspace, String title, Step step, String ready, Consumer<UUID> then) {
    this.workspace = workspace;
    this.then = then;
    Dossier dossier = workspace.session().dossier();
    people = new People(dossier);
    field.setId("outreach-whom");
    field.setAccessibleText(workspace.say("outreach.whomField"));
    field.setPromptText(workspace.say("outreach.whomPrompt"));
    field.setAccessibleHelp(workspace.say("outreach.whomHelp"));
    Suggestions.under(
        field,
        people::suggested,
        chosen -> {
          field.setText(chosen);
          people.meant(chosen).ifPresent(this::go);
        });
    Button cancel =
        Buttons.plain(
            "outreach-whom-cancel",
            workspace.say("kit.cancel"),
            null,
            workspace.window()::closeDialog);
    Button on =
        Buttons.main(
            "outreach-whom-go", workspace.say("outreach.whomGo"), Feather.ARROW_RIGHT, this::said);
    on.disableProperty().bind(field.textProperty().map(String::isBlank));
    VBox page = new VBox(6, field, Labels.small(workspace.say("outreach.whomHelp")));
    page.getChildren().addAll(atHand(dossier, step, ready));
    dialog =
        new Dialog("outreach-whom-dialog", workspace.say(title), page)
            .withButtons(cancel, on)
            .holding(() -> !field.getText().isBlank());
    dialog.getStylesheets().add(OutreachDialog.STYLESHEET);
  }

  void open() {
    workspace.window().openDialog(dialog);
    field.requestFocus();
  }

  private List<Node> atHand(Dossier dossier, Step step, String ready) {
    List<Contact> waiting =
        Board.of(dossier, workspace.manners(), workspace.today()).at(step).stream()
            .limit(AT_HAND)
            .toList();
    if (waiting.isEmpty()) {
      return List.of();
    }
    FlowPane names = new FlowPane(6, 6);
    for (int i = 0; i < waiting.size(); i++) {
      Contact one = waiting.get(i);
      names
          .getChildren()
          .add(Buttons.small("outreach-at-hand-" + i, one.name(), null, () -> go(one.id())));
    }
    VBox box = new VBox(8, Labels.heading(workspace.say(ready)), names);
    box.getStyleClass().add("outreach-at-hand");
    return List.of(box);
  }

  private void said() {
    people.meant(field.getText()).ifPresentOrElse(this::go, this::newcomer);
  }

  private void newcomer() {
    SaidPerson said = SaidPerson.of(field.getText());
    if (said.name().isBlank() || !workspace.session().writable()) {
      return;
    }
    Newcomer newcomer =
        Newcomer.said(
            workspace.session().dossier(),
            said,
            workspace.say("network.source.memory"),
            workspace.today(),
            draft -> draft.step(Step.TO_CONTACT));
    workspace.session().perform(newcomer.change());
    workspace.window().tell(workspace.say("outreach.personAdded", newcomer.contact().name()));
    go(newcomer.contact().id());
  }

  private void go(UUID person) {
    workspace.window().closeDialog();
    then.accept(person);
  }
}
