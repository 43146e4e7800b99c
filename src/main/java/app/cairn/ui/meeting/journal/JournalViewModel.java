package app.cairn.ui.meeting.journal;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackDraft;
import app.cairn.meeting.FeedbackFilter;
import app.cairn.meeting.FeedbackLog;
import app.cairn.meeting.Themes;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/// The log of returns: which are shown, which are chosen, and what one does with them. JavaFX
/// thread.
final class JournalViewModel {

  private final Workspace workspace;
  private final ObjectProperty<FeedbackFilter> filter =
      new SimpleObjectProperty<>(FeedbackFilter.ALL);
  private final ReadOnlyObjectWrapper<List<FeedbackLog.Row>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Dossier> following = (_, _, _) -> changed();
  private FeedbackLog log;
  private boolean seen;

  JournalViewModel(Workspace workspace) {
    this.workspace = workspace;
    this.log = FeedbackLog.of(dossier());
    filter.addListener(_ -> show());
    workspace.live().dossier().addListener(following);
    show();
  }

  ObjectProperty<FeedbackFilter> filter() {
    return filter;
  }

  /// Those that are shown, the latest noted first.
  ReadOnlyObjectProperty<List<FeedbackLog.Row>> rows() {
    return rows.getReadOnlyProperty();
  }

  /// How many there are, shown or not.
  int all() {
    return log.rows().size();
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

  /// Every theme with how many returns bear it, the most frequent first.
  Map<String, Integer> themes() {
    return Themes.counted(dossier().all(Feedback.KIND));
  }

  int bearing(Collection<String> themes) {
    return log.bearing(themes);
  }

  /// Edits several returns: one change, where anything changes.
  void edit(Collection<Feedback> returns, String gesture, UnaryOperator<FeedbackDraft> edit) {
    List<Change> changes = new ArrayList<>();
    for (Feedback stale : returns) {
      Feedback before = dossier().get(Feedback.KIND, stale.id());
      Feedback after = edit.apply(before.draft()).feedback();
      if (!after.equals(before)) {
        changes.add(new Change.Edited<>(Feedback.KIND, before, after));
      }
    }
    if (writable() && !changes.isEmpty()) {
      perform(changes.size() == 1 ? changes.getFirst() : new Change.Group(gesture, changes));
    }
  }

  void addTheme(Collection<UUID> returns, String theme) {
    if (!theme.isBlank()) {
      performAny(Themes.added(dossier(), returns, theme));
    }
  }

  void removeTheme(Collection<UUID> returns, String theme) {
    performAny(Themes.removed(dossier(), returns, theme));
  }

  /// Makes one theme of several, or calls one otherwise.
  void merge(Collection<String> themes, String name) {
    if (!Themes.key(name).isEmpty()) {
      performAny(Themes.merged(dossier(), themes, name));
    }
  }

  void remove(Collection<Feedback> returns) {
    List<Change> changes = new ArrayList<>();
    returns.forEach(
        one ->
            changes.add(
                new Change.Removed<>(Feedback.KIND, dossier().get(Feedback.KIND, one.id()))));
    if (!changes.isEmpty()) {
      perform(
          changes.size() == 1
              ? changes.getFirst()
              : new Change.Group("meeting.returnsRemoved", changes));
    }
  }

  /// Shows everything, where the return is hidden now.
  ///
  /// @return false where there is none of this name
  boolean reveal(UUID one) {
    if (dossier().find(Feedback.KIND, one).isEmpty()) {
      return false;
    }
    refresh();
    if (rows.get().stream().noneMatch(row -> row.feedback().id().equals(one))) {
      filter.set(FeedbackFilter.ALL);
    }
    return true;
  }

  Dossier dossier() {
    return workspace.session().dossier();
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  private void performAny(Change change) {
    if (writable() && change.leaves().findAny().isPresent()) {
      perform(change);
    }
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void changed() {
    if (seen) {
      refresh();
    }
  }

  private void refresh() {
    log = FeedbackLog.of(dossier(), log);
    show();
  }

  private void show() {
    rows.set(log.matching(filter.get()));
  }
}
