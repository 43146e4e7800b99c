package app.cairn.ui.offer;

import app.cairn.offer.Exercise;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One exercise, alone on the page: a question, room to write, nothing else asked. Stones show the
/// way so far; the buttons stand at the foot of the page and never move, however long the question
/// and the answer.
final class ExercisePage extends VBox {

  private static final int LONGEST = 20_000;
  static final double WIDEST = 680;

  private final ReflectionsViewModel reflections;
  private final Workspace workspace;
  private final Runnable leave;
  private final ScrollPane scroll = new ScrollPane();
  private final HBox stones = new HBox(5);
  private final Label place = Labels.secondary("");
  private final Label family = Labels.secondary("");
  private final Label question = Labels.title("");
  private final Label hint = Labels.secondary("");
  private final VBox page = new VBox(14);
  private final ExerciseFeet feet;
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
    getStyleClass().add("exercise-page");
    page.getStyleClass().add("exercise");
    page.setMaxWidth(WIDEST);
    family.getStyleClass().add("exercise-family");
    question.setId("question");
    VBox asked = new VBox(2, family, question);
    page.getChildren().setAll(head(), asked, hint);
    VBox middle = new VBox(page);
    middle.setAlignment(Pos.TOP_CENTER);
    middle.getStyleClass().add("exercise-room");
    scroll.setContent(middle);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    feet = new ExerciseFeet(workspace, reflections::previous, this::skip, this::goOn, leave);
    getChildren().setAll(scroll, feet);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
    boolean turned = area != null;
    if (turned) {
      writing.close();
    }
    Exercise exercise = reflections.current();
    family.setText(reflections.family(exercise));
    question.setText(reflections.question(exercise));
    hint.setText(reflections.hint(exercise));
    place.setText(
        workspace.say("offer.exercise.place", reflections.index().get() + 1, reflections.count()));
    area = area(exercise);
    page.getChildren().remove(3, page.getChildren().size());
    page.getChildren().add(area);
    if (reflections.index().get() == 0) {
      page.getChildren().add(welcome());
    }
    feet.show(reflections.index().get() == 0, last());
    walk();
    if (turned) {
      scroll.setVvalue(0);
      area.requestFocus();
      area.end();
    }
  }

  private GrowingTextArea area(Exercise exercise) {
    GrowingTextArea next = new GrowingTextArea(7);
    next.setId("answer");
    next.getStyleClass().addAll("own-words-area", "exercise-answer");
    next.setPromptText(workspace.say("offer.answer.prompt"));
    next.setAccessibleText(reflections.question(exercise));
    next.setAccessibleHelp(reflections.hint(exercise));
    writing =
        Writing.tie(
            next,
            reflections.answer(exercise),
            text -> reflections.type(exercise, text),
            LONGEST,
            workspace);
    return next;
  }

  private HBox head() {
    stones.setAlignment(Pos.CENTER_LEFT);
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(12, stones, spacer, place);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// Under the answer: the question stands at the same place in the first exercise as in the
  /// others.
  private HBox welcome() {
    Label words = Labels.own(workspace.say("offer.exercise.welcome"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox welcome = new HBox(16, new CairnMark(44), words);
    welcome.setAlignment(Pos.CENTER_LEFT);
    welcome.getStyleClass().add("exercise-welcome");
    return welcome;
  }

  /// Ctrl+Enter goes on without leaving the keys; Enter alone is a new line of the answer.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      goOn();
      event.consume();
    }
  }

  private void goOn() {
    writing.commit();
    if (last()) {
      leave.run();
    } else {
      reflections.next();
    }
  }

  private void skip() {
    writing.commit();
    boolean last = last();
    reflections.skip();
    if (last) {
      leave.run();
    }
  }

  private boolean last() {
    return reflections.index().get() == reflections.count() - 1;
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
}
