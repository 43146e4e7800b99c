package app.cairn.network;

import java.util.UUID;

/// What becomes of one card of an import.
///
/// @param contact whom it adds, or whom it is known to be, or whom it looks like; null for an
///   organisation
public record ImportEntry(ImportedCard card, Fate fate, UUID contact) {

  /// What becomes of a card.
  public enum Fate {
    /// Nobody like them is known.
    NEW,
    /// Known by their profile or their e-mail address, or in every word.
    KNOWN,
    /// The same name, and nothing that tells: to be asked.
    DOUBTFUL,
    /// An organisation, with nobody in it.
    ORGANISATION
  }

  /// What the person says of a doubtful card.
  public enum Decision {
    /// Not said: the card is left aside.
    LATER,
    SAME,
    ANOTHER
  }
}
