package app.cairn.pitch;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which sentences of a pitch still say what the offer says no more.
///
/// The words looked for are those that stood in the older version of the offer and stand nowhere in
/// the newer one; a sentence that uses one of them is worth reading again. A suggestion: only the
/// person knows.
public final class PassagesToReview {

  private PassagesToReview() {}

  /// The sentences of `text` worth reading again, in their order; none when nothing the offer gave
  /// up is found.
  ///
  /// @param known the version of the offer that `text` was made from or last read beside
  /// @param latest the version it is now
  public static List<Passage> in(String text, Offer known, Offer latest) {
    Set<String> lost = roots(known);
    lost.removeAll(roots(latest));
    return Sentences.of(text).stream()
        .filter(sentence -> !Collections.disjoint(WordRoots.of(sentence.text()), lost))
        .toList();
  }

  private static Set<String> roots(Offer offer) {
    Set<String> roots = new LinkedHashSet<>(WordRoots.of(offer.sentence()));
    Stream.of(offer.toWhom(), offer.what(), offer.how())
        .flatMap(Collection::stream)
        .map(OfferLine::text)
        .map(WordRoots::of)
        .forEach(roots::addAll);
    return roots;
  }
}
