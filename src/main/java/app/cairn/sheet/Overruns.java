package app.cairn.sheet;

import app.cairn.pitch.TextLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says which parts of a page are too long, from the page as it was laid out on a roll of paper.
///
/// Each part but the pitch has a usual room, in lines. What goes beyond it is too long first; what
/// is still too much then comes from the pitch; and where that is not enough, from the rest, the
/// tallest first.
final class Overruns {

  private record Part(SheetPart part, List<LaidOut.Line> lines, double beyond) {
    double bottom() {
      return lines.getLast().bottom();
    }

    double height() {
      return bottom() - lines.getFirst().top();
    }
  }

  private final LaidOut roll;
  private final Trimmed trimmed;
  private final Map<SheetPart, Integer> usualLines;
  private final boolean offerAbreast;
  private final Map<SheetPart, Overrun> found = new EnumMap<>(SheetPart.class);

  /// @param roll the page, laid out in [PageFrame.Flow#ROLL]
  /// @param trimmed what was laid out, and what was not
  /// @param usualLines the room of each part; those that are not named have none of their own
  /// @param offerAbreast true when the parts of the offer are columns, side by side
  Overruns(
      LaidOut roll, Trimmed trimmed, Map<SheetPart, Integer> usualLines, boolean offerAbreast) {
    this.roll = roll;
    this.trimmed = trimmed;
    this.usualLines = usualLines;
    this.offerAbreast = offerAbreast;
  }

  /// What is to be taken away for the page to be `excess` points shorter.
  List<Overrun> explain(double excess) {
    double left = excess;
    for (Part part : parts().stream().sorted(Comparator.comparing(p -> -p.beyond)).toList()) {
      left -= take(part, Math.min(left, part.beyond));
    }
    List<Part> willing =
        parts().stream()
            .sorted(
                Comparator.comparing((Part p) -> p.part != SheetPart.PITCH)
                    .thenComparing(p -> -p.height()))
            .toList();
    for (Part part : willing) {
      left -= take(part, Math.min(left, part.height()));
    }
    trimmed.beyond().keySet().forEach(part -> found.merge(part, beyond(part), Overrun::plus));
    return List.copyOf(found.values());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (SheetPart part : SheetPart.values()) {
      List<LaidOut.Line> lines = roll.lines(part.id());
      if (!lines.isEmpty() && !found.containsKey(part)) {
        int usual = Math.min(usualLines.getOrDefault(part, lines.size()), lines.size());
        parts.add(new Part(part, lines, lines.getLast().bottom() - lines.get(usual - 1).bottom()));
      }
    }
    return parts;
  }

  /// Takes lines away from the end of `part` until `height` points are gained; of all the columns,
  /// where they stand side by side.
  ///
  /// @return what is gained
  private double take(Part part, double height) {
    if (height <= 0.01 || found.containsKey(part.part)) {
      return 0;
    }
    if (!offerAbreast || !part.part.inOffer()) {
      return shorten(part, part.bottom() - height);
    }
    List<Part> columns = parts().stream().filter(p -> p.part.inOffer()).toList();
    double bottom = columns.stream().mapToDouble(Part::bottom).max().orElseThrow();
    double gained = height;
    for (Part column : columns) {
      if (column.bottom() > bottom - height + 0.01) {
        gained = Math.max(gained, shorten(column, bottom - height));
      }
    }
    return gained;
  }

  private double shorten(Part part, double bottom) {
    int kept = part.lines.size();
    while (kept > 0 && part.lines.get(kept - 1).bottom() > bottom + 0.01) {
      kept--;
    }
    List<LaidOut.Line> over = part.lines.subList(kept, part.lines.size());
    if (over.isEmpty()) {
      return 0;
    }
    String text = text(over);
    found.put(
        part.part,
        new Overrun(part.part, over.size(), TextLength.words(text), TextLength.characters(text)));
    return part.bottom() - (kept == 0 ? over.getFirst().top() : part.lines.get(kept - 1).bottom());
  }

  /// What was not even laid out: as many lines as its characters take where the part was printed.
  private Overrun beyond(SheetPart part) {
    List<LaidOut.Line> lines = roll.lines(part.id());
    int characters = trimmed.charactersBeyond(part);
    double aLine = (double) TextLength.characters(text(lines)) / Math.max(1, lines.size());
    int more = (int) Math.max(1, Math.ceil(characters / Math.max(1, aLine)));
    return new Overrun(part, more, trimmed.wordsBeyond(part), characters);
  }

  private static String text(List<LaidOut.Line> lines) {
    return lines.stream().map(LaidOut.Line::text).collect(Collectors.joining());
  }
}
