package app.cairn.ui.kit.field;

import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A day, written as one likes; ↑ is the day after, ↓ the day before, from today where nothing
/// stands. What says no day, or one that is to come or a lifetime away, changes nothing and stays
/// as it was typed; a line under it says so.
public final class DayField extends VBox {

  private final TextField field = new TextField();
  private final Label fault;
  private final Workspace workspace;
  private final Consumer<LocalDate> keep;
  private LocalDate day;

  /// @param keep told another day, or null for none
  public DayField(
      String id, String says, String prompt, Workspace workspace, Consumer<LocalDate> keep) {
    this.workspace = workspace;
    this.keep = keep;
    Quiet.dress(field, id, says, prompt);
    field.setAccessibleHelp(workspace.say("network.card.dayHelp"));
    field.getStyleClass().add("quiet-field");
    field.setEditable(workspace.session().writable());
    fault = Labels.small("");
    fault.setWrapText(true);
    fault.setId(id + "-fault");
    fault.getStyleClass().add("field-fault");
    tellFault(false);
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((_, _, _) -> tellFault(false));
    getChildren().addAll(field, fault);
  }

  /// @param next null for none
  public void show(LocalDate next) {
    if (!Objects.equals(day, next) || !field.isFocused() && !fault.isVisible()) {
      day = next;
      field.setText(next == null ? "" : workspace.formats().date(next));
    }
  }

  /// Keeps what was written.
  public void commit() {
    if (!workspace.session().writable() || field.getText().equals(written())) {
      return;
    }
    if (field.getText().isBlank()) {
      keep(null);
      return;
    }
    Optional<LocalDate> said =
        SaidDay.of(field.getText(), workspace.messages().language(), workspace.today());
    if (said.filter(one -> SaidDay.met(one, workspace.today())).isPresent()) {
      keep(said.get());
    } else {
      String why = said.isEmpty() ? "network.card.dayFault" : "network.card.dayFar";
      fault.setText(workspace.say(why));
      tellFault(true);
    }
  }

  private void keep(LocalDate next) {
    day = next;
    field.setText(written());
    keep.accept(next);
  }

  private String written() {
    return day == null ? "" : workspace.formats().date(day);
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void pressed(KeyEvent event) {
    if (!field.isEditable()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        commit();
        if (!fault.isVisible()) {
          field.requestFocusTraversal(TraversalDirection.NEXT);
        }
        event.consume();
      }
      case UP, DOWN -> {
        commit();
        step(event.getCode() == KeyCode.UP ? 1 : -1);
        event.consume();
      }
      case ESCAPE -> {
        if (!field.getText().equals(written())) {
          field.setText(written());
          event.consume();
        }
      }
      default -> {
        // The field’s own.
      }
    }
  }

  private void step(int days) {
    LocalDate next = day == null ? workspace.today() : day.plusDays(days);
    if (!fault.isVisible() && SaidDay.met(next, workspace.today())) {
      keep(next);
    }
  }

  private void tellFault(boolean now) {
    fault.setVisible(now);
    fault.setManaged(now);
  }
}
