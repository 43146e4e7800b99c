package app.cairn.offer;

/// The three questions of an offer of service.
public enum OfferPart {
  /// « À qui » : to whom am I useful.
  TO_WHOM,
  /// « À quoi » : what do I bring them.
  WHAT,
  /// « Comment » : how do I go about it.
  HOW
}
