package app.cairn.ui.network.card;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.network.field.Quiet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small card of an organisation.
final class OrganisationCard extends VBox implements Card {

  private static final int LINE = 200;
  private static final int WORDS = 20_000;

  private final UUID id;
  private final Workspace workspace;
  private final ObservableValue<Optional<Organisation>> organisation;
  private final List<Writing> writings = new ArrayList<>();
  private final CheckBox wanted = new CheckBox();
  private final Label staff = Labels.secondary("");
  private final GrowingTextArea name;
  private final InvalidationListener following = _ -> show();

  OrganisationCard(UUID id, Workspace workspace, CardDoors doors) {
    super(14);
    this.id = id;
    this.workspace = workspace;
    setId("organisation-card");
    getStyleClass().add("person-card");
    organisation = workspace.live().dossier().map(d -> d.find(Organisation.KIND, id));
    name = area("name", workspace.say("network.card.organisationName"), LINE, true);
    name.getStyleClass().add("person-name");
    wanted.setText(workspace.say("network.card.wanted"));
    wanted.setId("organisation-wanted");
    wanted.setWrapText(true);
    wanted.setDisable(!workspace.session().writable());
    wanted.setOnAction(_ -> edit("wanted", wanted.isSelected()));
    getChildren()
        .addAll(
            CardHead.of(new VBox(name, staff), "organisation", workspace, doors.close()),
            CardHead.rule(),
            wanted,
            row("sector"),
            row("place"),
            row("link"),
            row("source"),
            Quiet.under(says("observed"), words("observed")),
            CardHead.remove("organisation", id, workspace, doors));
    workspace.live().dossier().addListener(following);
    show();
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

  private void show() {
    organisation.getValue().ifPresent(o -> wanted.setSelected(o.wanted()));
    long people =
        workspace.live().dossier().get().all(Contact.KIND).stream()
            .filter(contact -> id.equals(contact.organisation()))
            .count();
    staff.setText(workspace.say("network.card.staff", people));
  }

  private Region row(String field) {
    return Quiet.row(says(field), area(field, says(field), LINE, true));
  }

  private GrowingTextArea words(String field) {
    GrowingTextArea area = area(field, says(field), WORDS, false);
    area.getStyleClass().add("card-words");
    return area;
  }

  private GrowingTextArea area(String field, String says, int limit, boolean oneLine) {
    String prompt = workspace.say("network.card.add");
    GrowingTextArea area =
        oneLine
            ? Quiet.line("organisation-" + field, says, prompt)
            : Quiet.words("organisation-" + field, says, prompt);
    Function<Organisation, String> read = o -> (String) Organisation.KIND.field(field).get(o);
    writings.add(
        Writing.tie(
            area,
            organisation.map(o -> o.map(read).orElse("")),
            text -> edit(field, text),
            limit,
            workspace));
    return area;
  }

  private String says(String field) {
    return workspace.say("network.field." + field);
  }

  private void edit(String field, Object value) {
    workspace
        .session()
        .dossier()
        .find(Organisation.KIND, id)
        .ifPresent(
            before ->
                workspace
                    .session()
                    .perform(
                        new Change.Edited<>(
                            Organisation.KIND,
                            before,
                            Organisation.KIND.with(before, field, value))));
  }
}
