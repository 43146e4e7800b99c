package app.cairn.meeting;

/// Why one asks to meet somebody: never for a job. Information first, then advice, then contacts.
public enum Purpose {
  /// « enquête métier »: what the work is like, seen from within.
  INQUIRY,
  /// « entretien réseau »: what the market does, and whom else to ask.
  NETWORKING,
  /// « réveil »: somebody one has lost sight of.
  AWAKENING,
  /// « mise en relation »: to be made known to somebody else.
  INTRODUCTION,
  /// « proposition problème–solution »: a problem that was noticed, and what one would try.
  PROPOSAL
}
