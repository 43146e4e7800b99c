package app.cairn.sheet;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Where an A4 page of four cue cards is folded or cut.
final class FoldMarks {

  private static final Color GREY = new Color(0x8C8474);
  private static final double LINE = 0.5;

  /// Printers leave this margin white, in points; marks begin after it.
  private static final double UNPRINTED = 5 * PageFrame.POINTS_PER_MM;

  private static final double LENGTH = 4 * PageFrame.POINTS_PER_MM;

  private static final double X = PageFrame.A4_WIDTH / 2;
  private static final double Y = PageFrame.A4_HEIGHT / 2;

  private FoldMarks() {}

  /// Short strokes at the middle of each side, and a cross in the middle of the page.
  static void between(PDPageContentStream page) {
    try (Brush brush = new Brush(page)) {
      vertical(brush, X, UNPRINTED, UNPRINTED + LENGTH);
      vertical(brush, X, Y - LENGTH / 2, Y + LENGTH / 2);
      vertical(brush, X, PageFrame.A4_HEIGHT - UNPRINTED - LENGTH, PageFrame.A4_HEIGHT - UNPRINTED);
      horizontal(brush, Y, UNPRINTED, UNPRINTED + LENGTH);
      horizontal(brush, Y, X - LENGTH / 2, X + LENGTH / 2);
      horizontal(brush, Y, PageFrame.A4_WIDTH - UNPRINTED - LENGTH, PageFrame.A4_WIDTH - UNPRINTED);
    }
  }

  /// The edges of one card: what crosses them is too long.
  static void around(PDPageContentStream page) {
    try (Brush brush = new Brush(page)) {
      vertical(brush, X, 0, Y);
      horizontal(brush, Y, 0, X);
    }
  }

  private static void vertical(Brush brush, double x, double from, double to) {
    brush.draw(new Path2D.Double(new Line2D.Double(x, from, x, to)), GREY, LINE);
  }

  private static void horizontal(Brush brush, double y, double from, double to) {
    brush.draw(new Path2D.Double(new Line2D.Double(from, y, to, y)), GREY, LINE);
  }
}
