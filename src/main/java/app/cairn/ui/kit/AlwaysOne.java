package app.cairn.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/// Toggles of which one is always chosen: pressing it again leaves it so. JavaFX thread.
public final class AlwaysOne extends ToggleGroup {

  public AlwaysOne() {
    this(_ -> {});
  }

  /// @param chosen told of each that is chosen
  public AlwaysOne(Consumer<Toggle> chosen) {
    selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null) {
                before.setSelected(true);
              } else {
                chosen.accept(now);
              }
            });
  }
}
