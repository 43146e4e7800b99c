package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Quiet;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// The card of an organisation.
final class OrganisationCard extends SmallCard<Organisation> {

  private static final int LINE = 200;
  private static final int WORDS = 20_000;

  private final CheckBox wanted = AsWritten.of(new CheckBox());

  OrganisationCard(UUID id, Workspace workspace, CardDoors doors) {
    super(Organisation.KIND, id, workspace);
    setId("organisation-card");
    GrowingTextArea name = area("name", workspace.say("network.card.organisationName"), LINE, true);
    wanted.setText(workspace.say("network.card.wanted"));
    wanted.setId("organisation-wanted");
    wanted.setWrapText(true);
    wanted.setDisable(!workspace.session().writable());
    wanted.setOnAction(_ -> edit(before -> with(before, "wanted", wanted.isSelected())));
    getChildren()
        .addAll(
            CardHead.of(named(name), "organisation", workspace, doors.close()),
            CardHead.rule(),
            wanted,
            row("sector"),
            row("place"),
            row("link"),
            row("source"),
            Quiet.under(says("observed"), words("observed")),
            CardHead.remove("organisation", id, workspace, doors));
    follow();
  }

  @Override
  void show(Organisation organisation) {
    wanted.setSelected(organisation.wanted());
  }

  @Override
  Predicate<Contact> holds() {
    return contact -> id.equals(contact.organisation());
  }

  @Override
  String counted() {
    return "network.card.staff";
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
    tie(
        area,
        organisation -> (String) Organisation.KIND.field(field).get(organisation),
        (organisation, text) -> with(organisation, field, text),
        limit);
    return area;
  }

  private static Organisation with(Organisation before, String field, Object value) {
    return Organisation.KIND.with(before, field, value);
  }

  private String says(String field) {
    return workspace.say("network.field." + field);
  }
}
