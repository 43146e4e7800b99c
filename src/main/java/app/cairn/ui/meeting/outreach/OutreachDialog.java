package app.cairn.ui.meeting.outreach;

import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// « Faire signe à… » : the message being prepared for one person, or the answer to the last one;
/// beside it what one knows of them and what was written before. JavaFX thread.
final class OutreachDialog {

  static final String STYLESHEET = Stylesheets.beside(OutreachDialog.class, "outreach.css");

  /// Both stand side by side; where there is no room, one under the other.
  private static final double MAIN = 520;

  private static final double BESIDE = 250;

  private final Workspace workspace;
  private final UUID person;
  private final Consumer<UUID> plan;
  private final OutreachViewModel outreach;
  private final StackPane main = new StackPane();
  private final AsidePane aside;
  private final Label who = Labels.secondary("");
  private final Dialog dialog;
  private final WritingPane writing;
  private final OutreachFeet feet;
  private AnswerPane answering;
  private final ChangeListener<OutreachViewModel.Standing> following =
      (_, before, now) -> show(before, now);

  /// @param plan sets a date with somebody
  OutreachDialog(Workspace workspace, UUID person, Consumer<UUID> plan) {
    this.workspace = workspace;
    this.person = person;
    this.plan = plan;
    outreach = new OutreachViewModel(workspace, person);
    writing = new WritingPane(workspace, outreach, this::manage);
    aside = new AsidePane(workspace, outreach, writing.margin());
    main.setPrefWidth(MAIN);
    main.setMaxWidth(MAIN);
    aside.setPrefWidth(BESIDE);
    aside.setMaxWidth(BESIDE);
    who.setId("outreach-who");
    FlowPane columns = new FlowPane(28, 20, main, aside);
    columns.setRowValignment(VPos.TOP);
    String name = outreach.standing().get().contact().name();
    dialog = new Dialog("outreach-dialog", workspace.say("outreach.to", name), who, columns);
    dialog.getStylesheets().addAll(STYLESHEET, FieldStyle.sheet());
    dialog.setMaxWidth(MAIN + BESIDE + 28 + 76);
    UndoKeys.everywhere(dialog, workspace);
    feet = new OutreachFeet(workspace, outreach, this::copy, this::sent, this::date);
  }

  void open() {
    outreach.standing().addListener(following);
    dialog
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                close();
              }
            });
    show(null, outreach.standing().get());
    workspace.window().openDialog(dialog);
    focus();
  }

  private void focus() {
    if (outreach.standing().get().writing()) {
      writing.begin();
    } else {
      answering.begin();
    }
  }

  private void show(OutreachViewModel.Standing before, OutreachViewModel.Standing now) {
    if (now == null) {
      workspace.window().closeDialog();
      return;
    }
    boolean turned = before == null || before.writing() != now.writing();
    who.setText(said(now.contact()));
    who.setManaged(!who.getText().isEmpty());
    aside.show(now);
    if (turned && !now.writing() && answering == null) {
      answering = new AnswerPane(workspace, outreach);
    }
    feet.show(now);
    if (turned) {
      main.getChildren().setAll(now.writing() ? writing : answering);
      dialog.withButtons(feet.of(now));
      feet.leaveEnterToTheWords();
    }
    if (turned && before != null && main.getScene() != null) {
      focus();
    }
  }

  /// « directrice des opérations, Table ouverte Ouest · par Claire Le Goff »
  private String said(Contact contact) {
    String house =
        workspace
            .session()
            .dossier()
            .find(Organisation.KIND, contact.organisation())
            .map(Organisation::name)
            .orElse("");
    String work =
        Stream.of(contact.role(), house)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String via =
        outreach.introducer().isEmpty()
            ? ""
            : workspace.say("outreach.knownVia", outreach.introducer());
    return Stream.of(work, via).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private void copy() {
    writing.commit();
    AsidePane.copy(writing.words());
    workspace.window().tell(workspace.say("outreach.copied"));
  }

  private void sent() {
    writing.commit();
    String name = outreach.standing().get().contact().name();
    outreach.standing().removeListener(following);
    outreach.sent(writing.sentOn());
    workspace.window().closeDialog();
    workspace.window().tell(workspace.say("outreach.sentTold", name));
  }

  private void date() {
    answering.commit();
    workspace.window().closeDialog();
    plan.accept(person);
  }

  private void manage() {
    writing.commit();
    workspace.window().closeDialog();
    new TemplatesDialog(workspace, () -> new OutreachDialog(workspace, person, plan).open()).open();
  }

  private void close() {
    outreach.standing().removeListener(following);
    writing.close();
    if (answering != null) {
      answering.close();
    }
    outreach.close();
  }
}
