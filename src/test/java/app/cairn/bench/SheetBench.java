package app.cairn.bench;

import app.cairn.pitch.SheetTemplate;
import app.cairn.sheet.PageImage;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.SheetPress;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long a pitch sheet takes, beside LibreOffice making a PDF of the same words. Prints one line
/// of JSON; ends with 1 when an aim is missed: the first page ≤ 0.8 × LibreOffice's time, the next
/// ones ≤ 0.1 ×.
///
/// Each round starts a new Java, with the options that the property `cairn.java` names and the
/// program has (first page: its classes and typefaces are read), and a new LibreOffice, in turn;
/// times are medians, in milliseconds. Without LibreOffice (`soffice`) the peer is null, and no aim
/// is checked.
final class SheetBench {

  private static final int ROUNDS = 5;
  private static final int NEXT = 30;

  private SheetBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1 && arguments[0].equals("round")) {
      round();
      return;
    }
    System.exit(compare());
  }

  private static int compare() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sheet-bench");
    try {
      boolean peer = libreOfficeIsThere();
      List<double[]> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        ours.add(java());
        if (peer) {
          theirs.add(libreOffice(folder));
        }
      }
      return report(ours, theirs);
    } finally {
      Trees.delete(folder);
    }
  }

  /// In a Java of its own: milliseconds of the first page, of the next ones, of the first picture,
  /// of the next ones.
  private static void round() {
    SheetPress press = new SheetPress();
    PitchSheet sheet = SheetExamples.sheet(Language.FRENCH);
    byte[][] pdf = new byte[1][];
    double first = time(() -> pdf[0] = press.pitch(sheet, SheetTemplate.SOBER).pdf());
    double firstPicture = time(() -> PageImage.atResolution(pdf[0], 0, 96));
    List<Double> next = new ArrayList<>();
    List<Double> pictures = new ArrayList<>();
    for (int i = 0; i < NEXT; i++) {
      next.add(time(() -> pdf[0] = press.pitch(sheet, SheetTemplate.SOBER).pdf()));
      pictures.add(time(() -> PageImage.atResolution(pdf[0], 0, 96)));
    }
    System.out.printf(
        Locale.ROOT, "%.1f %.1f %.1f %.1f%n", first, median(next), firstPicture, median(pictures));
  }

  private static double time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double[] java() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                System.getProperty("cairn.java"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SheetBench.class.getName(),
                "round")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("A round failed");
    }
    return Stream.of(line.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static boolean libreOfficeIsThere() throws InterruptedException {
    try {
      return run("soffice", "--version") == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static double libreOffice(Path folder) throws IOException, InterruptedException {
    Path page = folder.resolve("sheet.html");
    Files.writeString(page, html(SheetExamples.sheet(Language.FRENCH)));
    long start = System.nanoTime();
    run(
        "soffice",
        "--headless",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        page.toString());
    double millis = (System.nanoTime() - start) / 1e6;
    Files.delete(folder.resolve("sheet.pdf"));
    return millis;
  }

  private static String html(PitchSheet sheet) {
    StringBuilder html = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
    html.append("<h1>").append(sheet.name()).append("</h1><p>").append(sheet.mission());
    sheet.lines().values().forEach(lines -> html.append("<p>").append(String.join("<br>", lines)));
    sheet.pitch().forEach(paragraph -> html.append("<p>").append(paragraph));
    return html.append("</body></html>").toString();
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static int report(List<double[]> ours, List<Double> theirs) {
    double first = median(ours.stream().map(round -> round[0]).toList());
    double next = median(ours.stream().map(round -> round[1]).toList());
    double firstPicture = median(ours.stream().map(round -> round[2]).toList());
    double picture = median(ours.stream().map(round -> round[3]).toList());
    // the first run of LibreOffice makes its profile: the median leaves it out
    Double peer = theirs.isEmpty() ? null : median(theirs);
    boolean met = peer == null || (first <= 0.8 * peer && next <= 0.1 * peer);
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"sheet\",\"first_ms\":%.0f,\"next_ms\":%.1f,\"first_picture_ms\":%.0f,"
            + "\"picture_ms\":%.1f,\"libreoffice_ms\":%s,\"first_ratio\":%s,\"next_ratio\":%s,"
            + "\"rounds\":%d,\"met\":%b}%n",
        first,
        next,
        firstPicture,
        picture,
        peer == null ? "null" : String.format(Locale.ROOT, "%.0f", peer),
        peer == null ? "null" : String.format(Locale.ROOT, "%.2f", first / peer),
        peer == null ? "null" : String.format(Locale.ROOT, "%.3f", next / peer),
        ROUNDS,
        met);
    return met ? 0 : 1;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
