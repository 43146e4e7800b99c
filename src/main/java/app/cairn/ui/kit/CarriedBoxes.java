package app.cairn.ui.kit;

import app.cairn.insight.Adjustment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// « Cette version porte » : the decisions that the version about to become final carries, each to
/// be ticked. JavaFX thread.
public final class CarriedBoxes extends VBox {

  private final Map<UUID, CheckBox> boxes = new LinkedHashMap<>();

  /// @param open decided, and carried by no version yet
  /// @param ticked those that are proposed
  public CarriedBoxes(Workspace workspace, List<Adjustment> open, Predicate<Adjustment> ticked) {
    super(6);
    setId("carried");
    setVisible(!open.isEmpty());
    setManaged(!open.isEmpty());
    getChildren().add(Labels.heading(workspace.say("kit.carried")));
    for (Adjustment one : open) {
      CheckBox box = AsWritten.of(new CheckBox(CleanText.of(one.decision())));
      box.setId("carried-" + one.id());
      box.setWrapText(true);
      box.setSelected(ticked.test(one));
      boxes.put(one.id(), box);
      getChildren().add(box);
    }
  }

  /// Those that are ticked now.
  public List<UUID> carried() {
    return boxes.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }
}
