package app.cairn.ui.kit.field;

import app.cairn.network.Contact;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Degree 1, 2 or 3, and through whom.
public final class DegreeChoice extends FlowPane {

  private final ToggleGroup group = new ToggleGroup();
  private final Label through = Labels.secondary("");
  private boolean showing;

  /// @param choose told what is chosen
  public DegreeChoice(String id, Workspace workspace, IntConsumer choose) {
    super(4, 2);
    setId(id);
    getStyleClass().add("degree-choice");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.PARENT);
    for (int degree = 1; degree <= Contact.FURTHEST_DEGREE; degree++) {
      getChildren().add(toggle(degree, workspace));
    }
    getChildren().add(through);
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, chosen) -> {
              if (chosen == null) {
                group.selectToggle(before);
              } else if (!showing) {
                choose.accept((Integer) chosen.getUserData());
              }
            });
  }

  /// @param words « par Claire Le Goff », or nothing
  public void show(int degree, String words) {
    showing = true;
    group.selectToggle(group.getToggles().get(degree - 1));
    showing = false;
    through.setText(words);
    through.setManaged(!words.isEmpty());
    through.setVisible(!words.isEmpty());
  }

  private ToggleButton toggle(int degree, Workspace workspace) {
    ToggleButton toggle = AsWritten.of(new ToggleButton(String.valueOf(degree)));
    toggle.setId(getId() + "-" + degree);
    toggle.setUserData(degree);
    toggle.getStyleClass().addAll("small-button", "degree-toggle");
    String says = workspace.say("network.degreeLong." + degree);
    toggle.setAccessibleText(says);
    toggle.setTooltip(new Tooltip(says));
    toggle.setToggleGroup(group);
    toggle.setDisable(!workspace.session().writable());
    return toggle;
  }
}
