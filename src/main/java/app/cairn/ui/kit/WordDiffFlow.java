package app.cairn.ui.kit;

import app.cairn.text.Messages;
import app.cairn.text.WordDiff;
import app.cairn.text.WordDiff.Fate;
import app.cairn.text.WordDiff.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Two texts read as one: what was added is underlined on moss, what was removed is struck through
/// on ochre, never by colour alone. A screen reader says « ajouté » and « retiré ». The person's
/// own words: serif.
public final class WordDiffFlow extends TextFlow {

  private final Messages messages;
  private List<Piece> pieces = List.of();

  public WordDiffFlow(Messages messages) {
    this.messages = messages;
    getStyleClass().add("word-diff");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public WordDiffFlow(Messages messages, String before, String after) {
    this(messages);
    compare(before, after);
  }

  /// What the two colours mean: « ajouté », « retiré ».
  public static WordDiffFlow legend(Messages messages) {
    WordDiffFlow legend = new WordDiffFlow(messages);
    legend.getStyleClass().add("word-diff-legend");
    legend.show(
        List.of(
            new Piece(Fate.ADDED, messages.get("kit.added")),
            new Piece(Fate.SAME, "   "),
            new Piece(Fate.REMOVED, messages.get("kit.removed"))));
    legend.setAccessibleText(messages.get("kit.added") + ", " + messages.get("kit.removed"));
    return legend;
  }

  /// Shows how `before` became `after`.
  public void compare(String before, String after) {
    show(WordDiff.compare(before, after));
  }

  /// Shows pieces already compared.
  public void show(List<Piece> shown) {
    pieces = spaced(shown);
    ObservableList<Node> children = getChildren();
    children.clear();
    for (Piece piece : pieces) {
      if (piece.fate() != Fate.SAME) {
        children.add(ground(piece.fate(), "ground"));
        if (piece.fate() == Fate.ADDED) {
          children.add(ground(piece.fate(), "underline"));
        }
      }
    }
    for (Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass().addAll("word-diff-text", "word-diff-" + name(piece.fate()));
      text.setStrikethrough(piece.fate() == Fate.REMOVED);
      children.add(text);
    }
    setAccessibleText(spoken());
  }

  /// Colours lie behind the words and follow them from line to line.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    int from = 0;
    int child = 0;
    for (Piece piece : pieces) {
      int to = from + piece.text().length();
      if (piece.fate() != Fate.SAME) {
        place(child++, getRangeShape(from, to, false));
        if (piece.fate() == Fate.ADDED) {
          place(child++, getUnderlineShape(from, to));
        }
      }
      from = to;
    }
  }

  private void place(int child, PathElement[] outline) {
    if (getChildren().get(child) instanceof Path path) {
      path.getElements().setAll(outline);
    }
  }

  private String spoken() {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case SAME -> piece.text().strip();
                  case ADDED -> messages.get("kit.addedWords", piece.text().strip());
                  case REMOVED -> messages.get("kit.removedWords", piece.text().strip());
                })
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// A change stands apart from its neighbour and does not colour the blanks around it: they are
  /// lent to pieces of their own.
  private static List<Piece> spaced(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      String words = piece.text().strip();
      if (piece.fate() == Fate.SAME || words.isEmpty()) {
        result.add(piece);
        continue;
      }
      int start = piece.text().indexOf(words);
      boolean touches = !result.isEmpty() && result.getLast().fate() != Fate.SAME;
      String before = piece.text().substring(0, start);
      blank(result, before.isEmpty() && touches ? " " : before);
      result.add(new Piece(piece.fate(), words));
      blank(result, piece.text().substring(start + words.length()));
    }
    return List.copyOf(result);
  }

  private static void blank(List<Piece> result, String blank) {
    if (!blank.isEmpty()) {
      result.add(new Piece(Fate.SAME, blank));
    }
  }

  private static Path ground(Fate fate, String part) {
    Path path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().add("word-diff-" + name(fate) + "-" + part);
    return path;
  }

  private static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
