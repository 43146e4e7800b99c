package app.cairn.ui.network.path;

import app.cairn.dossier.Change;
import app.cairn.network.Ghost;
import app.cairn.network.Goal;
import app.cairn.network.Goals;
import app.cairn.network.Introduction;
import app.cairn.network.Introductions;
import app.cairn.network.Likeness;
import app.cairn.network.Network;
import app.cairn.text.FirstNames;
import app.cairn.text.Sectors;
import app.cairn.ui.kit.SaidNames;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// The path that is looked for: its goal, the best path and others, or the ghost; said in one
/// sentence. It follows the network: a tie that is added may shorten it. JavaFX thread.
public final class PathViewModel implements AutoCloseable {

  /// The best, and three others.
  static final int MOST = 4;

  private static final int SUGGESTED = 7;

  /// What is found; neither path nor ghost while nothing is looked for.
  ///
  /// @param paths the best first
  /// @param shown which of them
  /// @param question of the ghost, in a few words; empty where there is none
  public record Found(
      Goal goal,
      List<Introduction> paths,
      int shown,
      Ghost ghost,
      String sentence,
      String question) {

    static final Found NOTHING = new Found(null, List.of(), 0, null, "", "");

    /// The one that is shown.
    public Optional<Introduction> path() {
      return paths.isEmpty() ? Optional.empty() : Optional.of(paths.get(shown));
    }
  }

  private record Answer(List<Introduction> paths, Ghost ghost) {}

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final FirstNames firstNames;
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final ReadOnlyObjectWrapper<List<Goals.Named>> suggested =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Network> following = (_, _, _) -> again();
  private Tasks.Task<?> seeking;
  private Tasks.Task<?> reading;
  private Goals goals;
  private Ghost answered;
  private String typed = "";

  /// Looks for nothing yet; follows the network until it is closed.
  ///
  /// @param firstNames what tells whether a sentence says « elle » or « il »
  public PathViewModel(
      Workspace workspace, ObservableValue<Network> network, FirstNames firstNames) {
    this.workspace = workspace;
    this.network = network;
    this.firstNames = firstNames;
    network.addListener(following);
  }

  /// What is found of what was asked for last.
  public ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// What one may mean by what is typed.
  ReadOnlyObjectProperty<List<Goals.Named>> suggested() {
    return suggested.getReadOnlyProperty();
  }

  void type(String text) {
    typed = text;
    if (goals != null) {
      suggested.set(meant(text.strip().replaceAll("\\s+", " ")));
    } else if (!text.isBlank() && reading == null) {
      Network now = network.getValue();
      reading =
          workspace
              .tasks()
              .of(() -> Goals.of(now))
              .finallyDo(() -> reading = null)
              .onSuccess(
                  read -> {
                    goals = read;
                    type(typed);
                  })
              .start();
    }
  }

  /// What is there, and behind it what one has not heard of.
  private List<Goals.Named> meant(String text) {
    List<Goals.Named> meant = new ArrayList<>(goals.find(text, SUGGESTED));
    if (!Likeness.words(text).isEmpty() && !goals.has(text)) {
      List<Goal> unheard = List.of(new Goal.Unheard(text), new Goal.Sector(text));
      (Sectors.usual(text) ? unheard.reversed() : unheard)
          .forEach(goal -> meant.add(new Goals.Named(goal, unheard(goal, text), "")));
    }
    return meant;
  }

  private String unheard(Goal goal, String text) {
    return goal instanceof Goal.Sector
        ? workspace.say("network.path.unheard.sector", text)
        : workspace.say("network.path.unheard.organisation", text);
  }

  /// Looks for the way to `goal`; it is told when it is found.
  public void seek(Goal goal) {
    stop();
    Network now = network.getValue();
    LocalDate today = workspace.today();
    seeking =
        workspace
            .tasks()
            .of(
                () -> {
                  Introductions introductions = new Introductions(now, today);
                  List<Introduction> paths = introductions.to(goal, MOST);
                  return new Answer(paths, paths.isEmpty() ? introductions.ghost(goal) : null);
                })
            .onSuccess(answer -> show(goal, answer.paths(), 0, answer.ghost(), now))
            .start();
  }

  private void show(Goal goal, List<Introduction> paths, int at, Ghost ghost, Network now) {
    PathSentence says = new PathSentence(workspace.messages(), firstNames, now, workspace.today());
    String sentence = paths.isEmpty() ? says.of(ghost) : says.of(paths.get(at));
    String question = ghost == null ? "" : says.shortly(ghost);
    found.set(new Found(goal, paths, at, ghost, sentence, question));
  }

  /// The next of the other paths; after the last, the best again.
  void other() {
    Found now = found.get();
    if (now.paths().size() > 1) {
      int next = (now.shown() + 1) % now.paths().size();
      show(now.goal(), now.paths(), next, null, network.getValue());
    }
  }

  /// The answer to the question of the ghost; the same question takes one answer.
  public void answer(String name) {
    Ghost ghost = found.get().ghost();
    if (ghost != null && ghost != answered && !name.isBlank() && workspace.session().writable()) {
      // The network may lag behind what was just done.
      Network now = Network.of(workspace.session().dossier());
      String names = SaidNames.apart(name, workspace);
      Change filled =
          ghost.filled(now, names, workspace.say("network.source.memory"), workspace.today());
      if (filled.leaves().findAny().isPresent()) {
        answered = ghost;
        workspace.session().perform(filled);
        tell(filled);
      }
    }
  }

  /// Where the answer could not be kept as the question was put, one hears what was noted.
  private void tell(Change filled) {
    Network now = Network.of(workspace.session().dossier());
    String noted =
        new PathSentence(workspace.messages(), firstNames, now, workspace.today()).noted(filled);
    if (!noted.isEmpty()) {
      workspace.window().tell(noted);
    }
  }

  void clear() {
    stop();
    found.set(Found.NOTHING);
  }

  /// The network is another one: the same question again.
  private void again() {
    goals = null;
    if (reading != null) {
      reading.cancel();
      reading = null;
    }
    Goal goal = found.get().goal();
    if (goal != null) {
      seek(goal);
    }
  }

  private void stop() {
    if (seeking != null) {
      seeking.cancel();
    }
  }

  @Override
  public void close() {
    stop();
    network.removeListener(following);
  }
}
