package app.cairn.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long programs take from launch to a usable window, one after the other, again and again:
/// what slows the machine down slows them all. Run by `tools/bench start`.
///
/// Usable: the window is on the screen, and for one second nothing more was drawn and the program
/// rested. The time is that of the last drawing; processor time and memory are those used until
/// then. Ends with 1 when the first program, ours, misses an aim.
final class StartBench {

  /// The aim: at most this share of each peer's time and processor time.
  private static final double SHARE = 0.15;

  /// The aim, in MiB.
  private static final double MEMORY = 250;

  private record Program(String name, String title, List<String> command) {}

  private StartBench() {}

  /// @param args how many runs, then for each program: its name, the title of its window (a regular
  ///   expression), its command line
  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    List<Program> programs = new ArrayList<>();
    for (int i = 1; i < args.length; i += 3) {
      programs.add(new Program(args[i], args[i + 1], List.of(args[i + 2].split(" "))));
    }
    Map<Program, List<Start>> starts = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (Program program : programs) {
        Start start = start(program);
        IO.println(line(program, "run " + (run + 1), start));
        starts.computeIfAbsent(program, _ -> new ArrayList<>()).add(start);
      }
    }
    boolean met = true;
    starts.forEach((program, all) -> IO.println(line(program, "median", Start.median(all))));
    Start first = Start.median(starts.get(programs.getFirst()));
    for (Program peer : programs.subList(1, programs.size())) {
      Start other = Start.median(starts.get(peer));
      met &=
          first.usable() <= SHARE * other.usable()
              && first.processor() <= SHARE * other.processor();
      IO.println(
          String.format(
              Locale.ROOT,
              "%s / %s: time %.2f, processor %.2f, memory %.2f",
              programs.getFirst().name(),
              peer.name(),
              first.usable() / other.usable(),
              first.processor() / other.processor(),
              first.memory() / other.memory()));
    }
    System.exit(met && first.memory() <= MEMORY ? 0 : 1);
  }

  private static Start start(Program program) throws Exception {
    Path home = Files.createTempDirectory("cairn-bench");
    try (Screen screen = new Screen(home);
        Launch launch = new Launch(screen, home, program.title(), program.command())) {
      return launch.untilUsable();
    } finally {
      Trees.delete(home);
    }
  }

  private static String line(Program program, String what, Start start) {
    return String.format(
        Locale.ROOT,
        "%-10s %-7s window %5.2f s, usable %5.2f s, processor %5.2f s, memory %4.0f MiB",
        program.name(),
        what,
        start.window(),
        start.usable(),
        start.processor(),
        start.memory());
  }
}
