package app.cairn.ui.offer;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Mes réponses » : the answers beside the mission and the offer, one open, the others a click
/// away.
final class AnswersPanel extends VBox {

  private final ReflectionsViewModel reflections;
  private final Workspace workspace;
  private final Consumer<Carrying> carry;
  private final ReadOnlyObjectWrapper<Carrying> pointed = new ReadOnlyObjectWrapper<>();
  private final VBox front = new VBox();
  private final VBox list = new VBox();
  private final VBox content = new VBox(front, spacer(), list);
  private final ScrollPane scroll = new ScrollPane(content);
  private final Label place = Labels.secondary("");
  private final Button previous;
  private final Button next;
  private final List<AnswerEntry> entries = new ArrayList<>();
  private final ChangeListener<Object> listing = (_, _, _) -> list();
  private final ChangeListener<Number> turning = (_, _, _) -> turn();
  private AnswerView answer;

  /// @param large opens the exercise in front on a page of its own
  AnswersPanel(
      ReflectionsViewModel reflections,
      Workspace workspace,
      Consumer<Carrying> carry,
      Runnable large) {
    this.reflections = reflections;
    this.workspace = workspace;
    this.carry = carry;
    setId("answers-panel");
    getStyleClass().addAll("card", "answers-panel");
    previous =
        Buttons.icon(
            "previous-exercise",
            workspace.say("offer.exercise.previous"),
            Feather.CHEVRON_LEFT,
            reflections::previous);
    next =
        Buttons.icon(
            "next-exercise",
            workspace.say("offer.exercise.next"),
            Feather.CHEVRON_RIGHT,
            reflections::next);
    Button page =
        Buttons.icon(
            "exercise-page", workspace.say("offer.exercise.large"), Feather.MAXIMIZE_2, large);
    page.setVisible(workspace.session().writable());
    place.setMinWidth(Region.USE_PREF_SIZE);
    HBox head =
        new HBox(
            Labels.heading(workspace.say("offer.answers")), spacer(), page, previous, place, next);
    head.getStyleClass().add("answers-head");
    head.setAlignment(Pos.CENTER_LEFT);
    front.getStyleClass().add("answers-front");
    list.getStyleClass().add("answers-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    reflections
        .entries()
        .get()
        .forEach(
            entry -> entries.add(new AnswerEntry(entry, reflections, workspace, this::opened)));
    list.getChildren().setAll(entries);
    getChildren().setAll(head, scroll);
    reflections.entries().addListener(listing);
    reflections.index().addListener(turning);
    turn();
  }

  /// Where the picked passage would go.
  ReadOnlyObjectProperty<Carrying> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /// Beside the columns the panel scrolls by itself; under them it is as high as its content.
  void setBeside(boolean beside) {
    scroll.setFitToHeight(beside);
    scroll.setVbarPolicy(
        beside ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(beside ? 200 : Region.USE_COMPUTED_SIZE);
    scroll.setMinHeight(beside ? 120 : Region.USE_PREF_SIZE);
  }

  void focusAnswer() {
    answer.focusAnswer();
  }

  void commit() {
    answer.commit();
  }

  void detach() {
    answer.detach();
    reflections.entries().removeListener(listing);
    reflections.index().removeListener(turning);
  }

  private void opened() {
    scroll.setVvalue(0);
    answer.focusAnswer();
  }

  private void turn() {
    if (answer != null) {
      answer.detach();
    }
    pointed.unbind();
    answer = new AnswerView(reflections, workspace, carry);
    pointed.bind(answer.pointedProperty());
    front.getChildren().setAll(answer);
    place.setText(
        workspace.say("offer.exercise.place", reflections.index().get() + 1, reflections.count()));
    previous.setDisable(reflections.index().get() == 0);
    next.setDisable(reflections.index().get() == reflections.count() - 1);
    list();
  }

  private void list() {
    List<ReflectionsViewModel.Entry> now = reflections.entries().get();
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).show(now.get(i), i == reflections.index().get());
    }
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}
