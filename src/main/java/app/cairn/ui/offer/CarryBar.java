package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// « Porter ce passage dans » : where a picked passage may go. Pointing at a place shows the words
/// there at once.
final class CarryBar extends VBox {

  private final ReadOnlyObjectWrapper<Carrying> pointed = new ReadOnlyObjectWrapper<>();
  private final Supplier<String> passage;
  private final Consumer<Carrying> carry;
  private final FlowPane targets = new FlowPane(6, 6);

  /// @param passage the words picked
  /// @param carry carries them over
  /// @param letGo gives up
  CarryBar(
      Workspace workspace, Supplier<String> passage, Consumer<Carrying> carry, Runnable letGo) {
    super(8);
    this.passage = passage;
    this.carry = carry;
    setId("carry-bar");
    getStyleClass().add("carry-bar");
    targets.getChildren().add(target("carry-mission", workspace.say("offer.mission"), null));
    for (OfferPart part : OfferPart.values()) {
      String key = PartKey.of(part);
      targets.getChildren().add(target("carry-" + key, workspace.say("offer.part." + key), part));
    }
    getChildren().setAll(Labels.small(workspace.say("offer.carry.into")), targets);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            letGo.run();
            event.consume();
          }
        });
  }

  /// Where the passage would go if one pressed now; null when no place is pointed at.
  ReadOnlyObjectProperty<Carrying> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /// Puts the focus on the first place.
  void focusFirst() {
    targets.getChildren().getFirst().requestFocus();
  }

  private Button target(String id, String name, OfferPart part) {
    Button button =
        Buttons.small(
            id,
            name,
            null,
            () -> {
              Carrying now = new Carrying(passage.get(), part);
              pointed.set(null);
              carry.accept(now);
            });
    button.getStyleClass().add("carry-target");
    button.hoverProperty().addListener((_, _, over) -> point(over, part));
    button.focusedProperty().addListener((_, _, focused) -> point(focused, part));
    return button;
  }

  private void point(boolean at, OfferPart part) {
    pointed.set(at && !passage.get().isEmpty() ? new Carrying(passage.get(), part) : null);
  }
}
