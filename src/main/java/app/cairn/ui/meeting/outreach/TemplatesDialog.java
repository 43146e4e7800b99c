package app.cairn.ui.meeting.outreach;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Slot;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The person’s own templates: their names and their words, each written in its place.
final class TemplatesDialog {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST = 5_000;

  private final Workspace workspace;
  private final VBox rows = new VBox(18);
  private final Label none;
  private final Map<Object, Row> shown = new HashMap<>();
  private final ChangeListener<Dossier> following = (_, _, next) -> show(next);
  private final Dialog dialog;

  /// @param back goes on with what one came from; null where one came from nowhere
  TemplatesDialog(Workspace workspace, Runnable back) {
    this.workspace = workspace;
    none = Labels.text(workspace.say("outreach.templatesNone"));
    none.managedProperty().bind(none.visibleProperty());
    String slot = new Starters(workspace.messages()).written(Slot.FIRST_NAME);
    Button leave =
        Buttons.main(
            "outreach-templates-back",
            workspace.say(back == null ? "kit.close" : "outreach.templatesBack"),
            null,
            () -> {
              workspace.window().closeDialog();
              if (back != null) {
                back.run();
              }
            });
    dialog =
        new Dialog(
                "outreach-templates-dialog",
                workspace.say("outreach.templates"),
                Labels.secondary(workspace.say("outreach.templatesHint", slot)),
                none,
                rows)
            .withButtons(leave);
    leave.setDefaultButton(false);
    dialog.getStylesheets().add(OutreachDialog.STYLESHEET);
    dialog.setMaxWidth(640);
    UndoKeys.everywhere(dialog, workspace);
    show(workspace.session().dossier());
  }

  void open() {
    workspace.live().dossier().addListener(following);
    dialog
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                workspace.live().dossier().removeListener(following);
                List.copyOf(shown.values()).forEach(Row::close);
              }
            });
    workspace.window().openDialog(dialog);
  }

  private void show(Dossier dossier) {
    List<MessageTemplate> all = List.copyOf(dossier.all(MessageTemplate.KIND));
    Map<Object, Row> before = Map.copyOf(shown);
    Lists.reconcile(rows.getChildren(), shown, all, MessageTemplate::id, one -> new Row(one.id()));
    before.forEach(
        (id, row) -> {
          if (!shown.containsKey(id)) {
            row.close();
          }
        });
    none.setVisible(all.isEmpty());
  }

  private void edit(UUID id, Function<MessageTemplate, MessageTemplate> edit) {
    workspace
        .session()
        .dossier()
        .find(MessageTemplate.KIND, id)
        .ifPresent(
            one ->
                workspace
                    .session()
                    .type(new Change.Edited<>(MessageTemplate.KIND, one, edit.apply(one))));
  }

  private void remove(UUID id) {
    workspace
        .session()
        .dossier()
        .find(MessageTemplate.KIND, id)
        .ifPresent(
            one -> workspace.session().perform(new Change.Removed<>(MessageTemplate.KIND, one)));
  }

  /// One template.
  private final class Row extends VBox {

    private final UUID id;
    private final List<Writing> writings;

    Row(UUID id) {
      super(6);
      this.id = id;
      MessageTemplate now = workspace.session().dossier().get(MessageTemplate.KIND, id);
      TextField name = new TextField();
      name.setId("template-name-" + id);
      name.setAccessibleText(workspace.say("outreach.templateName"));
      HBox.setHgrow(name, Priority.ALWAYS);
      GrowingTextArea text = new GrowingTextArea(3);
      text.setId("template-text-" + id);
      text.setAccessibleText(workspace.say("outreach.templateText"));
      text.getStyleClass().add("own-words-area");
      Label purpose = Labels.chip(workspace.say("outreach.purpose." + now.purpose()), "lac");
      HBox head = new HBox(10, name, purpose);
      if (workspace.session().writable()) {
        head.getChildren()
            .add(
                Buttons.icon(
                    "template-remove-" + id,
                    workspace.say("outreach.templateRemove", now.name()),
                    Feather.TRASH_2,
                    () -> remove(id)));
      }
      head.setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(head, text);
      writings =
          List.of(
              tie(name, MessageTemplate::name, MessageTemplate::withName, LONGEST_NAME),
              tie(text, MessageTemplate::text, MessageTemplate::withText, LONGEST));
    }

    private Writing tie(
        TextInputControl field,
        Function<MessageTemplate, String> read,
        BiFunction<MessageTemplate, String, MessageTemplate> write,
        int limit) {
      var kept =
          workspace
              .live()
              .dossier()
              .map(dossier -> dossier.find(MessageTemplate.KIND, id).map(read).orElse(""));
      return Writing.tie(
          field, kept, typed -> edit(id, one -> write.apply(one, typed)), limit, workspace);
    }

    void close() {
      writings.forEach(Writing::close);
    }
  }
}
