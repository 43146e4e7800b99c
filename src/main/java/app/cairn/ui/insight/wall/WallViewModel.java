package app.cairn.ui.insight.wall;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AdjustmentChange;
import app.cairn.insight.Chosen;
import app.cairn.insight.Scope;
import app.cairn.insight.Wall;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Themes;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// The wall: which returns stand on it, which are chosen, which theme is in front, and what one
/// decides. JavaFX thread.
final class WallViewModel {

  /// What is seen at one moment.
  ///
  /// @param columns by what they are about, those of the theme in front first
  /// @param chosen in the order in which they were
  /// @param front the theme in front; null for none
  /// @param decided what was decided so far, the latest first
  record Sight(
      Wall wall,
      Map<Aspect, List<Feedback>> columns,
      Set<UUID> chosen,
      String front,
      Scope scope,
      List<Adjustment> decided) {

    boolean isChosen(Feedback one) {
      return chosen.contains(one.id());
    }
  }

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final Set<UUID> chosen = new LinkedHashSet<>();
  private final ChangeListener<Dossier> following = (_, _, _) -> changed();
  private Wall wall;
  private Scope scope = new Scope.Everything();
  private String front;
  private boolean seen;

  WallViewModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.live().dossier().addListener(following);
    refresh();
  }

  ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /// Nobody looks at what is out of sight: it is brought up to date once it is seen.
  void seen(boolean now) {
    if (now && !seen) {
      refresh();
    }
    seen = now;
  }

  boolean writable() {
    return workspace.session().writable();
  }

  Dossier dossier() {
    return workspace.session().dossier();
  }

  void look(Scope next) {
    scope = next;
    front = null;
    refresh();
  }

  /// The versions of pitches that somebody heard, the latest first.
  List<Pitch> heard() {
    return Meeting.held(dossier()).stream()
        .map(Meeting::pitch)
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> dossier().find(Pitch.KIND, id))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Pitch::format).thenComparing(Pitch::number).reversed())
        .toList();
  }

  void toggle(Feedback one) {
    if (!chosen.remove(one.id())) {
      chosen.add(one.id());
    }
    show();
  }

  void clear() {
    chosen.clear();
    front = null;
    show();
  }

  /// Brings the returns of a theme to the front, and chooses them; lets go of them where it was in
  /// front already.
  void bringForward(String theme) {
    boolean already = front != null && Themes.key(front).equals(Themes.key(theme));
    chosen.clear();
    front = already ? null : theme;
    if (!already) {
      wall.returns().stream()
          .filter(one -> Themes.has(one, theme))
          .map(Feedback::id)
          .forEach(chosen::add);
    }
    show();
  }

  /// What is chosen, taken together.
  Chosen together() {
    return Chosen.of(dossier(), chosen);
  }

  /// Says what returns are about: one change.
  void sort(Collection<Feedback> returns, Aspect aspect) {
    List<Change> changes = new ArrayList<>();
    for (Feedback one : returns) {
      if (one.aspect() != aspect) {
        changes.add(new Change.Edited<>(Feedback.KIND, one, one.draft().aspect(aspect).feedback()));
      }
    }
    if (writable() && !changes.isEmpty()) {
      workspace
          .session()
          .perform(
              changes.size() == 1
                  ? changes.getFirst()
                  : new Change.Group("meeting.returnsSorted", changes));
    }
  }

  /// Those meant by a gesture on `one`: all that are chosen, where it is among them.
  List<Feedback> meant(Feedback one) {
    return chosen.contains(one.id()) ? together().returns() : List.of(one);
  }

  /// Decides to change something because of what is chosen.
  Adjustment decide(String decision) {
    Change.Added<Adjustment> change =
        AdjustmentChange.decided(dossier(), List.copyOf(chosen), decision, now());
    workspace.session().perform(change);
    clear();
    return change.entity();
  }

  private List<Adjustment> decided() {
    return dossier().all(Adjustment.KIND).stream()
        .sorted(
            Comparator.comparing(Adjustment::decidedAt).thenComparing(Adjustment::id).reversed())
        .toList();
  }

  void perform(Change change) {
    workspace.session().perform(change);
  }

  /// Shows the return `entity`, whatever is looked at, with those that share its theme.
  ///
  /// @return false where it is none
  boolean reveal(UUID entity) {
    Optional<Feedback> found = dossier().find(Feedback.KIND, entity);
    found.ifPresent(
        one -> {
          look(wall.returns().contains(one) ? scope : new Scope.Everything());
          one.themes().stream().findFirst().ifPresent(this::bringForward);
        });
    return found.isPresent();
  }

  /// Where one stands.
  record Standing(Scope scope, String front, List<UUID> chosen) {}

  Standing standing() {
    return new Standing(scope, front, List.copyOf(chosen));
  }

  void returnTo(Standing standing) {
    scope = standing.scope();
    front = standing.front();
    chosen.clear();
    chosen.addAll(standing.chosen());
    refresh();
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  private Instant now() {
    return workspace.clock().instant();
  }

  private void changed() {
    if (seen) {
      refresh();
    }
  }

  private void refresh() {
    wall = Wall.of(dossier(), scope);
    show();
  }

  private void show() {
    chosen.removeIf(id -> dossier().find(Feedback.KIND, id).isEmpty());
    boolean still =
        front != null
            && wall.themes().stream()
                .anyMatch(one -> Themes.key(one.theme()).equals(Themes.key(front)));
    front = still ? front : null;
    sight.set(
        new Sight(
            wall,
            wall.columns(front),
            Collections.unmodifiableSet(new LinkedHashSet<>(chosen)),
            front,
            scope,
            decided()));
  }
}
