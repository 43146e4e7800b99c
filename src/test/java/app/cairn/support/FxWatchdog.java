package app.cairn.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches the JavaFX thread while a test goes on, and names the culprit where it was held.
///
/// Two rules. What waits for a disk or a database is never done there, however quick. And nothing of ours takes more
/// than 50 ms of processor there in one go: of *processor*, not of the clock, so that a busy machine accuses nobody.
public final class FxWatchdog implements AutoCloseable {

  private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long SAMPLE_MILLIS = 4;
  private static final List<String> WAITING =
      List.of("org.sqlite.", "sun.nio.ch.FileChannelImpl", "sun.nio.fs.UnixNativeDispatcher", "java.io.FileInputStream",
          "java.io.FileOutputStream", "java.io.RandomAccessFile", "java.lang.ProcessImpl");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> culprits = new ArrayList<>();
  private final Thread fx;
  private final Thread watcher;
  private volatile boolean over;

  private FxWatchdog(Thread fx) {
    this.fx = fx;
    this.watcher = Thread.ofPlatform().daemon().name("fx-watchdog").unstarted(this::watch);
  }

  /// Begins to watch. The toolkit must be running.
  public static FxWatchdog watching() {
    CompletableFuture<Thread> fx = new CompletableFuture<>();
    Platform.runLater(() -> fx.complete(Thread.currentThread()));
    FxWatchdog dog = new FxWatchdog(fx.join());
    dog.watcher.start();
    return dog;
  }

  /// Ends watching.
  ///
  /// @throws AssertionError with the stacks of those who held the thread
  @Override
  public void close() {
    over = true;
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!culprits.isEmpty()) {
      throw new AssertionError("The JavaFX thread was held:\n" + String.join("\n\n", culprits));
    }
  }

  private void watch() {
    while (!over) {
      List<StackTraceElement[]> samples = new ArrayList<>();
      long before = threads.getThreadCpuTime(fx.threadId());
      CompletableFuture<Long> beat = new CompletableFuture<>();
      Platform.runLater(() -> beat.complete(threads.getThreadCpuTime(fx.threadId())));
      long used = await(beat, samples) - before;
      judge(used, samples);
    }
  }

  private long await(CompletableFuture<Long> beat, List<StackTraceElement[]> samples) {
    while (true) {
      try {
        return beat.get(SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        StackTraceElement[] stack = fx.getStackTrace();
        if (ours(stack)) {
          samples.add(stack);
        }
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void judge(long used, List<StackTraceElement[]> samples) {
    for (StackTraceElement[] stack : samples) {
      if (waits(stack)) {
        culprits.add("waiting for a disk:\n" + written(stack));
        return;
      }
    }
    // Two samples of ours at least: one may be the tail of somebody else's work.
    if (used > MOST_NANOS && samples.size() * SAMPLE_MILLIS * 1_000_000 * 2 > MOST_NANOS) {
      culprits.add(used / 1_000_000 + " ms of processor:\n" + written(samples.get(samples.size() / 2)));
    }
  }

  private static boolean ours(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .map(StackTraceElement::getClassName)
        .anyMatch(
            name ->
                name.startsWith("app.cairn.")
                    && !name.startsWith("app.cairn.support.")
                    && !name.contains("Test"));
  }

  private static boolean waits(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      // Randomness comes from a device that never waits.
      if (frame.getClassName().startsWith("java.security.SecureRandom")) {
        return false;
      }
      // Loading a class, a stylesheet of the program reads its jar, by the toolkit’s hand: that is the machine warming up.
      if (frame.getClassName().contains("ClassLoader")
          || frame.getClassName().startsWith("javafx.css")
          || frame.getClassName().startsWith("com.sun.javafx.css")
          || frame.getClassName().startsWith("java.util.zip")
          || frame.getClassName().startsWith("java.util.jar")) {
        return false;
      }
    }
    return Arrays.stream(stack)
        .limit(6)
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> WAITING.stream().anyMatch(name::startsWith));
  }

  private static String written(StackTraceElement[] stack) {
    return Arrays.stream(stack).limit(40).map(f -> "    at " + f).collect(Collectors.joining("\n"));
  }
}
