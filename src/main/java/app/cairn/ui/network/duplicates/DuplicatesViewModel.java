package app.cairn.ui.network.duplicates;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Duplicate;
import app.cairn.network.Duplicates;
import app.cairn.network.Merge;
import app.cairn.network.MergeChange;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Pairs of contacts who may be one person, one at a time: what is kept of both is chosen, then
/// they are merged, told apart, or left for another day. JavaFX thread.
public final class DuplicatesViewModel implements AutoCloseable {

  /// What is shown.
  ///
  /// @param searching nothing is known yet
  /// @param pair the pair in question; null when there is none left
  /// @param merge what would become of it
  /// @param left how many pairs there are, this one included
  record Shown(boolean searching, Duplicate pair, Merge merge, int left) {}

  private record Pair(UUID left, UUID right) {

    static Pair of(Duplicate pair) {
      return new Pair(pair.left().id(), pair.right().id());
    }
  }

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown(true, null, null, 0));
  private final ChangeListener<Network> following = (_, _, _) -> search();
  private final Set<Pair> later = new HashSet<>();
  private Tasks.Task<?> searching;
  private List<Duplicate> pairs = List.of();

  /// Begins to look for pairs at once, and again whenever the network changes, until it is closed.
  public DuplicatesViewModel(Workspace workspace, ObservableValue<Network> network) {
    this.workspace = workspace;
    this.network = network;
    network.addListener(following);
    search();
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  private void search() {
    if (searching != null) {
      searching.cancel();
    }
    Network now = network.getValue();
    searching =
        workspace
            .tasks()
            .of(() -> Duplicates.of(now).all())
            .onSuccess(
                found -> {
                  pairs = found;
                  show();
                })
            .start();
  }

  private void show() {
    List<Duplicate> left = pairs.stream().filter(pair -> !later.contains(Pair.of(pair))).toList();
    if (left.isEmpty()) {
      shown.set(new Shown(false, null, null, 0));
      return;
    }
    Duplicate next = left.getFirst();
    Shown now = shown.get();
    boolean same = next.equals(now.pair());
    Merge merge = same ? now.merge() : Merge.of(next.left(), next.right());
    shown.set(new Shown(false, next, merge, left.size()));
  }

  void keep(String field, Merge.Side side) {
    Shown now = shown.get();
    shown.set(new Shown(false, now.pair(), now.merge().keeping(field, side), now.left()));
  }

  /// They are one.
  ///
  /// @param noting what is not kept goes to the notes, in words
  /// @return false where the pair was answered already
  boolean merge(boolean noting) {
    if (!open()) {
      return false;
    }
    Merge merge = shown.get().merge();
    Merge asked = noting ? merge.adding(lost(merge)) : merge;
    workspace.session().perform(MergeChange.of(asked, workspace.session().dossier()));
    return true;
  }

  /// They are two.
  ///
  /// @return false where the pair was answered already
  boolean apart() {
    if (!open()) {
      return false;
    }
    LocalDate today = workspace.today();
    workspace.session().perform(MergeChange.apart(shown.get().pair(), today));
    return true;
  }

  /// False once the pair that is shown is answered: until the next one is found, nothing is asked.
  private boolean open() {
    Duplicate pair = shown.get().pair();
    if (pair == null || !workspace.session().writable()) {
      return false;
    }
    Dossier dossier = workspace.session().dossier();
    UUID left = pair.left().id();
    UUID right = pair.right().id();
    return dossier.find(Contact.KIND, left).isPresent()
        && dossier.find(Contact.KIND, right).isPresent()
        && dossier.all(Tie.KIND).stream()
            .filter(tie -> tie.kind() == Tie.Kind.NOT_THE_SAME)
            .noneMatch(tie -> Set.of(left, right).equals(Set.of(tie.from(), tie.to())));
  }

  /// Not now.
  void later() {
    Duplicate pair = shown.get().pair();
    if (pair != null) {
      later.add(Pair.of(pair));
      show();
    }
  }

  /// « Rôle : Médecin », a line each.
  private String lost(Merge merge) {
    return merge.losing().stream()
        .map(
            field ->
                workspace.say("network.duplicates.noted", name(field), words(merge.lost(field))))
        .collect(Collectors.joining("\n"));
  }

  String name(String field) {
    return workspace.say("network.field." + field);
  }

  /// What one of both says in a field; a dash where it says nothing.
  String words(Contact contact, String field) {
    String words = words(Contact.KIND.field(field).get(contact));
    return words.isBlank() ? "–" : words;
  }

  private String words(Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> list -> list.stream().map(this::words).collect(Collectors.joining(", "));
      case OwnField own -> workspace.say("network.duplicates.noted", own.name(), own.value());
      case UUID id -> named(id);
      case LocalDate day -> workspace.formats().date(day);
      case Warmth warmth -> workspace.say("network.warmth." + warmth);
      case Step step -> workspace.say("network.step." + step);
      default -> value.toString();
    };
  }

  private String named(UUID id) {
    List<String> names = new ArrayList<>();
    network.getValue().organisation(id).map(Organisation::name).ifPresent(names::add);
    network.getValue().circles().stream()
        .filter(circle -> circle.id().equals(id))
        .map(Circle::name)
        .forEach(names::add);
    return String.join(", ", names);
  }

  @Override
  public void close() {
    network.removeListener(following);
    if (searching != null) {
      searching.cancel();
    }
  }
}
