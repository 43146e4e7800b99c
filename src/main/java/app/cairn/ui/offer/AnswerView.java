package app.cairn.ui.offer;

import app.cairn.offer.Exercise;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One exercise in the panel: its question, then the answer to read and pick from, or the room to
/// write it.
final class AnswerView extends VBox {

  private static final int LONGEST = 20_000;

  private final Exercise exercise;
  private final ReflectionsViewModel reflections;
  private final Workspace workspace;
  private final PassagePicker picker;
  private final CarryBar bar;
  private final Button write;
  private final ReadOnlyStringProperty answer;
  // Once the snapshot is told: what is written may be kept then.
  private final ChangeListener<String> following = (_, _, _) -> FxThread.soon(this::follow);
  private GrowingTextArea area;
  private Writing writing;

  AnswerView(ReflectionsViewModel reflections, Workspace workspace, Consumer<Carrying> carry) {
    super(10);
    this.exercise = reflections.current();
    this.answer = reflections.answer(exercise);
    this.reflections = reflections;
    this.workspace = workspace;
    picker = new PassagePicker(workspace.say("offer.answer"), workspace.session().writable());
    picker.setId("passage-picker");
    bar =
        new CarryBar(
            workspace,
            picker::pickedText,
            carrying -> {
              carry.accept(carrying);
              picker.letGo();
              picker.requestFocus();
            },
            () -> {
              picker.requestFocus();
              picker.letGo();
            });
    picker.setOnEnter(bar::focusFirst);
    picker.pickedProperty().addListener((_, _, _) -> show());
    write =
        Buttons.flat(
            "write-answer", workspace.say("offer.answer.change"), Feather.EDIT_2, this::write);
    write.getStyleClass().add("small-button");
    answer.addListener(following);
    getChildren().add(Labels.small(reflections.family(exercise)));
    getChildren().add(Labels.heading(reflections.question(exercise)));
    if (answer.get().isBlank()) {
      write();
    } else {
      read();
    }
  }

  /// Where the picked passage would go.
  ReadOnlyObjectProperty<Carrying> pointedProperty() {
    return bar.pointedProperty();
  }

  void focusAnswer() {
    (area == null ? picker : area).requestFocus();
  }

  void commit() {
    if (writing != null) {
      writing.commit();
    }
  }

  void detach() {
    answer.removeListener(following);
    if (writing != null) {
      writing.close();
    }
  }

  private void read() {
    keepHead();
    picker.setText(answer.get());
    getChildren().addAll(picker, bar);
    if (workspace.session().writable()) {
      getChildren().add(write);
    }
    show();
  }

  private void write() {
    keepHead();
    if (!workspace.session().writable()) {
      getChildren().add(Labels.secondary(workspace.say("offer.answer.none")));
      return;
    }
    area = new GrowingTextArea(5);
    area.setId("answer");
    area.getStyleClass().add("own-words-area");
    area.setAccessibleText(reflections.question(exercise));
    area.setPromptText(workspace.say("offer.answer.prompt"));
    writing =
        Writing.tie(area, answer, text -> reflections.type(exercise, text), LONGEST, workspace);
    Button skip = Buttons.flat("skip", workspace.say("offer.answer.skip"), null, reflections::skip);
    Button done =
        Buttons.small("done", workspace.say("offer.answer.done"), Feather.CHECK, this::end);
    FlowPane feet = new FlowPane(8, 6, done, skip);
    getChildren().addAll(Labels.secondary(reflections.hint(exercise)), area, feet);
    if (!answer.get().isBlank()) {
      area.requestFocus();
      area.end();
      feet.getChildren().remove(skip);
    }
  }

  /// What was written is read again, and can be picked from.
  private void end() {
    writing.commit();
    if (answer.get().isBlank()) {
      area.requestFocus();
      return;
    }
    writing.close();
    writing = null;
    area = null;
    read();
    picker.requestFocus();
  }

  /// An answer written elsewhere is read here, one taken away can be written again.
  private void follow() {
    boolean blank = answer.get().isBlank();
    if (area == null) {
      show();
      if (blank) {
        write();
      }
    } else if (!blank && !area.isFocused()) {
      writing.close();
      writing = null;
      area = null;
      read();
    }
  }

  private void keepHead() {
    getChildren().remove(2, getChildren().size());
  }

  private void show() {
    boolean picked = picker.pickedProperty().get() != null && workspace.session().writable();
    bar.setVisible(picked);
    bar.setManaged(picked);
    if (area == null) {
      picker.setText(answer.get());
    }
  }
}
