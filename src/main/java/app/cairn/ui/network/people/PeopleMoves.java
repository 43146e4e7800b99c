package app.cairn.ui.network.people;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Moves;
import app.cairn.network.Network;
import app.cairn.ui.kit.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How one pushes people about by keyboard, in the list and on the map alike. JavaFX thread.
public final class PeopleMoves {

  private final Workspace workspace;

  public PeopleMoves(Workspace workspace) {
    this.workspace = workspace;
  }

  /// One place up or down among its siblings.
  ///
  /// @param siblings who stands there, whatever the order
  public void push(UUID person, Collection<UUID> siblings, int by) {
    // Over many people what is shown lags behind what was just done: they stand as they are now.
    List<Contact> order =
        siblings.stream()
            .flatMap(id -> dossier().find(Contact.KIND, id).stream())
            .sorted(Network.ORDER)
            .toList();
    Optional<Contact> pushed = dossier().find(Contact.KIND, person);
    int to = pushed.map(order::indexOf).orElse(order.size()) + by;
    if (pushed.isPresent() && to >= 0 && to < order.size()) {
      perform(Moves.reordered(pushed.get(), order, to));
    }
  }

  /// One circle up or down among the others.
  public void pushCircle(UUID circle, int by) {
    perform(Moves.circle(dossier(), circle, by));
  }

  /// Beside those whom one knows oneself.
  public void bringNear(UUID person) {
    perform(Moves.toMe(dossier(), List.of(person)));
  }

  /// Behind somebody who leads to them.
  public void putBehind(UUID person, UUID door) {
    perform(Moves.behind(dossier(), List.of(person), door, workspace.today()));
  }

  private void perform(Change change) {
    if (workspace.session().writable()) {
      workspace.session().perform(change);
    }
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
