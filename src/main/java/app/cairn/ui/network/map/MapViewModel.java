package app.cairn.ui.network.map;

import app.cairn.dossier.Dossier;
import app.cairn.map.Colouring;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.MapWords;
import app.cairn.map.Plan;
import app.cairn.map.Shown;
import app.cairn.map.TextWidths;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Introduction;
import app.cairn.network.Network;
import app.cairn.network.PeopleFilter;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The map of the network as it is shown: how it is grouped and coloured, what is folded, whom one
/// looks for; and the plan that follows from it. JavaFX thread; large plans are made elsewhere.
public final class MapViewModel implements AutoCloseable {

  /// So many are laid out within a frame.
  private static final int FEW = 600;

  private final Workspace workspace;
  private final MapMaking making;
  private final ReadOnlyObjectWrapper<Network> network = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<String>> lit = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Predicate<Contact>> shown = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(Grouping.ORGANISATION);
  private final ObjectProperty<Colouring> colouring = new SimpleObjectProperty<>(Colouring.CIRCLE);
  private final ObjectProperty<Set<String>> folded = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<PeopleFilter> filter = new SimpleObjectProperty<>(PeopleFilter.NONE);
  private final ObjectProperty<String> alone = new SimpleObjectProperty<>();
  private final StringProperty query = new SimpleStringProperty("");
  private final BooleanProperty ties = new SimpleBooleanProperty();
  private final InvalidationListener following = _ -> follow();
  private Tasks.Task<?> coming;
  private Tasks.Task<?> searching;
  private Runnable onceFound;

  /// How many are found in branches that are not shown.
  private long outside;

  /// Lays out the dossier as it is now, and follows it until it is closed.
  ///
  /// @param widths how wide words are on the map
  public MapViewModel(Workspace workspace, TextWidths widths) {
    this.workspace = workspace;
    this.making = new MapMaking(widths, dossier -> MapWords.of(dossier, key -> workspace.say(key)));
    workspace.live().dossier().addListener(following);
    grouping.addListener(following);
    folded.addListener(following);
    alone.addListener(following);
    filter.addListener(_ -> light());
    query.addListener(_ -> light());
    ties.addListener((_, _, drawn) -> tellTies(drawn));
    follow();
  }

  /// The people of the dossier as it is now.
  public ReadOnlyObjectProperty<Network> network() {
    return network.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Plan> plan() {
    return plan.getReadOnlyProperty();
  }

  /// The keys that a search or a filter leaves in full colour; null for all.
  ReadOnlyObjectProperty<Set<String>> lit() {
    return lit.getReadOnlyProperty();
  }

  /// Whom a search or a filter leaves in the list; null for all.
  public ReadOnlyObjectProperty<Predicate<Contact>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// What stands between a circle and its people.
  public ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /// What the colours of people say.
  public ObjectProperty<Colouring> colouring() {
    return colouring;
  }

  /// The keys of what is folded away.
  public ObjectProperty<Set<String>> folded() {
    return folded;
  }

  /// Who stays in full colour, besides the search.
  public ObjectProperty<PeopleFilter> filter() {
    return filter;
  }

  /// What is typed in the search field.
  public StringProperty query() {
    return query;
  }

  /// The key of the one branch that is shown; null for all.
  ObjectProperty<String> alone() {
    return alone;
  }

  /// True while ties are drawn as arcs.
  public BooleanProperty ties() {
    return ties;
  }

  /// True while people are on their way to the map.
  public boolean waiting() {
    return coming != null;
  }

  Dormancy dormancy() {
    return workspace.manners().dormancy(today());
  }

  LocalDate today() {
    return workspace.today();
  }

  void fold(String key) {
    Set<String> next = new HashSet<>(folded.get());
    if (!next.remove(key)) {
      next.add(key);
    }
    folded.set(Set.copyOf(next));
  }

  /// Makes sure that somebody is not folded away.
  public void unfold(UUID contact) {
    folded.set(new Folds(folded.get()).showing(contact, network.get()).keys());
    if (alone.get() != null) {
      alone.set(null);
    }
  }

  /// The keys of a path, from the first one asked to the last.
  List<String> keys(Optional<Introduction> path) {
    return path.map(way -> way.people().stream().map(one -> MapNode.personKey(one.id())).toList())
        .orElse(List.of());
  }

  /// The ties that are drawn, as [MapArcs] has them.
  List<List<String>> arcs(Set<UUID> chosen) {
    return ties.get() ? MapArcs.of(workspace.session().dossier(), chosen) : List.of();
  }

  private void tellTies(boolean drawn) {
    long all = MapArcs.count(workspace.session().dossier());
    if (drawn && all > MapArcs.MOST) {
      workspace
          .window()
          .tell(workspace.say("network.map.tiesMany", workspace.formats().number(all)));
    }
  }

  /// What the map shows now, by day, with the ties of those chosen.
  public Shown showing(Set<UUID> chosen) {
    return new Shown(
        grouping.get(), colouring.get(), folded.get(), alone.get(), arcs(chosen), false);
  }

  /// Whom the search and the filters let through; empty for everybody.
  public Optional<Collection<UUID>> letThrough() {
    return Optional.ofNullable(shown.get()).map(this::those);
  }

  /// Those of them who are in the one branch that is shown, folded away or not; empty for
  /// everybody.
  public Optional<Collection<UUID>> onTheMap() {
    if (alone.get() == null) {
      return letThrough();
    }
    Dossier dossier = workspace.live().dossier().get();
    Set<UUID> branch = making.everybody(dossier, grouping.get(), alone.get(), dormancy());
    Predicate<Contact> some = shown.get();
    return Optional.of(those(one -> branch.contains(one.id()) && (some == null || some.test(one))));
  }

  private Collection<UUID> those(Predicate<Contact> some) {
    return network.get().contacts().stream().filter(some).map(Contact::id).toList();
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
    if (coming != null) {
      coming.cancel();
    }
    if (searching != null) {
      searching.cancel();
    }
  }

  private void follow() {
    Dossier dossier = workspace.live().dossier().get();
    // Read again, or they would not tell the next time.
    Grouping by = grouping.get();
    Set<String> closed = folded.get();
    String branch = alone.get();
    if (coming != null) {
      coming.cancel();
      coming = null;
    }
    Dormancy dormancy = dormancy();
    if (dossier.count(Contact.KIND) <= FEW) {
      arrived(making.make(dossier, by, closed, branch, dormancy));
    } else {
      if (plan.get() == null) {
        // Meanwhile one stands there alone.
        arrived(making.make(Dossier.empty(), by, closed, null, dormancy));
      }
      coming =
          workspace
              .tasks()
              .of(() -> making.make(dossier, by, closed, branch, dormancy))
              .onSuccess(this::arrived)
              .start();
    }
  }

  private void arrived(MapMaking.Made made) {
    coming = null;
    network.set(made.network());
    plan.set(made.plan());
    light();
  }

  /// Does something with those who are found: at once, or when the search that goes on has come to
  /// its end; never, where one types on.
  public void whenFound(Runnable then) {
    if (searching == null) {
      then.run();
    } else {
      onceFound = then;
    }
  }

  private void light() {
    onceFound = null;
    if (searching != null) {
      searching.cancel();
      searching = null;
    }
    MapSearch search = new MapSearch(filter.get(), query.get());
    if (search.empty()) {
      found(null);
      return;
    }
    Network people = network.get();
    Plan where = plan.get();
    Dormancy dormancy = dormancy();
    Folds folds = new Folds(folded.get());
    MapNode tree = making.tree(workspace.live().dossier().get(), grouping.get(), dormancy);
    if (people.contacts().size() <= FEW) {
      found(search.in(people, where, dormancy, folds, tree));
    } else {
      searching =
          workspace
              .tasks()
              .of(() -> search.in(people, where, dormancy, folds, tree))
              .onSuccess(this::found)
              .start();
    }
  }

  private void found(MapSearch.Found found) {
    searching = null;
    shown.set(found == null ? null : contact -> found.people().contains(contact.id()));
    lit.set(found == null ? null : found.keys());
    tellOutside(found == null ? Set.of() : found.people());
    if (onceFound != null) {
      Runnable then = onceFound;
      onceFound = null;
      then.run();
    }
  }

  private void tellOutside(Set<UUID> found) {
    long before = outside;
    outside = new Outside(network.get(), grouping.get(), alone.get()).count(found);
    if (outside > 0 && outside != before) {
      workspace.window().tell(workspace.say("network.map.outside", outside));
    }
  }
}
