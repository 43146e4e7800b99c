package app.cairn.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.OfferComparison.Fate;
import app.cairn.offer.OfferComparison.Line;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferComparisonTest {

  private final OfferLine a = OfferLine.of("a");
  private final OfferLine b = OfferLine.of("b");
  private final OfferLine c = OfferLine.of("c");
  private final OfferLine d = OfferLine.of("d");
  private final Offer older =
      Offer.first(Instant.EPOCH).withLines(OfferPart.TO_WHOM, List.of(a, b, c, d));

  @Test
  void theSameOfferHasNothingChanged() {
    OfferComparison same = OfferComparison.between(older, older.next(Instant.EPOCH));
    assertThat(same.lines()).noneMatch(Line::changed).hasSize(4);
    assertThat(same.fresh()).isEmpty();
  }

  @Test
  void aLineRewordedIsNeitherRemovedNorAdded() {
    OfferComparison comparison = with(List.of(a, b.withText("B"), c, d));
    assertThat(comparison.count(Fate.REWORDED)).isEqualTo(1);
    assertThat(comparison.count(Fate.ADDED)).isZero();
    assertThat(comparison.lines().get(1).before()).isEqualTo("b");
    assertThat(comparison.lost()).extracting(Line::before).containsExactly("b");
  }

  @Test
  void theFewestLinesMoved() {
    OfferComparison comparison = with(List.of(d, a, b, c));
    assertThat(comparison.lines())
        .filteredOn(Line::moved)
        .extracting(Line::after)
        .containsExactly("d");
    assertThat(comparison.lines().getFirst().wasAt()).isEqualTo(3);
  }

  @Test
  void aLineTakenAwayStandsWhereItUsedToFollow() {
    OfferLine e = OfferLine.of("e");
    OfferComparison comparison = with(List.of(a, e, c));
    assertThat(comparison.lines())
        .extracting(line -> line.fate() + " " + line.before() + line.after())
        .containsExactly("SAME aa", "REMOVED b", "ADDED e", "SAME cc", "REMOVED d");
    assertThat(comparison.movedCount()).isZero();
  }

  @Test
  void aLineThatChangedColumnsMovedFromThere() {
    Offer newer = OfferLines.moved(older.next(Instant.EPOCH), b.id(), OfferPart.HOW, 0);
    OfferComparison comparison = OfferComparison.between(older, newer);
    Line line = comparison.lines(OfferPart.HOW).getFirst();
    assertThat(line.moved()).isTrue();
    assertThat(line.cameFrom()).isEqualTo(OfferPart.TO_WHOM);
    assertThat(comparison.lines(OfferPart.TO_WHOM)).hasSize(3).noneMatch(Line::moved);
  }

  @Test
  void sameWordsTwiceAreTwoLines() {
    OfferLine twin = OfferLine.of("a");
    OfferComparison comparison = with(List.of(a, twin, b, c, d));
    assertThat(comparison.fresh()).containsExactly(twin.id());
  }

  private OfferComparison with(List<OfferLine> lines) {
    return OfferComparison.between(
        older, older.next(Instant.EPOCH).withLines(OfferPart.TO_WHOM, lines));
  }
}
