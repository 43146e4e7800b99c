package app.cairn.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// Watches a program come up, from outside: its screen, and what the kernel counts of its
/// processes.
final class Watch {

  private static final double SECOND = 1e9;

  /// Ticks a second in `/proc` (proc(5)); 100 on every Linux that Java runs on.
  private static final double TICKS = 100;

  /// Processor time in a second up to which a program rests.
  private static final double REST = 0.05;

  private final Process process;
  private final Screen screen;
  private final String title;
  private final long launch;
  private double window;
  private double memory;

  /// @param launch when it was launched, as told by [System#nanoTime()]
  Watch(Process process, Screen screen, String title, long launch) {
    this.process = process;
    this.screen = screen;
    this.title = title;
    this.launch = launch;
  }

  /// @throws IOException when the program ends, or is not usable after `longest`
  Start untilUsable(Duration longest) throws IOException, InterruptedException {
    double drawn = 0;
    double quietSince = 0;
    double processorThen = 0;
    while (seconds() < longest.toMillis() / 1000.0) {
      if (!process.isAlive()) {
        throw new IOException("The program ended");
      }
      double now = seconds();
      double processor = processor();
      if (screen.changed()) {
        drawn = now;
        quietSince = now;
        processorThen = processor;
      }
      if (window == 0 && screen.shows(title)) {
        window = seconds();
      }
      if (window == 0 || processor - processorThen > REST) {
        quietSince = now;
        processorThen = processor;
      }
      if (now - quietSince >= 1) {
        return new Start(window, drawn, processorThen, memory);
      }
      Thread.sleep(15);
    }
    throw new IOException("Not usable after " + longest);
  }

  private double seconds() {
    return (System.nanoTime() - launch) / SECOND;
  }

  /// Of all its processes and of those of them that ended; keeps an eye on their memory by the way.
  private double processor() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToDouble(one -> processor(Path.of("/proc", Long.toString(one.pid()))))
        .sum();
  }

  private double processor(Path proc) {
    try {
      String stat = Files.readString(proc.resolve("stat"));
      // The name of the program, in parentheses, may hold anything; then state, ppid, …, utime,
      // stime, cutime, cstime.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      double ticks = 0;
      for (int field = 11; field <= 14; field++) {
        ticks += Double.parseDouble(fields[field]);
      }
      memory = Math.max(memory, peak(proc));
      return ticks / TICKS;
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double peak(Path proc) throws IOException {
    return Files.readAllLines(proc.resolve("status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
