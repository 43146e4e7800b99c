package app.cairn.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// Buttons by their weight: one main one a screen, plain ones, flat ones, icons.
public final class Buttons {

  private Buttons() {}

  /// The one terracotta button of a screen.
  public static Button main(String id, String text, Ikon icon, Runnable act) {
    return make(id, text, icon, act, "accent");
  }

  public static Button plain(String id, String text, Ikon icon, Runnable act) {
    return make(id, text, icon, act);
  }

  /// 30 px high.
  public static Button small(String id, String text, Ikon icon, Runnable act) {
    return make(id, text, icon, act, "small-button");
  }

  /// No border; lake text.
  public static Button flat(String id, String text, Ikon icon, Runnable act) {
    return make(id, text, icon, act, "flat-button");
  }

  /// Flat, in the colour of what will be erased.
  public static Button erasing(String id, String text, Runnable act) {
    return make(id, text, null, act, "flat-button", "erasing");
  }

  /// An icon alone; `text` is its tooltip and what a screen reader says.
  public static Button icon(String id, String text, Ikon icon, Runnable act) {
    Button button = make(id, "", icon, act, "icon-button");
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    return button;
  }

  /// From now on a click on `button` leaves the keyboard where one was writing; whoever comes with
  /// Tab has it there as on any other.
  public static Button leavingFocus(Button button) {
    // A press takes the focus of what can be reached with Tab, and of nothing else.
    button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> button.setFocusTraversable(false));
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> button.setFocusTraversable(true));
    return button;
  }

  private static Button make(String id, String text, Ikon icon, Runnable act, String... classes) {
    Button button = AsWritten.of(new Button(text));
    button.setId(id);
    button.setAccessibleText(text);
    button.getStyleClass().addAll(classes);
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (icon != null) {
      button.setGraphic(Icons.of(icon));
    }
    button.setOnAction(_ -> act.run());
    return button;
  }
}
