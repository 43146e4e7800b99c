package app.cairn.ui.meeting.page;

import app.cairn.text.SaidMoment;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.SaidDay;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A day to come, as one says it: « jeudi », « dans trois semaines », « 3 avril ».
final class DayAhead extends VBox {

  private final Workspace workspace;
  private final Consumer<LocalDate> keep;
  private final TextField field = new TextField();
  private final Label fault;
  private LocalDate day;

  /// @param keep told another day, or null for none
  DayAhead(String id, Workspace workspace, Consumer<LocalDate> keep) {
    this.workspace = workspace;
    this.keep = keep;
    Quiet.dress(
        field, id, workspace.say("encounter.nextOn"), workspace.say("encounter.nextOn.prompt"));
    field.getStyleClass().add("quiet-field");
    field.setEditable(workspace.session().writable());
    fault = Labels.small(workspace.say("encounter.nextOn.fault"));
    fault.getStyleClass().add("field-fault");
    tellFault(false);
    field.setOnAction(_ -> commit());
    field.textProperty().addListener((_, _, _) -> tellFault(false));
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                commit();
              }
            });
    getChildren().setAll(field, fault);
  }

  /// @param next null for none
  void show(LocalDate next) {
    if (!Objects.equals(day, next) || !field.isFocused() && !fault.isVisible()) {
      day = next;
      field.setText(written());
    }
  }

  /// Keeps the day that is written; what says none stays as it is typed, and a line says so.
  void commit() {
    String typed = field.getText();
    if (typed.equals(written()) || !workspace.session().writable()) {
      return;
    }
    LocalDate said =
        typed.isBlank()
            ? null
            : SaidMoment.of(
                    typed,
                    workspace.messages().language(),
                    workspace.formats().local(workspace.clock().instant()),
                    SaidDay::of)
                .day();
    if (said == null && !typed.isBlank()) {
      tellFault(true);
      return;
    }
    day = said;
    field.setText(written());
    keep.accept(said);
  }

  private String written() {
    return day == null ? "" : workspace.formats().weekday(day) + " " + day.getYear();
  }

  private void tellFault(boolean now) {
    fault.setVisible(now);
    fault.setManaged(now);
  }
}
