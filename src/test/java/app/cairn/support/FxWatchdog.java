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
import java.util.stream.IntStream;
import javafx.application.Platform;

/// Watches the JavaFX thread while a test goes on, and names the culprit where it was held.
///
/// Two rules. What waits for a disk or a database is never done there, however quick. And nothing
/// of ours takes more than 50 ms of processor there in one go: of *processor*, not of the clock, so
/// that a busy machine accuses nobody.
public final class FxWatchdog implements AutoCloseable {

  private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long SAMPLE_MILLIS = 4;
  private static final int MOST_FRAMES = 40;
  private static final List<String> WAITING =
      List.of(
          "org.sqlite.",
          "sun.nio.ch.FileChannelImpl",
          "sun.nio.fs.UnixNativeDispatcher",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.lang.ProcessImpl");

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
    // Seen at work of ours for half of that time at least: the rest may be somebody else’s.
    if (used > MOST_NANOS && samples.size() * SAMPLE_MILLIS * 1_000_000 * 2 > MOST_NANOS) {
      culprits.add(
          used / 1_000_000 + " ms of processor:\n" + written(samples.get(samples.size() / 2)));
    }
  }

  private static boolean ours(StackTraceElement[] stack) {
    return Arrays.stream(stack).anyMatch(FxWatchdog::ours);
  }

  private static boolean ours(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.startsWith("app.cairn.")
        && !name.startsWith("app.cairn.support.")
        && !name.contains("Test");
  }

  private static boolean waits(StackTraceElement[] stack) {
    return Arrays.stream(stack)
            .limit(6)
            .map(StackTraceElement::getClassName)
            .anyMatch(name -> WAITING.stream().anyMatch(name::startsWith))
        && !onItsOwnAccount(stack);
  }

  /// True where it is not the nearest code of ours that asked for the disk, but Java or the toolkit
  /// in between.
  private static boolean onItsOwnAccount(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (ours(frame)) {
        return false;
      }
      String name = frame.getClassName();
      boolean loadingAClass =
          name.contains("ClassLoader") && frame.getMethodName().equals("loadClass");
      boolean readingAStylesheet =
          name.startsWith("javafx.css.") || name.startsWith("com.sun.javafx.css.");
      // Randomness comes from a device that never waits.
      if (loadingAClass || readingAStylesheet || name.startsWith("java.security.SecureRandom")) {
        return true;
      }
    }
    return false;
  }

  /// What the thread was at, and our own code that led there, however deep a library went.
  private static String written(StackTraceElement[] stack) {
    return IntStream.range(0, stack.length)
        .filter(i -> i < MOST_FRAMES || ours(stack[i]))
        .mapToObj(i -> "    at " + stack[i])
        .collect(Collectors.joining("\n"));
  }
}
