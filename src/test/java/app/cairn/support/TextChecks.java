package app.cairn.support;

import app.cairn.ui.kit.WholeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Looks at every text on a screen as an exacting reader: none cut short, none over another, none
/// beyond the edge.
public final class TextChecks {

  /// Glyph boxes touch without their ink doing so: pixels at 100 %.
  private static final double TOLERANCE = 3;

  private record Seen(Text node, Bounds whole, Bounds shown) {

    String words() {
      String text = node.getText().strip();
      return "« " + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + " »";
    }
  }

  private TextChecks() {}

  /// What is wrong, a sentence each; empty when all is well. JavaFX thread.
  public static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    List<Seen> seen = new ArrayList<>();
    Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    walk(scene.getRoot(), window, seen, faults);
    for (Seen text : seen) {
      if (inATable(text.node())) {
        continue;
      }
      if (text.whole().getMinX() < text.shown().getMinX() - TOLERANCE
          || text.whole().getMaxX() > text.shown().getMaxX() + TOLERANCE) {
        faults.add(text.words() + " goes beyond what is shown");
      }
    }
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        boolean onePage = inANotice(seen.get(i).node()) == inANotice(seen.get(j).node());
        if (onePage && !oneFlow(seen.get(i), seen.get(j)) && overlap(seen.get(i), seen.get(j))) {
          faults.add(seen.get(i).words() + " overlaps " + seen.get(j).words());
        }
      }
    }
    return faults;
  }

  private static void walk(Node node, Bounds shown, List<Seen> seen, List<String> faults) {
    if (!node.isVisible() || node.getOpacity() == 0 || covered(node)) {
      return;
    }
    Bounds within = shown;
    if (node.getClip() != null) {
      within = intersection(shown, node.localToScene(node.getClip().getBoundsInParent()));
    }
    if (node instanceof Labeled label && !inATable(label)) {
      checkWhole(label, faults);
    }
    if (node instanceof TextInputControl) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      Bounds whole = text.localToScene(text.getBoundsInLocal());
      Bounds part = intersection(within, whole);
      if (part.getWidth() > 0 && part.getHeight() > 0) {
        seen.add(new Seen(text, whole, part));
      }
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(child, within, seen, faults);
      }
    }
  }

  /// Cells of a table are as wide as their columns, which whoever reads may widen; the table
  /// scrolls sideways.
  private static boolean inATable(Node node) {
    return within(node, one -> one instanceof TreeTableView<?> || one instanceof TableView<?>);
  }

  /// It lies over the page for a moment.
  private static boolean inANotice(Node node) {
    return within(node, parent -> parent.getStyleClass().contains("notice"));
  }

  private static boolean within(Node node, Predicate<Node> what) {
    return node != null && (what.test(node) || within(node.getParent(), what));
  }

  /// Under a dialog the page is dimmed, and may be covered.
  private static boolean covered(Node node) {
    return node.isDisabled()
        && node.getParent() != null
        && !node.getParent().isDisabled()
        && node.getParent().getChildrenUnmodifiable().stream()
            .anyMatch(sister -> sister.isVisible() && sister.getStyleClass().contains("veil"));
  }

  private static boolean saidByItsTooltip(Labeled label) {
    return WholeWords.said(label, label.getText())
        || label.getTooltip() != null && label.getText().equals(label.getTooltip().getText());
  }

  private static void checkWhole(Labeled label, List<String> faults) {
    for (Node child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && child.isVisible()
          && label.getText() != null
          && text.getText().endsWith(label.getEllipsisString())
          && !label.getText().endsWith(label.getEllipsisString())
          && !saidByItsTooltip(label)) {
        faults.add("« " + label.getText() + " » is cut to « " + text.getText() + " »");
      }
    }
  }

  /// Runs of one flow follow each other on a line: their boxes share it, their letters do not.
  private static boolean oneFlow(Seen a, Seen b) {
    return a.node().getParent() instanceof TextFlow && a.node().getParent() == b.node().getParent();
  }

  private static boolean overlap(Seen a, Seen b) {
    Bounds common = intersection(a.shown(), b.shown());
    return common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE * 2;
  }

  private static Bounds intersection(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }
}
