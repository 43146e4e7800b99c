package app.cairn.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The faces of one screen, side by side in a well: one is in front. Left and right walk through
/// them. JavaFX thread.
///
/// @param <F> what a face is called by
public final class ViewTabs<F extends Enum<F>> extends HBox {

  private final Map<F, ToggleButton> tabs = new LinkedHashMap<>();

  /// @param id the beginning of each tab’s id: `meetings-board`
  /// @param names what each is called, in the order in which they stand
  /// @param choose told the one that the person brings to the front
  public ViewTabs(String id, Map<F, String> names, Consumer<F> choose) {
    setId(id + "-tabs");
    getStyleClass().add("view-tabs");
    setMaxHeight(USE_PREF_SIZE);
    ToggleGroup group = new AlwaysOne();
    names.forEach(
        (face, name) -> {
          ToggleButton tab = AsWritten.of(new ToggleButton(name));
          tab.setId(id + "-" + face.name().toLowerCase(java.util.Locale.ROOT));
          tab.setAccessibleText(name);
          tab.setMinWidth(USE_PREF_SIZE);
          tab.setToggleGroup(group);
          tab.setOnAction(_ -> choose.accept(face));
          tabs.put(face, tab);
        });
    getChildren().setAll(tabs.values());
  }

  /// Shows which one is in front; nobody is told.
  public void show(F face) {
    tabs.get(face).setSelected(true);
  }

  /// Puts a sign before the name of a face.
  ///
  /// @param sign null for none
  public void mark(F face, Node sign) {
    tabs.get(face).setGraphic(sign);
  }

  /// Puts the keyboard on the one in front.
  public void focus() {
    tabs.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
  }
}
