package app.cairn.bench;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportReading;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long 30,000 connections of LinkedIn take to be read and compared with a dossier, beside a
/// floor: `sqlite3 .import` of the same rows and an index, in turn with it; then how long the
/// change holds the session’s thread, and until it is on the disk. `ImportBench [RUNS]`, one line
/// of JSON, milliseconds, medians; the first run apart, as a person meets it: then also how long
/// until the first people are known, whom the window shows meanwhile. Ends with 1 where an aim is
/// missed.
public final class ImportBench {

  private static final int ROWS = 30_000;
  private static final double MOST_TIMES_THE_FLOOR = 10;
  private static final double MOST_MILLIS_TO_THE_FIRST_PEOPLE = 300;
  private static final int PAGE = 7;
  private static final double MOST_MILLIS_ON_THE_THREAD = 50;

  private ImportBench() {}

  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Path folder = Files.createTempDirectory("cairn-bench");
    Path csv = Connections.write(folder.resolve("Connections.csv"), ROWS);
    double[][] times = new double[6][runs];
    for (int run = 0; run < runs; run++) {
      times[0][run] = floor(folder, csv);
      measure(folder.resolve("run" + run), csv, run, times);
    }
    Trees.delete(folder);
    double floor = median(times[0]);
    double read = median(times[1]);
    double thread = median(times[3]);
    boolean met =
        read <= floor * MOST_TIMES_THE_FLOOR
            && times[5][0] <= MOST_MILLIS_TO_THE_FIRST_PEOPLE
            && thread <= MOST_MILLIS_ON_THE_THREAD;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"import\",\"rows\":%d,\"runs\":%d,\"first_people_ms\":%.0f,\"first_preview_ms\":%.0f,"
            + "\"preview_ms\":%.0f,\"change_ms\":%.0f,\"on_session_thread_ms\":%.1f,"
            + "\"first_on_session_thread_ms\":%.1f,\"on_disk_ms\":%.0f,\"floor_ms\":%.0f,"
            + "\"ratio\":%.2f,\"met\":%b}%n",
        ROWS,
        runs,
        times[5][0],
        times[1][0],
        read,
        median(times[2]),
        thread,
        times[3][0],
        median(times[4]),
        floor,
        read / floor,
        met);
    System.exit(met ? 0 : 1);
  }

  private static void measure(Path folder, Path csv, int run, double[][] times) throws Exception {
    Files.createDirectories(folder);
    DossierStore store =
        new DossierStore(
            new AppFolders(folder.resolve("home")),
            Rooms.model(),
            InstantSource.system(),
            Pace.ON_REQUEST,
            Language.FRENCH);
    try (OpenDossier open = store.create(folder.resolve("bench.cairn"), Dossier.empty())) {
      DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
      long start = System.nanoTime();
      int[] met = new int[1];
      ImportReading reading =
          new ContactFiles(new Messages(Language.FRENCH))
              .read(
                  csv,
                  Optional.empty(),
                  _ -> {
                    if (++met[0] == PAGE) {
                      times[5][run] = (System.nanoTime() - start) / 1e6;
                    }
                  });
      ImportPlan plan =
          ImportPlan.of(session.dossier(), ((ImportReading.Understood) reading).file());
      long previewed = System.nanoTime();
      ImportPlan.ImportedChange change =
          plan.change(
              ImportChoices.of(false, "Travail"), Instant.now(), LocalDate.of(2026, 11, 22));
      DossierSession.Prepared prepared = DossierSession.prepare(session.dossier(), change.change());
      long made = System.nanoTime();
      session.perform(prepared);
      long performed = System.nanoTime();
      open.flush();
      times[1][run] = (previewed - start) / 1e6;
      times[2][run] = (made - previewed) / 1e6;
      times[3][run] = (performed - made) / 1e6;
      times[4][run] = (System.nanoTime() - made) / 1e6;
    }
  }

  private static double floor(Path folder, Path csv) throws Exception {
    Path database = folder.resolve("floor.db");
    Files.deleteIfExists(database);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "sqlite3",
                database.toString(),
                ".mode csv",
                ".import --skip 3 " + csv + " c",
                "CREATE INDEX i ON c(\"URL\")")
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("sqlite3 failed");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
