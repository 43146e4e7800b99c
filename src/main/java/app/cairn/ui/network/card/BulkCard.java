package app.cairn.ui.network.card;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.BulkChange;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.kit.field.CircleChoice;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Pebbles;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.TagField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Several people at once: what is said here is said of all of them, and undone at once.
final class BulkCard extends VBox implements Card {

  private final Workspace workspace;
  private final Supplier<Collection<UUID>> chosen;
  private final Label title = Labels.title("");
  private final CircleChoice circle;
  private final Pebbles warmth;
  private final Choice<Step> step;
  private final TagField tags;

  /// @param chosen the people, as they are chosen now
  /// @param remove takes all of them away
  BulkCard(
      Workspace workspace, Supplier<Collection<UUID>> chosen, Runnable remove, Runnable close) {
    super(14);
    this.workspace = workspace;
    this.chosen = chosen;
    setId("bulk-card");
    getStyleClass().add("person-card");
    title.getStyleClass().setAll("label", "sub-title");
    circle = new CircleChoice("bulk-circle", workspace, this::moveTo);
    warmth = new Pebbles("bulk-warmth", workspace, to -> perform(BulkChange::warmth, to));
    step =
        new Choice<>(
            "bulk-step",
            workspace.say("network.field.step"),
            value -> workspace.say("network.step." + value),
            _ -> null,
            to -> perform(BulkChange::step, to));
    step.setPromptText(workspace.say("network.bulk.several"));
    step.setDisable(!workspace.session().writable());
    tags =
        new TagField(
            "bulk-tags",
            workspace.say("network.field.expertise"),
            workspace.say("network.card.tagsPrompt"),
            workspace,
            this::knownTags,
            this::tag);
    Button away =
        Buttons.flat("bulk-remove", workspace.say("network.bulk.remove"), Feather.TRASH_2, remove);
    away.getStyleClass().add("quiet-button");
    away.setDisable(!workspace.session().writable());
    getChildren()
        .addAll(
            CardHead.of(
                new VBox(title, Labels.secondary(workspace.say("network.bulk.explained"))),
                "bulk",
                workspace,
                close),
            CardHead.rule(),
            Quiet.row(workspace.say("network.field.circle"), circle),
            Quiet.row(workspace.say("network.field.warmth"), warmth),
            Quiet.row(workspace.say("network.field.step"), step),
            Quiet.row(workspace.say("network.bulk.sharedTags"), tags),
            away);
    show();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void focus() {
    circle.getChildren().getFirst().requestFocus();
  }

  @Override
  public void commit() {
    tags.commit();
  }

  /// Shows what those who are chosen now have in common.
  void show() {
    Dossier dossier = workspace.session().dossier();
    List<Contact> people =
        chosen.get().stream().flatMap(id -> dossier.find(Contact.KIND, id).stream()).toList();
    title.setText(workspace.say("network.bulk.title", people.size()));
    circle.showCommon(Circle.all(dossier), common(people, c -> Optional.ofNullable(c.circle())));
    common(people, Contact::warmth).ifPresentOrElse(warmth::show, warmth::showSeveral);
    step.show(List.of(Step.values()), common(people, Contact::step).orElse(null));
    tags.show(sharedTags(people));
  }

  private static <T> Optional<T> common(List<Contact> people, Function<Contact, T> read) {
    Set<T> values = people.stream().map(read).collect(Collectors.toSet());
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }

  private static List<String> sharedTags(List<Contact> people) {
    return people.isEmpty()
        ? List.of()
        : people.getFirst().expertise().stream()
            .filter(tag -> people.stream().allMatch(c -> c.expertise().contains(tag)))
            .toList();
  }

  private void moveTo(UUID next) {
    perform(BulkChange::circle, next);
  }

  /// One tag is added or taken away at a time.
  private void tag(List<String> next) {
    Dossier dossier = workspace.session().dossier();
    List<String> now =
        sharedTags(
            chosen.get().stream().flatMap(id -> dossier.find(Contact.KIND, id).stream()).toList());
    next.stream()
        .filter(tag -> !now.contains(tag))
        .forEach(tag -> perform(BulkChange::tagAdded, tag));
    now.stream()
        .filter(tag -> !next.contains(tag))
        .forEach(tag -> perform(BulkChange::tagRemoved, tag));
  }

  private <T> void perform(Gesture<T> gesture, T value) {
    workspace
        .session()
        .perform(gesture.of(workspace.session().dossier(), List.copyOf(chosen.get()), value));
    show();
  }

  private List<String> knownTags(String typed) {
    return Names.suggested(
        workspace.session().dossier().all(Contact.KIND).stream()
            .flatMap(contact -> contact.expertise().stream())
            .distinct()
            .toList(),
        typed);
  }

  /// @param <T> what is said of all
  private interface Gesture<T> {
    Change of(Dossier dossier, Collection<UUID> people, T value);
  }
}
