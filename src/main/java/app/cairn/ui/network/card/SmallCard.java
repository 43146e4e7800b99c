package app.cairn.ui.network.card;

import app.cairn.dossier.Change;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.network.Contact;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of what holds people, a circle or an organisation: its name, how many they are, and
/// what it has of its own.
abstract class SmallCard<E extends Record & Entity> extends VBox implements Card {

  final Workspace workspace;
  final UUID id;
  private final EntityKind<E> kind;
  private final ObservableValue<Optional<E>> entity;
  private final List<Writing> writings = new ArrayList<>();
  private final Label people = Labels.secondary("");
  private final InvalidationListener following = _ -> show();
  private GrowingTextArea name;

  SmallCard(EntityKind<E> kind, UUID id, Workspace workspace) {
    super(14);
    this.kind = kind;
    this.id = id;
    this.workspace = workspace;
    entity = workspace.live().dossier().map(d -> d.find(kind, id));
    getStyleClass().add("person-card");
  }

  /// The name and the count, for the head of the card.
  VBox named(GrowingTextArea area) {
    name = area;
    name.getStyleClass().add("person-name");
    return new VBox(name, people);
  }

  /// Follows the dossier from now on, everything of the card being there.
  void follow() {
    workspace.live().dossier().addListener(following);
    show();
  }

  /// Ties `area` to what `read` tells and `write` changes.
  void tie(GrowingTextArea area, Function<E, String> read, Writes<E> write, int limit) {
    writings.add(
        Writing.tie(
            area,
            entity.map(e -> e.map(read).orElse("")),
            text -> edit(before -> write.written(before, text)),
            limit,
            workspace));
  }

  /// What `entity` becomes once `text` is written in it.
  interface Writes<E> {
    E written(E entity, String text);
  }

  void edit(UnaryOperator<E> edit) {
    workspace
        .session()
        .dossier()
        .find(kind, id)
        .ifPresent(
            before ->
                workspace.session().perform(new Change.Edited<>(kind, before, edit.apply(before))));
  }

  /// Shows what it has become.
  abstract void show(E entity);

  /// Who is counted.
  abstract Predicate<Contact> holds();

  /// The key of the message that tells how many they are.
  abstract String counted();

  private void show() {
    entity.getValue().ifPresent(this::show);
    long held = workspace.live().dossier().get().all(Contact.KIND).stream().filter(holds()).count();
    people.setText(workspace.say(counted(), held));
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public boolean shows(UUID other) {
    return id.equals(other);
  }

  @Override
  public void focus() {
    name.requestFocus();
    name.selectAll();
  }

  @Override
  public void commit() {
    writings.forEach(Writing::commit);
  }

  @Override
  public void close() {
    writings.forEach(Writing::close);
    workspace.live().dossier().removeListener(following);
  }
}
