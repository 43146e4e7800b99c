package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.offer.Exercise;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// « Mission & offre » : the guided exercises, the mission, the offer and its versions.
public final class OfferScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(OfferScreen.class, "offer.css");

  private final Workspace workspace;
  private final MissionViewModel mission;
  private final SentenceViewModel sentence;
  private final LinesViewModel lines;
  private final VersionsViewModel versions;
  private final ReflectionsViewModel reflections;
  private final StackPane root = new StackPane();
  private final OfferPage page;
  private ExercisePage exercise;

  public OfferScreen(Workspace workspace) {
    this.workspace = workspace;
    mission = new MissionViewModel(workspace);
    sentence = new SentenceViewModel(workspace);
    lines = new LinesViewModel(workspace);
    versions = new VersionsViewModel(workspace);
    reflections = new ReflectionsViewModel(workspace, Exercise.ALL);
    page =
        new OfferPage(
            new OfferPage.Models(mission, sentence, lines, versions, reflections),
            workspace,
            this::newVersion,
            this::openExercise);
    root.setId("offer-screen");
    root.getStyleClass().add("offer-screen");
    root.getStylesheets().add(STYLESHEET);
    root.getChildren().setAll(page);
    if (workspace.session().writable() && blank(workspace.session().dossier())) {
      openExercise();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    SimpleBooleanProperty writable = new SimpleBooleanProperty(workspace.session().writable());
    return List.of(
        action(
            "offer.reword",
            "offer.action.reword",
            Feather.EDIT_2,
            writable.not(),
            () -> {
              showOffer();
              page.reword();
            }),
        action(
            "offer.exercise",
            "offer.action.exercise",
            Feather.FEATHER,
            writable.not(),
            () -> {
              if (exercise == null) {
                openExercise();
              } else {
                reflections.next();
              }
            }),
        action(
            "offer.newVersion",
            "offer.action.newVersion",
            Feather.FLAG,
            Bindings.not(versions.freezable()).or(writable.not()),
            this::newVersion),
        action(
            "offer.compare",
            "offer.action.compare",
            Feather.COLUMNS,
            Bindings.not(versions.two()),
            () -> {
              showOffer();
              versions.compare();
            }));
  }

  @Override
  public boolean reveal(UUID entity) {
    Dossier dossier = workspace.session().dossier();
    if (dossier.find(Reflection.KIND, entity).isPresent()) {
      showOffer();
      reflections.open(entity);
      page.focusAnswer();
      return true;
    }
    if (dossier.find(MissionStatement.KIND, entity).isPresent()) {
      showOffer();
      page.focusMission();
      return true;
    }
    Optional<Adjustment> decided = dossier.find(Adjustment.KIND, entity);
    if (decided.isPresent()) {
      showOffer();
      page.showDecided(decided.get());
      return true;
    }
    if (dossier.find(Offer.KIND, entity).isPresent()) {
      showOffer();
      page.focusVersion(entity);
      return true;
    }
    return false;
  }

  @Override
  public void follow(Change change) {
    List<Record> touched = change.leaves().<Record>map(Change.Leaf::entity).toList();
    List<Reflection> answers =
        touched.stream().filter(Reflection.class::isInstance).map(Reflection.class::cast).toList();
    if (answers.isEmpty()) {
      showOffer();
    } else if (answers.stream().noneMatch(a -> a.exercise().equals(reflections.current().key()))) {
      reflections.open(answers.getFirst().exercise());
    }
  }

  /// @param exercise in front
  /// @param large the exercise has the page to itself
  private record Standing(
      String exercise, boolean large, VersionsViewModel.Ticks ticks, OfferPage.View view)
      implements Place {}

  @Override
  public Place place() {
    return new Standing(
        reflections.current().key(), exercise != null, versions.ticks(), page.view());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing standing) {
      reflections.open(standing.exercise());
      versions.tick(standing.ticks());
      page.look(standing.view());
      if (!standing.large()) {
        showOffer();
      } else if (workspace.session().writable()) {
        openExercise();
      }
    }
  }

  @Override
  public void focus() {
    if (exercise != null) {
      exercise.focusAnswer();
    } else {
      page.focusMission();
    }
  }

  @Override
  public void commit() {
    if (exercise != null) {
      exercise.commit();
    }
    page.commit();
  }

  @Override
  public void close() {
    if (exercise != null) {
      exercise.detach();
    }
    page.detach();
    mission.close();
    sentence.close();
    lines.close();
    versions.close();
    reflections.close();
  }

  private void openExercise() {
    if (exercise == null) {
      page.commit();
      exercise = new ExercisePage(reflections, workspace, this::leaveExercise);
      root.getChildren().setAll(exercise);
      exercise.focusAnswer();
    }
  }

  /// The button that was pressed is gone: one sees where the keyboard is now.
  private void leaveExercise() {
    showOffer();
    page.pointAtMission();
  }

  private void showOffer() {
    if (exercise != null) {
      exercise.commit();
      exercise.detach();
      exercise = null;
      root.getChildren().setAll(page);
      // What scrolls has its parts only once it is dressed.
      page.applyCss();
      page.focusMission();
    }
  }

  private void newVersion() {
    commit();
    if (versions.freezable().get()) {
      workspace.window().openDialog(new NewVersion(versions, workspace));
    }
  }

  private Action action(
      String id, String key, Ikon icon, ObservableValue<Boolean> disabled, Runnable act) {
    return new Action(id, new SimpleStringProperty(workspace.say(key)), icon, null, disabled, act);
  }

  private static boolean blank(Dossier dossier) {
    return dossier.count(Reflection.KIND) == 0
        && MissionStatement.current(dossier).isEmpty()
        && Offer.current(dossier).isEmpty();
  }
}
