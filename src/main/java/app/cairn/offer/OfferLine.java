package app.cairn.offer;

import app.cairn.dossier.Ids;
import java.util.Objects;
import java.util.UUID;

/// A short line of an offer. It keeps its id from one version to the next, so that a line reworded
/// or moved is told from one taken away and another added.
public record OfferLine(UUID id, String text) {

  public OfferLine {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
  }

  public static OfferLine of(String text) {
    return new OfferLine(Ids.next(), text);
  }

  public OfferLine withText(String newText) {
    return new OfferLine(id, newText);
  }
}
