package app.cairn.meeting;

/// Whether they say that the project goes with the trends of the market.
public enum MarketFit {
  /// They say nothing of it.
  UNSAID,
  FITS,
  DOES_NOT_FIT
}
