package app.cairn.ui.network.list;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Who is in the list and in what order. JavaFX thread; many people are put in order elsewhere.
final class PeopleViewModel implements AutoCloseable {

  /// So many are put in order in a few milliseconds.
  static final int FEW = 1_500;

  private final Workspace workspace;
  private final ObservableValue<Predicate<Contact>> shown;
  private final ObservableValue<Grouping> grouping;
  private final ReadOnlyObjectWrapper<List<PeopleTree.Branch>> branches =
      new ReadOnlyObjectWrapper<>(List.of());
  private final InvalidationListener following = _ -> follow();
  private PeopleOrder order;
  private Tasks.Task<List<PeopleTree.Branch>> coming;
  private boolean arrived;

  /// @param shown who is not left out by the search and the filters; null for all
  /// @param grouping what stands between a circle and its people
  PeopleViewModel(
      Workspace workspace,
      ObservableValue<Predicate<Contact>> shown,
      ObservableValue<Grouping> grouping) {
    this.workspace = workspace;
    this.shown = shown;
    this.grouping = grouping;
    order = PeopleOrder.ofTheMap(workspace.messages().language());
    workspace.live().dossier().addListener(following);
    shown.addListener(following);
    grouping.addListener(following);
    follow();
  }

  ReadOnlyObjectProperty<List<PeopleTree.Branch>> branches() {
    return branches.getReadOnlyProperty();
  }

  /// True while the first people are on their way.
  boolean waiting() {
    return !arrived;
  }

  void sort(List<PeopleOrder.Key> by) {
    if (!by.equals(order.by())) {
      order = new PeopleOrder(List.copyOf(by), order.language());
      follow();
    }
  }

  /// True while the people stand in the order of the map.
  boolean unsorted() {
    return order.by().isEmpty();
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
    shown.removeListener(following);
    grouping.removeListener(following);
    if (coming != null) {
      coming.cancel();
    }
  }

  private void follow() {
    Dossier dossier = workspace.session().dossier();
    Predicate<Contact> some = shown.getValue();
    PeopleOrder by = order;
    Grouping between = grouping.getValue();
    List<PeopleTree.Branch> before = branches.get();
    // Read again, or it would not tell the next time.
    workspace.live().dossier().get();
    if (coming != null) {
      coming.cancel();
      coming = null;
    }
    if (dossier.count(Contact.KIND) <= FEW) {
      arrive(build(dossier, some, by, between, before));
    } else {
      coming =
          workspace
              .tasks()
              .of(() -> build(dossier, some, by, between, before))
              .onSuccess(this::arrive)
              .start();
    }
  }

  private void arrive(List<PeopleTree.Branch> made) {
    arrived = true;
    branches.set(made);
  }

  private static List<PeopleTree.Branch> build(
      Dossier dossier,
      Predicate<Contact> some,
      PeopleOrder order,
      Grouping grouping,
      List<PeopleTree.Branch> before) {
    Predicate<Contact> shown = some == null ? _ -> true : some;
    return PeopleTree.shared(
        PeopleTree.of(Network.of(dossier), shown, some != null, order, grouping), before);
  }
}
