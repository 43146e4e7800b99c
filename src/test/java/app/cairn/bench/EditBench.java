package app.cairn.bench;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;

/// How long one edit of a pitch takes until it is on the disk of this computer, beside a floor: one
/// `INSERT` of the same text through bare sqlite-jdbc, WAL, `synchronous=FULL`, in turn with it.
/// `EditBench [RUNS]`, each of 400 edits; one line of JSON, milliseconds. Ends with 1 when it
/// misses the aim: 99 edits in a hundred within 10 ms.
public final class EditBench {

  private static final int EDITS = 400;
  private static final int WARM_UP = 300;
  private static final double MOST_MILLIS = 10;
  private static final String TEXT =
      "J’aide les équipes qui doutent à retrouver leur élan. ".repeat(20);

  private EditBench() {}

  public static void main(String[] arguments) throws Exception {
    int n = EDITS * (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5);
    Path folder = Files.createTempDirectory("cairn-bench");
    DossierStore store =
        new DossierStore(
            new AppFolders(folder.resolve("home")),
            Rooms.model(),
            InstantSource.system(),
            Pace.ON_REQUEST,
            Language.FRENCH);
    double[] edits = new double[n];
    double[] gestures = new double[n];
    double[] floor = new double[n];
    try (OpenDossier open = store.create(folder.resolve("bench.cairn"), Dossier.empty());
        Connection bare = bare(folder.resolve("floor.db"));
        PreparedStatement insert = bare.prepareStatement("INSERT INTO t VALUES(?,?)")) {
      DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
      Pitch pitch = Pitch.first(PitchFormat.ONE_MINUTE, "", null, Instant.now());
      session.perform(new Change.Added<>(Pitch.KIND, pitch));
      for (int i = -WARM_UP; i < n; i++) {
        String text = i + TEXT;
        Pitch next = pitch.withText(text);
        long start = System.nanoTime();
        session.perform(new Change.Edited<>(Pitch.KIND, pitch, next));
        long gesture = System.nanoTime() - start;
        open.flush();
        long durable = System.nanoTime() - start;
        pitch = next;
        long before = System.nanoTime();
        insert.setInt(1, i);
        insert.setString(2, text);
        insert.executeUpdate();
        long inserted = System.nanoTime() - before;
        if (i >= 0) {
          edits[i] = durable / 1e6;
          gestures[i] = gesture / 1e6;
          floor[i] = inserted / 1e6;
        }
      }
    }
    Trees.delete(folder);
    boolean met = at(edits, 0.99) <= MOST_MILLIS;
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"edit\",\"n\":%d,\"median_ms\":%.3f,\"p99_ms\":%.3f,"
            + "\"on_session_thread_median_ms\":%.3f,\"on_session_thread_p99_ms\":%.3f,"
            + "\"floor_median_ms\":%.3f,\"floor_p99_ms\":%.3f,\"ratio\":%.2f,\"met\":%b}%n",
        n,
        at(edits, 0.5),
        at(edits, 0.99),
        at(gestures, 0.5),
        at(gestures, 0.99),
        at(floor, 0.5),
        at(floor, 0.99),
        at(edits, 0.5) / at(floor, 0.5),
        met);
    System.exit(met ? 0 : 1);
  }

  private static double at(double[] times, double part) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  }

  private static Connection bare(Path file) throws Exception {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode=WAL");
      statement.execute("PRAGMA synchronous=FULL");
      statement.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT) STRICT");
    }
    return connection;
  }
}
