package app.cairn.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares two texts word by word (Myers’ algorithm). Any thread.
public final class WordDiff {

  /// A word, a run of blanks, or a mark.
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}’'\\-]+|[\\s\\u00A0\\u202F]+|.", Pattern.DOTALL);

  /// What became of a piece.
  public enum Fate {
    SAME,
    ADDED,
    REMOVED
  }

  /// A run of the text with one fate.
  public record Piece(Fate fate, String text) {}

  private WordDiff() {}

  /// The pieces from which `before` (same and removed) and `after` (same and added) can both be read. What was removed
  /// comes before what was added in its place.
  public static List<Piece> compare(String before, String after) {
    List<String> old = tokens(before);
    List<String> young = tokens(after);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      add(pieces, Fate.SAME, old.subList(at, delta.getSource().getPosition()));
      add(pieces, Fate.REMOVED, delta.getSource().getLines());
      add(pieces, Fate.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Fate.SAME, old.subList(at, old.size()));
    return joined(pieces);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(fate, String.join("", tokens)));
    }
  }

  /// A lone blank between two changed words reads better as part of the change: « un deux » → « trois quatre ».
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean blankBetween =
          piece.fate() == Fate.SAME
              && piece.text().isBlank()
              && removed.length() > 0
              && added.length() > 0
              && i + 1 < pieces.size();
      switch (piece.fate()) {
        case REMOVED -> removed.append(piece.text());
        case ADDED -> added.append(piece.text());
        case SAME -> {
          if (blankBetween) {
            removed.append(piece.text());
            added.append(piece.text());
          } else {
            flush(result, removed, added);
            result.add(piece);
          }
        }
      }
    }
    flush(result, removed, added);
    return result;
  }

  private static void flush(List<Piece> result, StringBuilder removed, StringBuilder added) {
    if (removed.length() > 0) {
      result.add(new Piece(Fate.REMOVED, removed.toString()));
    }
    if (added.length() > 0) {
      result.add(new Piece(Fate.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }
}
