package app.cairn.ui.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.network.BulkChange;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.map.MapFace;
import app.cairn.ui.network.map.MapViewModel;
import app.cairn.ui.network.people.Selection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;

/// Where one looks in the room of the network: goes there, remembers it, comes back. JavaFX thread.
final class NetworkPlaces {

  private final Workspace workspace;
  private final MapViewModel model;
  private final MapFace map;
  private final Selection selection;
  private final BooleanProperty list;

  /// @param list true while the list stands in place of the map
  NetworkPlaces(
      Workspace workspace,
      MapViewModel model,
      MapFace map,
      Selection selection,
      BooleanProperty list) {
    this.workspace = workspace;
    this.model = model;
    this.map = map;
    this.selection = selection;
    this.list = list;
  }

  /// Brings a person, a circle or an organisation into view, and chooses it.
  ///
  /// @return false where there is no such one
  boolean reveal(UUID entity) {
    Dossier dossier = workspace.session().dossier();
    boolean person = dossier.find(Contact.KIND, entity).isPresent();
    if (!person
        && dossier.find(Circle.KIND, entity).isEmpty()
        && dossier.find(Organisation.KIND, entity).isEmpty()) {
      return false;
    }
    if (person && !model.waiting() && map.cursor().find(entity).isEmpty()) {
      model.unfold(entity);
    }
    // An organisation without people stands nowhere on the map: its card is shown all the same.
    selection.only(entity);
    if (model.waiting() || map.cursor().find(entity).isPresent()) {
      map.cursor().whenThere(entity, this::lookAt);
    }
    return true;
  }

  private void lookAt(Spot spot) {
    map.cursor().go(spot, false);
    // Before it is shown for the first time the camera has no size yet.
    FxThread.soon(() -> map.pane().plan().spot(spot.node().key()).ifPresent(map.pane()::reveal));
  }

  /// Keeps what has just changed in view.
  void follow(Change change) {
    chooseAgain(BulkChange.broughtBack(change));
    change
        .leaves()
        .filter(leaf -> leaf.kind() == Contact.KIND)
        .map(leaf -> leaf.entity().id())
        .findFirst()
        .flatMap(map.cursor()::find)
        .ifPresent(
            spot -> {
              if (!map.pane().fitted()) {
                map.pane().reveal(spot);
              }
            });
  }

  /// Whoever was taken away, and is there again.
  private void chooseAgain(List<UUID> people) {
    if (!people.isEmpty()) {
      UUID last = people.getLast();
      selection.all(people, last);
      if (model.waiting() || map.cursor().find(last).isPresent()) {
        map.cursor().whenThere(last, spot -> map.cursor().go(spot, true));
      }
    }
  }

  /// @param view null while all of the map is seen
  private record Standing(
      View view, Grouping grouping, Set<String> folded, UUID chosen, boolean list)
      implements Place {}

  /// Where one is now.
  Place place() {
    return new Standing(
        map.pane().fitted() ? null : map.pane().view().get(),
        model.grouping().get(),
        model.folded().get(),
        selection.lead().get(),
        list.get());
  }

  void returnTo(Place place) {
    if (place instanceof Standing standing) {
      model.grouping().set(standing.grouping());
      model.folded().set(standing.folded());
      if (standing.view() != null) {
        map.pane().moveTo(standing.view());
      }
      if (standing.chosen() != null) {
        map.cursor().whenThere(standing.chosen(), spot -> map.cursor().go(spot, false));
      }
      list.set(standing.list());
    }
  }
}
