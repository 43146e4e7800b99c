package app.cairn.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program started on a screen of its own, in a home of its own.
final class Launch implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Process process;
  private final Screen screen;
  private final String title;
  private final long launch;

  /// @param title of its window, a regular expression
  Launch(Screen screen, Path home, String title, List<String> command) throws IOException {
    this.screen = screen;
    this.title = title;
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(screen.environment());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("CAIRN_HOME", home.resolve("cairn").toString());
    // A peer finds the Java that its own package asks for.
    builder.environment().remove("JAVA_HOME");
    builder.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile());
    launch = System.nanoTime();
    process = builder.start();
  }

  Start untilUsable() throws IOException, InterruptedException {
    return new Watch(process, screen, title, launch).untilUsable(LONGEST);
  }

  /// Asks it to end as a system does that shuts down; what does not is ended.
  @Override
  public void close() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroy);
    process
        .onExit()
        .orTimeout(8, TimeUnit.SECONDS)
        .exceptionally(
            _ -> {
              all.forEach(ProcessHandle::destroyForcibly);
              return process;
            })
        .thenCompose(Process::onExit)
        .join();
  }
}
