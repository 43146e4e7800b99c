package app.cairn.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// Ends what runs beside.
final class Threads {

  private static final long LONGEST_SECONDS = 60;

  private Threads() {}

  /// Waits for what a thread that was told to stop is still doing.
  static void await(ExecutorService thread) {
    try {
      thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
