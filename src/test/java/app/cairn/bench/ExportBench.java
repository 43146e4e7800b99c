package app.cairn.bench;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Roster;
import app.cairn.map.Grouping;
import app.cairn.meeting.Manners;
import app.cairn.sheet.NetworkPicture;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// How long 10,000 people take to be written in each format, each round in a new Java with the
/// options of the program (`first`: its classes and typefaces are read), then again in the same
/// (`next`); beside a floor in turn with it: `sqlite3` telling the same people as a table. One line
/// of JSON a format, milliseconds, medians. Ends with 1 when the paginated PDF misses its aim.
public final class ExportBench {

  private static final int PEOPLE = 10_000;
  private static final int ROUNDS = 5;
  private static final double MOST_MILLIS = 2_000;

  private ExportBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      round(arguments[1]);
      return;
    }
    Path home = Files.createTempDirectory("cairn-bench");
    Path file = Dossiers.write(home, Crowds.of(PEOPLE, 1));
    boolean met = true;
    Times floor = new Times();
    for (String format : writers(Dossier.empty()).keySet()) {
      Times first = new Times();
      Times next = new Times();
      String[] said = {};
      for (int i = 0; i < ROUNDS; i++) {
        floor.take(() -> floor(file));
        said = java(format);
        first.add(Double.parseDouble(said[0]));
        next.add(Double.parseDouble(said[1]));
      }
      boolean here = !format.equals("pdf-pages") || first.median() <= MOST_MILLIS;
      met &= here;
      System.out.printf(
          Locale.ROOT,
          "{\"bench\":\"export\",\"format\":\"%s\",\"people\":%d,\"rounds\":%d,\"first_ms\":%.0f,"
              + "\"next_ms\":%.0f,\"kib\":%s,\"floor_ms\":%.0f,\"ratio\":%.2f,\"met\":%b}%n",
          format,
          PEOPLE,
          ROUNDS,
          first.median(),
          next.median(),
          said[2],
          floor.median(),
          first.median() / floor.median(),
          here);
    }
    Trees.delete(home);
    System.exit(met ? 0 : 1);
  }

  private static Map<String, Supplier<byte[]>> writers(Dossier dossier) {
    Messages messages = new Messages(Language.FRENCH);
    Map<String, Supplier<byte[]>> writers = new LinkedHashMap<>();
    for (NetworkPicture.Kind kind : NetworkPicture.Kind.values()) {
      String name = kind == NetworkPicture.Kind.PAGES ? "pdf-pages" : kind.ending();
      writers.put(
          name,
          () ->
              new NetworkPicture(messages, Manners.USUAL.dormancy(Crowds.TODAY))
                  .of(dossier, kind, Grouping.ORGANISATION, Optional.empty(), false));
    }
    for (ContactFormat format : ContactFormat.values()) {
      writers.put(
          format.name().toLowerCase(Locale.ROOT),
          () ->
              format.write(
                  Roster.everyone(dossier), app.cairn.exchange.Grouping.ORGANISATION, messages));
    }
    return writers;
  }

  /// In a Java of its own: milliseconds of the first time, of the median of five more; KiB.
  private static void round(String format) throws Exception {
    Supplier<byte[]> writer = writers(Crowds.of(PEOPLE, 1)).get(format);
    byte[][] written = new byte[1][];
    Times first = new Times();
    first.take(() -> written[0] = writer.get());
    Times next = new Times();
    for (int i = 0; i < 5; i++) {
      next.take(writer::get);
    }
    System.out.printf(
        Locale.ROOT, "%.1f %.1f %d%n", first.first(), next.median(), written[0].length / 1024);
  }

  private static String[] java(String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("cairn.java"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ExportBench.class.getName(),
                "round",
                format)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("A round failed");
    }
    return line.strip().split(" ");
  }

  private static void floor(Path file) throws IOException, InterruptedException {
    String sql = "SELECT * FROM contact LEFT JOIN organisation o ON o.id = contact.organisation";
    Process process =
        new ProcessBuilder("sqlite3", "-readonly", "-csv", file.toString(), sql)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("sqlite3 failed");
    }
  }
}
