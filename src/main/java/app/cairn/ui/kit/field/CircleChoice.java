package app.cairn.ui.kit.field;

import app.cairn.network.Circle;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// One of the circles, or none, chosen from a list that opens.
public final class CircleChoice extends StackPane {

  private final Choice<Optional<Circle>> choice;

  /// @param choose told the circle, or null for none
  public CircleChoice(String id, Workspace workspace, Consumer<UUID> choose) {
    choice =
        new Choice<>(
            id,
            workspace.say("network.field.circle"),
            circle -> circle.map(Circle::name).orElse(workspace.say("network.noCircle")),
            circle -> circle.map(CircleMark::new).orElse(null),
            circle -> choose.accept(circle.map(Circle::id).orElse(null)));
    choice.setPromptText(workspace.say("network.bulk.several"));
    choice.setDisable(!workspace.session().writable());
    getChildren().add(choice);
  }

  /// @param chosen null for none
  public void show(List<Circle> circles, UUID chosen) {
    List<Optional<Circle>> all = new ArrayList<>();
    circles.forEach(circle -> all.add(Optional.of(circle)));
    all.add(Optional.empty());
    choice.show(all, circles.stream().filter(circle -> circle.id().equals(chosen)).findFirst());
  }

  /// @param common what all share; empty where they differ, and nothing is then shown as chosen
  public void showCommon(List<Circle> circles, Optional<Optional<UUID>> common) {
    if (common.isPresent()) {
      show(circles, common.get().orElse(null));
    } else {
      List<Optional<Circle>> all = new ArrayList<>();
      circles.forEach(circle -> all.add(Optional.of(circle)));
      all.add(Optional.empty());
      choice.show(all, null);
    }
  }
}
