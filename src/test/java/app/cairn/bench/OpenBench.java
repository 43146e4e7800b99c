package app.cairn.bench;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long Cairn takes from launch until the map is drawn, and how much memory it holds at most,
/// beside the same with nobody in the dossier; sizes in turn, again and again. Each dossier was
/// open on this computer before. A line of JSON a size, medians; with `peers`, Freeplane opening
/// the same people in turn with it. Run by `tools/bench open`; ends with 1 when an aim is missed.
public final class OpenBench {

  private static final int[] SIZES = {0, 100, 1_000, 10_000, 30_000};

  /// Seconds that a size may take longer than nobody.
  private static final Map<Integer, Double> MOST_LONGER = Map.of(10_000, 0.3, 30_000, 0.6);

  private static final double MOST_MEMORY = 350;

  private record Case(int people, boolean peer, Path home, String title, List<String> command) {}

  private OpenBench() {}

  /// @param arguments how many runs, Cairn’s command line, then perhaps `peers`
  public static void main(String[] arguments) throws Exception {
    int runs = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("cairn-bench");
    List<Case> cases = cases(folder, arguments[1], arguments.length > 2);
    Map<Case, List<Start>> starts = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (Case one : cases) {
        starts.computeIfAbsent(one, _ -> new ArrayList<>()).add(start(one));
      }
    }
    boolean met = true;
    Start nobody = Start.median(starts.get(cases.getFirst()));
    for (Case one : cases) {
      met &= report(one, Start.median(starts.get(one)), nobody, runs);
    }
    Trees.delete(folder);
    System.exit(met ? 0 : 1);
  }

  private static List<Case> cases(Path folder, String cairn, boolean peers) throws Exception {
    List<Case> cases = new ArrayList<>();
    for (int people : SIZES) {
      Path home = Files.createDirectories(folder.resolve("cairn-" + people));
      Dossier dossier = Crowds.of(people, 1);
      List<String> command = new ArrayList<>(List.of(cairn.split(" ")));
      command.add(Dossiers.write(home, dossier).toString());
      cases.add(new Case(people, false, home, "^bench", command));
      if (peers) {
        Path map = Files.createDirectories(folder.resolve("peer-" + people)).resolve("bench.mm");
        Files.write(
            map,
            ContactFormat.MM.write(
                Roster.everyone(dossier), Grouping.ORGANISATION, new Messages(Language.FRENCH)));
        List<String> peer = List.of("freeplane", map.toString());
        cases.add(new Case(people, true, map.getParent(), "bench.*Freeplane", peer));
      }
    }
    return cases;
  }

  private static Start start(Case one) throws Exception {
    Path place = Files.createTempDirectory("cairn-bench-screen");
    try (Screen screen = new Screen(place);
        Launch launch = new Launch(screen, one.home(), one.title(), one.command())) {
      return launch.untilUsable();
    } finally {
      Trees.delete(place);
    }
  }

  private static boolean report(Case one, Start start, Start nobody, int runs) {
    double longer = start.usable() - nobody.usable();
    boolean met =
        one.peer()
            || longer <= MOST_LONGER.getOrDefault(one.people(), Double.MAX_VALUE)
                && start.memory() <= MOST_MEMORY;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"open\",\"program\":\"%s\",\"people\":%d,\"runs\":%d,\"window_s\":%.2f,"
            + "\"drawn_s\":%.2f,\"longer_than_nobody_s\":%.2f,\"ratio\":%.2f,\"processor_s\":%.2f,"
            + "\"memory_mib\":%.0f,\"met\":%b}%n",
        one.peer() ? "freeplane" : "cairn",
        one.people(),
        runs,
        start.window(),
        start.usable(),
        longer,
        start.usable() / nobody.usable(),
        start.processor(),
        start.memory(),
        met);
    return met;
  }
}
