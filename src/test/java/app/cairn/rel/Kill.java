package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Moment;
import app.cairn.store.Notice;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A program killed (`SIGKILL`) while it edits and publishes: no acknowledged edit is lost, no
/// gesture is there in part, the dossier always opens, and nothing of it looks like somebody
/// else's.
final class Kill implements Promise {

  /// Then a new dossier is begun, so that each stays small.
  private static final int A_DOCUMENT = 25;

  /// A program says two for each gesture.
  private static final int MOST_LINES = 40;

  private static final int WORTH_TRAINING = 50;

  private static final int MOST_MICROS = 30_000;

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    Path cache = n < WORTH_TRAINING ? null : trained(scratch);
    Path folder = null;
    Map<UUID, Integer> expected = new HashMap<>();
    for (int i = 0; i < n; i++) {
      if (i % A_DOCUMENT == 0) {
        folder = Files.createDirectory(scratch.resolve("documents" + i));
        store(scratch, "home" + i / A_DOCUMENT)
            .create(folder.resolve("Léa.cairn"), Dossier.empty())
            .close();
        expected.clear();
      }
      Round round = new Round(scratch, "home" + i / A_DOCUMENT, folder, expected, cache, tally);
      round.run(random.nextLong());
    }
  }

  /// Lets one program run to its end, and keeps what it loaded: each after it starts in half the
  /// time.
  private static Path trained(Path scratch) throws Exception {
    Path document = scratch.resolve("trained.cairn");
    store(scratch, "trained").create(document, Dossier.empty()).close();
    Path cache = scratch.resolve("scribe.aot");
    List<String> command = java("-XX:AOTCacheOutput=" + cache);
    command.addAll(List.of(scratch.resolve("trained").toString(), document.toString(), "1", "60"));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return Files.exists(cache) ? cache : null;
  }

  private static List<String> java(String option) {
    // All on the class path, also where the tests themselves run as a module.
    String modules = System.getProperty("jdk.module.path", "");
    String path = System.getProperty("java.class.path");
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            option,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            modules.isEmpty() ? path : path + File.pathSeparator + modules,
            Scribe.class.getName()));
  }

  private static DossierStore store(Path scratch, String home) {
    return new DossierStore(
        new AppFolders(scratch.resolve(home)),
        Rooms.model(),
        InstantSource.system(),
        Pace.ON_REQUEST,
        Language.FRENCH);
  }

  /// @param expected the rows of each gesture that was acknowledged
  /// @param cache what a program loads, or null
  private record Round(
      Path scratch,
      String home,
      Path folder,
      Map<UUID, Integer> expected,
      Path cache,
      Tally tally) {

    void run(long seed) throws IOException {
      Map<UUID, Integer> tried = new HashMap<>();
      writeUntilKilled(seed, tried);
      Path document = folder.resolve("Léa.cairn");
      try (OpenDossier alone = store(scratch, home + "-alone").open(document)) {
        tally.require(!alone.readOnly(), "The document alone is only looked at");
      } catch (RuntimeException e) {
        tally.miss("The document alone does not open: " + e + " " + e.getCause());
      }
      try (OpenDossier open = store(scratch, home).open(document)) {
        check(open, tried);
      } catch (RuntimeException e) {
        tally.miss("Does not open: " + e + " " + e.getCause());
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> others = files.filter(file -> !file.equals(document)).toList();
        tally.require(others.isEmpty(), "Left beside the document: " + others);
      }
    }

    private void writeUntilKilled(long seed, Map<UUID, Integer> tried) throws IOException {
      Random random = new Random(seed);
      Process child = start(seed);
      try (BufferedReader out = child.inputReader()) {
        String line = out.readLine();
        tally.require("OPEN".equals(line), "The program did not open the dossier: " + line);
        if (random.nextInt(10) == 0) {
          refusedWhileOpen();
        }
        int last = random.nextInt(MOST_LINES);
        for (int lines = 0; line != null; lines++) {
          if (lines == last) {
            // In the middle of whatever comes next.
            LockSupport.parkNanos(random.nextInt(MOST_MICROS) * 1_000L);
            // Through its handle: the process itself would close what it said last.
            child.toHandle().destroyForcibly();
          }
          line = out.readLine();
          if (line != null) {
            note(line.split(" "), tried);
          }
        }
        tally.count("kills");
      }
    }

    private void refusedWhileOpen() {
      try {
        store(scratch, home).open(folder.resolve("Léa.cairn")).abandon();
        tally.miss("Open twice");
      } catch (StoreException e) {
        tally.require(e.problem() == Problem.IN_USE, "Open twice says " + e.problem());
        tally.count("second_launches_refused");
      }
    }

    private Process start(long seed) throws IOException {
      List<String> command = java(cache == null ? "-Xshare:auto" : "-XX:AOTCache=" + cache);
      Path document = folder.resolve("Léa.cairn");
      command.addAll(
          List.of(scratch.resolve(home).toString(), document.toString(), Long.toString(seed)));
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void note(String[] words, Map<UUID, Integer> tried) {
      // The last line may be cut.
      if (words.length > 1 && words[1].length() == 36) {
        UUID group = UUID.fromString(words[1]);
        if (words[0].equals("TRY") && words.length == 3) {
          tried.put(group, Integer.parseInt(words[2]));
        } else if (words[0].equals("ACK")) {
          expected.put(group, tried.get(group));
          tally.count("acknowledged");
        }
      }
    }

    private void check(OpenDossier open, Map<UUID, Integer> tried) {
      Map<UUID, Integer> found = new HashMap<>();
      List<Moment> moments = open.versions().moments();
      for (Moment moment : moments) {
        int rows = moment.leaves().stream().mapToInt(Scribe::rows).sum();
        tally.require(found.put(moment.group(), rows) == null, "Twice: " + moment.group());
      }
      expected.forEach((group, rows) -> tally.require(found.containsKey(group), "Lost: " + group));
      expected.putAll(tried);
      expected.keySet().retainAll(found.keySet());
      found.forEach(
          (group, rows) ->
              tally.require(
                  rows.equals(expected.get(group)),
                  "Torn: " + group + ": " + rows + " of " + expected.get(group)));
      if (!moments.isEmpty()) {
        tally.require(
            open.versions().dossierAt(moments.getLast()).equals(open.dossier()),
            "The history does not tell the dossier");
      }
      for (Notice notice : open.notices()) {
        tally.count(notice.kind().name().toLowerCase(java.util.Locale.ROOT));
        tally.require(notice.kind() == Notice.Kind.RECOVERED, "Notice: " + notice);
      }
    }
  }
}
