package app.cairn.ui.network.card;

import app.cairn.dossier.Change;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.network.field.CircleMark;
import app.cairn.ui.network.field.Quiet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small card of a circle: its name, its colour with its shape.
final class CircleCard extends VBox implements Card {

  private static final int LONGEST = 120;

  private final UUID id;
  private final Workspace workspace;
  private final ObservableValue<Optional<Circle>> circle;
  private final GrowingTextArea name;
  private final Writing writing;
  private final Label members = Labels.secondary("");
  private final ToggleGroup colours = new ToggleGroup();
  private final InvalidationListener following = _ -> show();
  private boolean showing;

  CircleCard(UUID id, Workspace workspace, CardDoors doors) {
    super(14);
    this.id = id;
    this.workspace = workspace;
    setId("circle-card");
    getStyleClass().add("person-card");
    circle = workspace.live().dossier().map(d -> d.find(Circle.KIND, id));
    name =
        Quiet.line(
            "circle-name",
            workspace.say("network.card.circleName"),
            workspace.say("network.card.circleName"));
    name.getStyleClass().add("person-name");
    writing =
        Writing.tie(
            name,
            circle.map(c -> c.map(Circle::name).orElse("")),
            text -> edit(c -> c.withName(text)),
            LONGEST,
            workspace);
    FlowPane palette = new FlowPane(6, 6);
    palette.setId("circle-colours");
    for (int colour = 1; colour <= 2 * Circle.COLOURS; colour++) {
      palette.getChildren().add(swatch(colour));
    }
    getChildren()
        .addAll(
            CardHead.of(new VBox(name, members), "circle", workspace, doors.close()),
            CardHead.rule(),
            Quiet.under(workspace.say("network.field.colour"), palette),
            CardHead.remove("circle", id, workspace, doors));
    colours
        .selectedToggleProperty()
        .addListener(
            (_, before, chosen) -> {
              if (chosen == null) {
                colours.selectToggle(before);
              } else if (!showing) {
                edit(c -> c.withColour((Integer) chosen.getUserData()));
              }
            });
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
    writing.commit();
  }

  @Override
  public void close() {
    writing.close();
    workspace.live().dossier().removeListener(following);
  }

  private void show() {
    circle
        .getValue()
        .ifPresent(
            c -> {
              showing = true;
              colours.selectToggle(
                  colours.getToggles().get((c.colour() - 1) % (2 * Circle.COLOURS)));
              showing = false;
            });
    long people =
        workspace.live().dossier().get().all(Contact.KIND).stream()
            .filter(contact -> id.equals(contact.circle()))
            .count();
    members.setText(workspace.say("network.card.members", people));
  }

  private ToggleButton swatch(int colour) {
    ToggleButton swatch = new ToggleButton();
    int hue = (colour - 1) % Circle.COLOURS + 1;
    boolean outlined = colour > Circle.COLOURS;
    swatch.setId("colour-" + colour);
    swatch.setUserData(colour);
    swatch.getStyleClass().add("swatch");
    swatch.setGraphic(new CircleMark(hue, outlined));
    String says =
        workspace.say(
            outlined ? "network.card.outlined" : "network.card.colour",
            workspace.say("network.colour." + hue));
    swatch.setAccessibleText(says);
    swatch.setTooltip(new Tooltip(says));
    swatch.setToggleGroup(colours);
    swatch.setDisable(!workspace.session().writable());
    return swatch;
  }

  private void edit(UnaryOperator<Circle> edit) {
    workspace
        .session()
        .dossier()
        .find(Circle.KIND, id)
        .ifPresent(
            before ->
                workspace
                    .session()
                    .perform(new Change.Edited<>(Circle.KIND, before, edit.apply(before))));
  }
}
