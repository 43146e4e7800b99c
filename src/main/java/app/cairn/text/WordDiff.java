package app.cairn.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares two texts word by word (Myers’ algorithm). Any thread.
public final class WordDiff {

  /// A word, a run of blanks, or a mark: what the eye takes for one sign, an emoji of several parts
  /// too, is never cut.
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}’'\\-]+|[\\s\\u00A0\\u202F]+|\\X");

  private static final Pattern PHRASE_END = Pattern.compile("[.!?…;:]|.*\\n.*", Pattern.DOTALL);

  /// Beyond so many words in both, texts are first compared phrase by phrase: nobody waits.
  private static final int MOST = 3_000;

  /// What became of a piece.
  public enum Fate {
    SAME,
    ADDED,
    REMOVED
  }

  /// A run of the text with one fate.
  public record Piece(Fate fate, String text) {}

  private WordDiff() {}

  /// The pieces from which `before` (same and removed) and `after` (same and added) can both be
  /// read. What was removed comes before what was added in its place.
  public static List<Piece> compare(String before, String after) {
    List<String> old = tokens(before);
    List<String> young = tokens(after);
    int most = Math.min(old.size(), young.size());
    int head = 0;
    while (head < most && old.get(head).equals(young.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
      tail++;
    }
    List<Piece> pieces = new ArrayList<>();
    add(pieces, Fate.SAME, old.subList(0, head));
    between(pieces, old.subList(head, old.size() - tail), young.subList(head, young.size() - tail));
    add(pieces, Fate.SAME, old.subList(old.size() - tail, old.size()));
    return joined(pieces);
  }

  private static void between(List<Piece> pieces, List<String> old, List<String> young) {
    if (old.size() + young.size() <= MOST) {
      words(pieces, old, young);
      return;
    }
    List<List<String>> before = phrases(old);
    List<List<String>> after = phrases(young);
    if (before.size() + after.size() > MOST) {
      add(pieces, Fate.REMOVED, old);
      add(pieces, Fate.ADDED, young);
      return;
    }
    int at = 0;
    for (AbstractDelta<List<String>> delta : DiffUtils.diff(before, after).getDeltas()) {
      add(pieces, Fate.SAME, flat(before.subList(at, delta.getSource().getPosition())));
      List<String> gone = flat(delta.getSource().getLines());
      List<String> come = flat(delta.getTarget().getLines());
      if (gone.size() + come.size() <= MOST) {
        words(pieces, gone, come);
      } else {
        add(pieces, Fate.REMOVED, gone);
        add(pieces, Fate.ADDED, come);
      }
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Fate.SAME, flat(before.subList(at, before.size())));
  }

  private static void words(List<Piece> pieces, List<String> old, List<String> young) {
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      add(pieces, Fate.SAME, old.subList(at, delta.getSource().getPosition()));
      add(pieces, Fate.REMOVED, delta.getSource().getLines());
      add(pieces, Fate.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Fate.SAME, old.subList(at, old.size()));
  }

  private static List<List<String>> phrases(List<String> tokens) {
    List<List<String>> phrases = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || PHRASE_END.matcher(tokens.get(i)).matches()) {
        phrases.add(tokens.subList(start, i + 1));
        start = i + 1;
      }
    }
    return phrases;
  }

  private static List<String> flat(List<List<String>> phrases) {
    return phrases.stream().flatMap(List::stream).toList();
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
    if (!tokens.isEmpty()) {
      pieces.add(new Piece(fate, String.join("", tokens)));
    }
  }

  /// A lone blank between two changed words reads better as part of the change: « un deux » → «
  /// trois quatre ».
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
