package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Notes, on this computer only, what nobody foresaw, for whoever mends the program. Any thread.
///
/// A report may be shown to anybody: it holds versions, the kinds of the exceptions and our own
/// places in the code; no message of an exception, for that may hold words of the person, names or
/// paths.
public final class Incidents {

  private static final String OURS = "app.cairn.";
  private static final int KEPT = 20;

  private final AppFolders folders;
  private final InstantSource clock;
  private final String version;

  /// @param version of the program: `0.1.0`
  public Incidents(AppFolders folders, InstantSource clock, String version) {
    this.folders = folders;
    this.clock = clock;
    this.version = version;
  }

  /// The report of `failure`: the same for the same fault.
  public String report(Throwable failure) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" ", "Cairn", version));
    lines.add(property("java.vm.name", "java.runtime.version", "javafx.runtime.version"));
    lines.add(property("os.name", "os.version", "os.arch"));
    String before = "";
    for (Throwable each = failure; each != null; each = each.getCause()) {
      lines.add(before + each.getClass().getName());
      Arrays.stream(each.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(OURS))
          .forEach(frame -> lines.add("\t" + frame));
      before = "Cause: ";
    }
    return String.join("\n", lines) + "\n";
  }

  /// Keeps `report` in our own folder, and lets the oldest ones go.
  ///
  /// @return where it is; empty when it could not be written
  public Optional<Path> keep(String report) {
    Path folder = folders.root().resolve("incidents");
    String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
    Path file = folder.resolve(at + ".txt");
    try {
      Disk.privateFolder(folder);
      Files.writeString(file, report);
      thin(folder);
      return Optional.of(file);
    } catch (IOException noPlace) {
      return Optional.empty();
    }
  }

  private static void thin(Path folder) throws IOException {
    try (Stream<Path> reports = Files.list(folder)) {
      reports.sorted(Comparator.reverseOrder()).skip(KEPT).forEach(Disk::tidy);
    }
  }

  private static String property(String... names) {
    return String.join(
        " ", Arrays.stream(names).map(name -> System.getProperty(name, "-")).toList());
  }
}
