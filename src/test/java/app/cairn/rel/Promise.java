package app.cairn.rel;

import java.nio.file.Path;

/// Something that must never fail, tried many times.
interface Promise {

  /// @param n how many times
  /// @param seed what chance is made of: the same seed tries the same
  /// @param scratch an empty folder
  /// @param tally what was seen, and every miss
  void keep(int n, long seed, Path scratch, Tally tally) throws Exception;
}
