package app.cairn.ui.meeting.part;

import app.cairn.ui.kit.AsWritten;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// One of a few words, or none: pressed again it is not said any more.
///
/// @param <E> what it says
public final class OneOf<E extends Enum<E>> extends FlowPane {

  private final Map<E, ToggleButton> words;
  private final E none;

  /// @param id the beginning of each id
  /// @param none what stands for nothing said; it has no word
  /// @param says the word of one
  /// @param choose told the one said, or `none`
  public OneOf(String id, Class<E> all, E none, Function<E, String> says, Consumer<E> choose) {
    super(6, 6);
    this.none = none;
    words = new EnumMap<>(all);
    for (E one : all.getEnumConstants()) {
      if (one != none) {
        ToggleButton word = AsWritten.of(new ToggleButton(says.apply(one)));
        word.setId(id + "-" + one);
        word.getStyleClass().add("word-toggle");
        word.setAccessibleText(word.getText());
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setOnAction(_ -> choose.accept(word.isSelected() ? one : none));
        words.put(one, word);
      }
    }
    getChildren().setAll(words.values());
    setPrefWrapLength(10);
  }

  /// Shows what is said; nobody is told.
  public void show(E one) {
    words.forEach((each, word) -> word.setSelected(each == one && one != none));
  }

  @Override
  protected double computePrefWidth(double height) {
    // In one row where there is room: what lies around wraps.
    return getChildren().stream().mapToDouble(node -> node.prefWidth(-1) + getHgap()).sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return getChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
  }
}
