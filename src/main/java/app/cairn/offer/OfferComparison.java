package app.cairn.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of each line between two versions of an offer. A line is known by its id: one whose
/// words changed is *reworded*, never removed and added. Any thread.
///
/// @param lines by part, in the order of the newer version; a line taken away stands after the one
///   it used to follow
public record OfferComparison(Offer older, Offer newer, List<Line> lines) {

  /// What became of a line's words.
  public enum Fate {
    SAME,
    REWORDED,
    ADDED,
    REMOVED
  }

  /// One line in both versions.
  ///
  /// @param part where it stands now; for one taken away, where it stood
  /// @param before its words then; empty when added
  /// @param after its words now; empty when removed
  /// @param moved true when it went past its neighbours, or came from another part
  /// @param cameFrom the part where it stood; null when added
  /// @param wasAt its place there, from 0; -1 when added
  public record Line(
      UUID id,
      OfferPart part,
      Fate fate,
      String before,
      String after,
      boolean moved,
      OfferPart cameFrom,
      int wasAt) {

    public boolean changed() {
      return fate != Fate.SAME || moved;
    }
  }

  public OfferComparison {
    lines = List.copyOf(lines);
  }

  public static OfferComparison between(Offer older, Offer newer) {
    List<Line> lines = new ArrayList<>();
    for (OfferPart part : OfferPart.values()) {
      lines.addAll(compare(part, older, newer));
    }
    return new OfferComparison(older, newer, lines);
  }

  public List<Line> lines(OfferPart part) {
    return lines.stream().filter(line -> line.part() == part).toList();
  }

  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  public int movedCount() {
    return (int) lines.stream().filter(Line::moved).count();
  }

  /// The lines whose words are new in the newer version: added or reworded.
  public Set<UUID> fresh() {
    return lines.stream()
        .filter(line -> line.fate() == Fate.ADDED || line.fate() == Fate.REWORDED)
        .map(Line::id)
        .collect(Collectors.toSet());
  }

  /// The lines of the older version whose words are no more in the newer one: what one may want
  /// back.
  public List<Line> lost() {
    return lines.stream()
        .filter(line -> line.fate() == Fate.REMOVED || line.fate() == Fate.REWORDED)
        .toList();
  }

  private static List<Line> compare(OfferPart part, Offer older, Offer newer) {
    Map<UUID, Integer> places = new HashMap<>();
    List<OfferLine> then = older.lines(part);
    for (int i = 0; i < then.size(); i++) {
      places.put(then.get(i).id(), i);
    }
    Set<UUID> inOrder = longestInOrder(newer.lines(part), places);
    List<Line> lines =
        newer.lines(part).stream()
            .map(line -> now(line, part, older, inOrder))
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < then.size(); i++) {
      if (OfferLines.partOf(newer, then.get(i).id()).isEmpty()) {
        lines.add(afterNeighbour(lines, then, i), gone(then.get(i), part, i));
      }
    }
    return lines;
  }

  private static Line now(OfferLine line, OfferPart part, Offer older, Set<UUID> inOrder) {
    return OfferLines.find(older, line.id())
        .map(
            before ->
                new Line(
                    line.id(),
                    part,
                    before.text().equals(line.text()) ? Fate.SAME : Fate.REWORDED,
                    before.text(),
                    line.text(),
                    !inOrder.contains(line.id()),
                    OfferLines.partOf(older, line.id()).orElseThrow(),
                    OfferLines.indexOf(older, line.id())))
        .orElseGet(() -> new Line(line.id(), part, Fate.ADDED, "", line.text(), false, null, -1));
  }

  private static Line gone(OfferLine line, OfferPart part, int index) {
    return new Line(line.id(), part, Fate.REMOVED, line.text(), "", false, part, index);
  }

  private static int afterNeighbour(List<Line> lines, List<OfferLine> then, int index) {
    for (int i = index - 1; i >= 0; i--) {
      UUID neighbour = then.get(i).id();
      for (int at = 0; at < lines.size(); at++) {
        if (lines.get(at).id().equals(neighbour)) {
          return at + 1;
        }
      }
    }
    return 0;
  }

  /// The most lines that kept their order: the others are those that moved. A longest increasing
  /// subsequence, by the plain quadratic recurrence: offers are short.
  private static Set<UUID> longestInOrder(List<OfferLine> lines, Map<UUID, Integer> places) {
    List<UUID> kept = lines.stream().map(OfferLine::id).filter(places::containsKey).toList();
    List<List<UUID>> best = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      List<UUID> longest = List.of();
      for (int j = 0; j < i; j++) {
        if (places.get(kept.get(j)) < places.get(kept.get(i))
            && best.get(j).size() > longest.size()) {
          longest = best.get(j);
        }
      }
      best.add(Stream.concat(longest.stream(), Stream.of(kept.get(i))).toList());
    }
    return best.stream()
        .reduce((a, b) -> b.size() > a.size() ? b : a)
        .map(Set::copyOf)
        .orElse(Set.of());
  }
}
