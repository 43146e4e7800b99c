package app.cairn.ui.offer;

import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An exercise that is not in front: its title and where it stands; pressing opens it.
final class AnswerEntry extends HBox {

  private final Workspace workspace;
  private final String title;
  private final Runnable open;
  private final Label name;
  private final Label state = Labels.secondary("");
  private final FontIcon check = Icons.of(Feather.CHECK, 17);

  /// @param opened what follows once it is open
  AnswerEntry(
      ReflectionsViewModel.Entry entry,
      ReflectionsViewModel reflections,
      Workspace workspace,
      Runnable opened) {
    this.workspace = workspace;
    this.title = reflections.title(entry.exercise());
    this.name = Labels.text(title);
    setId("answer-" + entry.exercise().key());
    getStyleClass().add("answer-entry");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    check.getStyleClass().add("icon-mousse");
    StackPane sign = new StackPane(check);
    sign.setMinWidth(17);
    sign.setAlignment(Pos.TOP_CENTER);
    VBox words = new VBox(name, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(sign, words, Icons.of(Feather.CHEVRON_DOWN, 17));
    open =
        () -> {
          reflections.open(entry.exercise());
          opened.run();
        };
    setOnMouseClicked(_ -> open.run());
    setOnKeyPressed(this::pressed);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      open.run();
      event.consume();
    }
  }

  /// @param front true for the exercise in front, which is not in the list
  void show(ReflectionsViewModel.Entry entry, boolean front) {
    setVisible(!front);
    setManaged(!front);
    check.setVisible(entry.state() == ReflectionsViewModel.State.ANSWERED);
    String said =
        switch (entry.state()) {
          case OPEN -> workspace.say("offer.answer.open");
          case SKIPPED -> workspace.say("offer.answer.skipped");
          case ANSWERED ->
              entry.carried() == 0
                  ? workspace.say("offer.answer.answered")
                  : workspace.say("offer.answer.carried", entry.carried());
        };
    state.setText(said);
    boolean still = entry.state() == ReflectionsViewModel.State.OPEN;
    state.setVisible(!still);
    state.setManaged(!still);
    name.getStyleClass().remove("quiet");
    if (entry.state() != ReflectionsViewModel.State.ANSWERED) {
      name.getStyleClass().add("quiet");
    }
    setAccessibleText(title + ", " + said);
  }
}
