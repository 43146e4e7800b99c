package app.cairn.ui.kit;

import app.cairn.text.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something the person may do: one object feeds the button, the menu, the palette, the shortcut
/// and the cheat sheet. JavaFX thread.
public final class Action {

  private final String id;
  private final ObservableValue<String> text;
  private final Ikon icon;
  private final KeyCombination shortcut;
  private final ReadOnlyBooleanWrapper disabled = new ReadOnlyBooleanWrapper();
  private final Runnable handler;

  /// @param id what tests and stylesheets call it: `undo`
  /// @param text in the person's language; it may change (« Annuler : modification du pitch »)
  /// @param shortcut on letters, F-keys or the numeric pad only; null when it has none
  /// @param disabled when it cannot be done now; null when it always can
  public Action(
      String id,
      ObservableValue<String> text,
      Ikon icon,
      KeyCombination shortcut,
      ObservableValue<Boolean> disabled,
      Runnable handler) {
    this.id = id;
    this.text = text;
    this.icon = icon;
    this.shortcut = shortcut;
    this.handler = handler;
    if (disabled != null) {
      this.disabled.bind(disabled);
    }
  }

  /// Does it, unless it cannot be done now.
  public void run() {
    if (!disabled.get()) {
      handler.run();
    }
  }

  public String id() {
    return id;
  }

  public ObservableValue<String> text() {
    return text;
  }

  public Ikon icon() {
    return icon;
  }

  public Optional<KeyCombination> shortcut() {
    return Optional.ofNullable(shortcut);
  }

  public ReadOnlyBooleanProperty disabled() {
    return disabled.getReadOnlyProperty();
  }

  /// A button with icon and text.
  public Button button() {
    Button button = AsWritten.of(new Button());
    button.setId(id);
    button.textProperty().bind(text);
    button.setGraphic(Icons.of(icon));
    return wire(button);
  }

  /// A button with the icon alone; its text is its tooltip and what a screen reader says.
  public Button iconButton(Messages messages) {
    Button button = AsWritten.of(new Button());
    button.setId(id);
    button.setGraphic(Icons.of(icon));
    button.getStyleClass().add("icon-button");
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            text.map(
                t -> shortcut == null ? t : t + "  (" + Shortcuts.name(shortcut, messages) + ")"));
    button.setTooltip(tooltip);
    return wire(button);
  }

  public MenuItem menuItem() {
    MenuItem item = AsWritten.of(new MenuItem());
    item.setId(id + "-item");
    item.textProperty().bind(text);
    item.setGraphic(Icons.of(icon));
    item.disableProperty().bind(disabled);
    item.setOnAction(_ -> run());
    return item;
  }

  private Button wire(Button button) {
    button.accessibleTextProperty().bind(text);
    button.disableProperty().bind(disabled);
    button.setOnAction(_ -> run());
    return button;
  }
}
