package app.cairn.ui.meeting.outreach;

import app.cairn.network.Contact;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Suggestions;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Those whom one meets; a name and Enter adds one, Backspace in the empty field takes the last
/// away.
final class GuestsField extends FlowPane {

  private final Workspace workspace;
  private final PlanViewModel plan;
  private final TextField field = new TextField();

  GuestsField(Workspace workspace, PlanViewModel plan) {
    super(6, 6);
    this.workspace = workspace;
    this.plan = plan;
    setAlignment(Pos.CENTER_LEFT);
    field.setId("plan-guest");
    field.setAccessibleText(workspace.say("outreach.planGuest"));
    field.setAccessibleHelp(workspace.say("outreach.whomHelp"));
    field.setPromptText(workspace.say("outreach.planGuest"));
    field.setPrefColumnCount(14);
    Suggestions.under(field, plan::suggested, this::invite);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                commit();
              }
            });
    plan.guests().addListener((ListChangeListener<Contact>) _ -> show());
    show();
  }

  /// Adds whoever is named in the field.
  void commit() {
    if (!field.getText().isBlank()) {
      invite(field.getText());
    }
  }

  private void invite(String said) {
    field.clear();
    plan.invite(said);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !plan.guests().isEmpty()) {
      plan.leaveOut(plan.guests().getLast().id());
      event.consume();
    }
  }

  private void show() {
    boolean focused = field.isFocused();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < plan.guests().size(); i++) {
      nodes.add(chip(plan.guests().get(i), i));
    }
    nodes.add(field);
    getChildren().setAll(nodes);
    if (focused) {
      field.requestFocus();
    }
  }

  private Node chip(Contact guest, int index) {
    HBox chip = new HBox(2, Labels.text(guest.name()));
    chip.getStyleClass().addAll("chip", "chip-lac", "guest");
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.setMinWidth(0);
    chip.setMaxHeight(USE_PREF_SIZE);
    chip.getChildren()
        .add(
            Buttons.icon(
                "plan-guest-away-" + index,
                workspace.say("outreach.planAway", guest.name()),
                Feather.X,
                () -> {
                  plan.leaveOut(guest.id());
                  field.requestFocus();
                }));
    return chip;
  }
}
