package app.cairn.ui.offer;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.meeting.Aim;
import app.cairn.ui.kit.DecidedBanner;
import app.cairn.ui.kit.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.value.ChangeListener;

/// What was decided of the offer: told above it, and its lines marked, until a version carries it.
final class DecidedLines implements AutoCloseable {

  private final Workspace workspace;
  private final LineColumns columns;
  private final DecidedBanner banner;
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);
  private int shown = -1;

  DecidedLines(Workspace workspace, LineColumns columns) {
    this.workspace = workspace;
    this.columns = columns;
    banner = new DecidedBanner(workspace, one -> rows(one).size(), this::show);
    banner.getStyleClass().add("decided-lines");
    workspace.live().dossier().addListener(following);
    follow(workspace.session().dossier());
  }

  DecidedBanner banner() {
    return banner;
  }

  /// Goes to the next of the lines that a decision is about.
  void show(Adjustment one) {
    banner.bring(one);
    List<LineRow> rows = rows(one);
    if (!rows.isEmpty()) {
      shown = (shown + 1) % rows.size();
      columns.walk().select(rows.get(shown).item().id());
    }
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private List<LineRow> rows(Adjustment one) {
    return one.passages().stream()
        .filter(Aim::inOffer)
        .map(aim -> columns.row(aim.line()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private void follow(Dossier dossier) {
    List<Adjustment> open = Adjustment.openForOffer(dossier);
    Set<UUID> aimed = new HashSet<>();
    open.forEach(
        one -> one.passages().stream().filter(Aim::inOffer).map(Aim::line).forEach(aimed::add));
    columns.mark(aimed);
    banner.show(open);
  }
}
