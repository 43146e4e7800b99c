package app.cairn.network;

/// Where one stands with a contact in the *démarche réseau*, in its order.
public enum Step {
  /// Not begun.
  NONE,
  /// « à contacter »
  TO_CONTACT,
  /// « demandé »
  ASKED,
  /// « date fixée »
  DATE_SET,
  /// « rencontré »
  MET,
  /// « remercié »
  THANKED,
  /// « à relancer »
  TO_FOLLOW_UP,
  /// « au repos »
  RESTING
}
