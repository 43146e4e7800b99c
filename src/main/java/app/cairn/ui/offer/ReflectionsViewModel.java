package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.offer.CarriedPassages;
import app.cairn.offer.Exercise;
import app.cairn.offer.Reflection;
import app.cairn.ui.kit.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/// The guided exercises and their answers, one in front at a time. JavaFX thread.
final class ReflectionsViewModel implements AutoCloseable {

  /// Where an exercise stands.
  enum State {
    OPEN,
    ANSWERED,
    SKIPPED
  }

  /// An exercise in the list.
  ///
  /// @param carried how many of its passages were carried over
  record Entry(Exercise exercise, State state, int carried) {}

  private final Workspace workspace;
  private final List<Exercise> exercises;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
  private final Map<String, ReadOnlyStringWrapper> answers = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);

  /// @param exercises at least one
  ReflectionsViewModel(Workspace workspace, List<Exercise> exercises) {
    this.workspace = workspace;
    this.exercises = List.copyOf(exercises);
    this.exercises.forEach(e -> answers.put(e.key(), new ReadOnlyStringWrapper("")));
    index.set(latestAnswered().orElse(0));
    follow(dossier());
    workspace.live().dossier().addListener(following);
  }

  /// The place of the exercise in front, from 0.
  ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  int count() {
    return exercises.size();
  }

  Exercise current() {
    return exercises.get(index.get());
  }

  /// The answer to an exercise; empty when there is none.
  ReadOnlyStringProperty answer(Exercise exercise) {
    return answers.get(exercise.key()).getReadOnlyProperty();
  }

  /// All exercises, in their order.
  ReadOnlyObjectProperty<List<Entry>> entries() {
    return entries.getReadOnlyProperty();
  }

  String title(Exercise exercise) {
    return workspace.say("exercise." + exercise.key() + ".title");
  }

  String question(Exercise exercise) {
    return workspace.say("exercise." + exercise.key() + ".question");
  }

  String hint(Exercise exercise) {
    return workspace.say("exercise." + exercise.key() + ".hint");
  }

  String family(Exercise exercise) {
    return workspace.say("exercise.family." + exercise.family());
  }

  void next() {
    go(index.get() + 1);
  }

  void previous() {
    go(index.get() - 1);
  }

  /// Puts the exercise in front whose answer is `reflection`.
  ///
  /// @return false when there is none such
  boolean open(UUID reflection) {
    Optional<Integer> found =
        dossier()
            .find(Reflection.KIND, reflection)
            .map(r -> keys().indexOf(r.exercise()))
            .filter(i -> i >= 0);
    found.ifPresent(this::go);
    return found.isPresent();
  }

  /// Puts the exercise called `key` in front, if there is one.
  void open(String key) {
    int place = keys().indexOf(key);
    if (place >= 0) {
      go(place);
    }
  }

  void open(Exercise exercise) {
    go(exercises.indexOf(exercise));
  }

  /// Keeps what was typed as the answer to `exercise`, which may be in front no more.
  void type(Exercise exercise, String text) {
    Optional<Reflection> present = Reflection.to(exercise.key(), dossier());
    if (present.isPresent()) {
      workspace
          .session()
          .type(
              new Change.Edited<>(Reflection.KIND, present.get(), present.get().withAnswer(text)));
    } else if (!text.isBlank()) {
      workspace
          .session()
          .type(new Change.Added<>(Reflection.KIND, reflection(exercise, text, false)));
    }
  }

  /// « Passer » : the exercise may be taken up again later; the next one without an answer comes in
  /// front.
  void skip() {
    Exercise exercise = current();
    Optional<Reflection> present = Reflection.to(exercise.key(), dossier());
    if (present.isEmpty()) {
      perform(
          Change.Group.of(
              "reflection.skipped",
              new Change.Added<>(Reflection.KIND, reflection(exercise, "", true))));
    } else if (present.get().answer().isBlank()) {
      perform(
          Change.Group.of(
              "reflection.skipped",
              new Change.Edited<>(Reflection.KIND, present.get(), present.get().asSkipped())));
    }
    next();
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private Reflection reflection(Exercise exercise, String text, boolean skipped) {
    return new Reflection(Ids.next(), exercise.key(), text, skipped, workspace.clock().instant());
  }

  private void go(int next) {
    index.set(Math.clamp(next, 0, exercises.size() - 1));
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    answers.forEach((key, answer) -> answer.set(answerTo(key, next)));
    entries.set(exercises.stream().map(exercise -> entry(exercise, next)).toList());
  }

  private static Entry entry(Exercise exercise, Dossier dossier) {
    Optional<Reflection> reflection = Reflection.to(exercise.key(), dossier);
    String text = reflection.map(Reflection::answer).orElse("");
    if (!text.isBlank()) {
      return new Entry(exercise, State.ANSWERED, CarriedPassages.count(text, dossier));
    }
    boolean skipped = reflection.map(Reflection::skipped).orElse(false);
    return new Entry(exercise, skipped ? State.SKIPPED : State.OPEN, 0);
  }

  private static String answerTo(String key, Dossier dossier) {
    return Reflection.to(key, dossier).map(Reflection::answer).orElse("");
  }

  private Optional<Integer> latestAnswered() {
    return dossier().all(Reflection.KIND).stream()
        .filter(r -> !r.answer().isBlank())
        .max(Comparator.comparing(Reflection::writtenAt))
        .map(r -> keys().indexOf(r.exercise()))
        .filter(i -> i >= 0);
  }

  private List<String> keys() {
    return exercises.stream().map(Exercise::key).toList();
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
