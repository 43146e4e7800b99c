package app.cairn.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Says whole, to whoever points at it, what a cell shows in part: made then only, since a tooltip
/// is a window, and a list has hundreds of cells.
public final class WholeWords {

  private static final double WIDEST = 720;
  private static final int ALWAYS_SEEN_WHOLE = 12;

  private WholeWords() {}

  /// @param words what is said; short ones are not, where the cell shows them itself
  public static void of(Labeled cell, Supplier<String> words) {
    cell.getProperties().put(WholeWords.class, words);
    cell.hoverProperty()
        .addListener((_, _, over) -> cell.setTooltip(over ? whole(cell, words.get()) : null));
  }

  /// True where whoever points at `cell` is told all of `text`.
  public static boolean said(Labeled cell, String text) {
    return cell.getProperties().get(WholeWords.class) instanceof Supplier<?> words
        && words.get() instanceof String whole
        && whole.contains(text);
  }

  private static Tooltip whole(Labeled cell, String words) {
    boolean seen = words.equals(cell.getText()) && words.length() <= ALWAYS_SEEN_WHOLE;
    if (seen || words.isEmpty()) {
      return null;
    }
    Tooltip whole = new Tooltip(words);
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST);
    return whole;
  }
}
