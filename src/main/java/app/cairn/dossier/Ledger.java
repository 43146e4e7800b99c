package app.cairn.dossier;

/// Where a session writes its commits down. The store implements it; [#IN_MEMORY] forgets
/// everything.
public interface Ledger {

  /// Keeps nothing: for a dossier that is only looked at, and for tests of what needs no file.
  Ledger IN_MEMORY = commit -> {};

  /// Takes a commit to be written, in the order given, and returns at once: the writing happens on
  /// another thread, and says itself how it went. Called on the session's thread.
  void record(Commit commit);
}
