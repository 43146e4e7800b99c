package app.cairn.ui.offer;

import app.cairn.offer.Exercise;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One exercise, alone on the page: a question, room to write, nothing else asked. Stones show the way so far.
final class ExercisePage extends ScrollPane {

  private static final int LONGEST = 20_000;

  private final ReflectionsViewModel reflections;
  private final Workspace workspace;
  private final Runnable leave;
  private final VBox page = new VBox(14);
  private final HBox stones = new HBox(5);
  private final ChangeListener<Number> turning = (_, _, _) -> turn();
  private final ChangeListener<Object> walking = (_, _, _) -> walk();
  private GrowingTextArea area;
  private Writing writing;

  /// @param leave goes to the mission and the offer
  ExercisePage(ReflectionsViewModel reflections, Workspace workspace, Runnable leave) {
    this.reflections = reflections;
    this.workspace = workspace;
    this.leave = leave;
    setId("exercise-page-view");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("exercise-page");
    page.getStyleClass().add("exercise");
    page.setMaxWidth(680);
    stones.setAlignment(Pos.CENTER_LEFT);
    VBox middle = new VBox(page);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("exercise-room");
    setContent(middle);
    reflections.index().addListener(turning);
    reflections.entries().addListener(walking);
    turn();
  }

  void focusAnswer() {
    area.requestFocus();
    area.end();
  }

  void commit() {
    writing.commit();
  }

  void detach() {
    writing.close();
    reflections.index().removeListener(turning);
    reflections.entries().removeListener(walking);
  }

  private void turn() {
    boolean focused = area != null;
    if (writing != null) {
      writing.close();
    }
    Exercise exercise = reflections.current();
    area = new GrowingTextArea(7);
    area.setId("answer");
    area.getStyleClass().addAll("own-words-area", "exercise-answer");
    area.setPromptText(workspace.say("offer.answer.prompt"));
    area.setAccessibleText(reflections.question(exercise));
    writing =
        Writing.tie(
            area,
            reflections.answer(exercise),
            text -> reflections.type(exercise, text),
            LONGEST,
            workspace);
    Label family = Labels.secondary(reflections.family(exercise));
    family.getStyleClass().add("exercise-family");
    VBox question =
        new VBox(2, family, Labels.title(reflections.question(exercise)));
    boolean first = reflections.index().get() == 0;
    page.getChildren().setAll(head());
    if (first) {
      Label welcome = Labels.own(workspace.say("offer.exercise.welcome"));
      HBox hello = new HBox(16, new CairnMark(44), welcome);
      hello.setAlignment(Pos.CENTER_LEFT);
      hello.getStyleClass().add("exercise-welcome");
      HBox.setHgrow(welcome, Priority.ALWAYS);
      page.getChildren().add(hello);
    }
    page.getChildren()
        .addAll(question, Labels.secondary(reflections.hint(exercise)), area, feet(), away());
    walk();
    if (focused) {
      setVvalue(0);
      area.requestFocus();
    }
  }

  private HBox head() {
    Label place =
        Labels.secondary(
            workspace.say(
                "offer.exercise.place", reflections.index().get() + 1, reflections.count()));
    place.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(12, stones, spacer(), place);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox feet() {
    boolean last = reflections.index().get() == reflections.count() - 1;
    Button previous =
        Buttons.icon(
            "previous-exercise",
            workspace.say("offer.exercise.previous"),
            Feather.CHEVRON_LEFT,
            reflections::previous);
    previous.setDisable(reflections.index().get() == 0);
    Button skip = Buttons.flat("skip", workspace.say("offer.answer.skip"), null, this::skip);
    Button go =
        Buttons.main(
            "continue",
            workspace.say(last ? "offer.exercise.toOffer" : "offer.exercise.continue"),
            null,
            last ? leave : reflections::next);
    HBox feet = new HBox(10, previous, spacer(), skip, go);
    feet.setAlignment(Pos.CENTER_LEFT);
    return feet;
  }

  private FlowPane away() {
    Button offer =
        Buttons.flat(
            "to-offer", workspace.say("offer.exercise.toOffer"), Feather.ARROW_RIGHT, leave);
    FlowPane away =
        new FlowPane(10, 4, Labels.small(workspace.say("offer.exercise.comeBack")), offer);
    away.setAlignment(Pos.CENTER_LEFT);
    return away;
  }

  private void skip() {
    writing.commit();
    boolean last = reflections.index().get() == reflections.count() - 1;
    reflections.skip();
    if (last) {
      leave.run();
    }
  }

  private void walk() {
    List<ReflectionsViewModel.Entry> entries = reflections.entries().get();
    stones.getChildren().clear();
    for (int i = 0; i < entries.size(); i++) {
      Stone stone = new Stone(i + 3, 17, 11);
      boolean present = i == reflections.index().get();
      boolean answered = entries.get(i).state() == ReflectionsViewModel.State.ANSWERED;
      if (present) {
        stone.getStyleClass().add("stone-present");
      } else if (!answered) {
        stone.getStyleClass().add("stone-dashed");
      }
      stones.getChildren().add(stone);
    }
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}
