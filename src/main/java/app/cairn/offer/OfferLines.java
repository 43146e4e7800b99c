package app.cairn.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What may happen to the lines of an offer: each gesture gives the offer as it is afterwards. A
/// line keeps its id through all of them. An unknown line changes nothing. Any thread.
public final class OfferLines {

  private OfferLines() {}

  /// Where `line` stands.
  public static Optional<OfferPart> partOf(Offer offer, UUID line) {
    for (OfferPart part : OfferPart.values()) {
      if (indexOf(offer.lines(part), line) >= 0) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  public static Optional<OfferLine> find(Offer offer, UUID line) {
    return partOf(offer, line).map(part -> offer.lines(part).get(indexOf(offer.lines(part), line)));
  }

  /// The place of `line` in its part, from 0; -1 when the offer has no such line.
  public static int indexOf(Offer offer, UUID line) {
    return partOf(offer, line).map(part -> indexOf(offer.lines(part), line)).orElse(-1);
  }

  /// With `line` at `index` of `part`; beyond the end is the end.
  public static Offer inserted(Offer offer, OfferPart part, int index, OfferLine line) {
    return in(offer, part, lines -> lines.add(Math.clamp(index, 0, lines.size()), line));
  }

  public static Offer reworded(Offer offer, UUID line, String text) {
    return partOf(offer, line)
        .map(
            part ->
                in(
                    offer,
                    part,
                    lines -> lines.replaceAll(l -> l.id().equals(line) ? l.withText(text) : l)))
        .orElse(offer);
  }

  public static Offer without(Offer offer, UUID line) {
    return partOf(offer, line)
        .map(part -> in(offer, part, lines -> lines.removeIf(l -> l.id().equals(line))))
        .orElse(offer);
  }

  /// With `line` at `index` of `part`, counted once it has left its place.
  public static Offer moved(Offer offer, UUID line, OfferPart part, int index) {
    return find(offer, line)
        .map(found -> inserted(without(offer, line), part, index, found))
        .orElse(offer);
  }

  private static Offer in(Offer offer, OfferPart part, Consumer<List<OfferLine>> gesture) {
    List<OfferLine> next = new ArrayList<>(offer.lines(part));
    gesture.accept(next);
    return offer.withLines(part, next);
  }

  private static int indexOf(List<OfferLine> lines, UUID line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).id().equals(line)) {
        return i;
      }
    }
    return -1;
  }
}
