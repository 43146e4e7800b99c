package app.cairn.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels by their rank on the page. They wrap, so that no word is ever cut.
public final class Labels {

  private Labels() {}

  /// A page's title: serif, 26.
  public static Label title(String text) {
    return make(text, "page-title");
  }

  /// A card's title: semibold.
  public static Label heading(String text) {
    return make(text, "heading");
  }

  public static Label text(String text) {
    return make(text, "body-text");
  }

  /// Secondary text, 13.5.
  public static Label secondary(String text) {
    return make(text, "secondary");
  }

  /// Hints and dates, 12.5.
  public static Label small(String text) {
    return make(text, "small");
  }

  /// The person's own words: serif.
  public static Label own(String text) {
    return make(text, "own-words");
  }

  /// A rounded chip.
  ///
  /// @param tone `sable`, `lac`, `mousse` or `ocre`
  public static Label chip(String text, String tone) {
    Label chip = make(text, "chip", "chip-" + tone);
    chip.setWrapText(false);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  private static Label make(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
