package app.cairn.ui.network.card;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import app.cairn.ui.kit.field.Quiet;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The card of a circle: its name, its colour with its shape.
final class CircleCard extends SmallCard<Circle> {

  private static final int LONGEST = 120;

  private final ToggleGroup colours = new ToggleGroup();
  private boolean showing;

  CircleCard(UUID id, Workspace workspace, CardDoors doors) {
    super(Circle.KIND, id, workspace);
    setId("circle-card");
    String says = workspace.say("network.card.circleName");
    GrowingTextArea name = Quiet.line("circle-name", says, says);
    tie(name, Circle::name, Circle::withName, LONGEST);
    FlowPane palette = new FlowPane(6, 6);
    palette.setId("circle-colours");
    for (int colour = 1; colour <= 2 * Circle.COLOURS; colour++) {
      palette.getChildren().add(swatch(colour));
    }
    getChildren()
        .addAll(
            CardHead.of(named(name), "circle", workspace, doors.close()),
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
    follow();
  }

  @Override
  void show(Circle circle) {
    showing = true;
    colours.selectToggle(colours.getToggles().get((circle.colour() - 1) % (2 * Circle.COLOURS)));
    showing = false;
  }

  @Override
  Predicate<Contact> holds() {
    return contact -> id.equals(contact.circle());
  }

  @Override
  String counted() {
    return "network.card.members";
  }

  private ToggleButton swatch(int colour) {
    ToggleButton swatch = AsWritten.of(new ToggleButton());
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
}
