package app.cairn.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// CUPS' virtual PDF printer, named by `cairn.printer`: what comes out of it, compared with what
/// was shown. For the checks that `tools/check-printing` runs.
public final class VirtualPrinter {

  /// Its name.
  public static final String NAME = System.getProperty("cairn.printer");

  private static final List<Path> WHERE_IT_PRINTS =
      List.of(Path.of(System.getProperty("user.home"), "PDF"), Path.of("/var/spool/cups-pdf"));
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /// Of the 255 shades of a channel: how much harder a driver draws an edge.
  private static final int TOLERANCE = 96;

  /// Pixels of two million.
  private static final int STRAY = 5;

  private final List<Path> before = outputs();

  /// Remembers what came out of it so far.
  public VirtualPrinter() throws IOException {}

  /// The page that comes out next, once it is whole.
  public byte[] page() throws Exception {
    byte[] paper = awaited(before);
    try (PDDocument document = Loader.loadPDF(paper)) {
      assertThat(document.getNumberOfPages()).isOne();
    }
    return paper;
  }

  /// Fails unless `out` is like `shown`; the number of dots apart goes into the report.
  public static void compare(String what, BufferedImage shown, BufferedImage out)
      throws IOException {
    int apart = apart(shown, out, 0);
    Files.writeString(
        Path.of(System.getProperty("cairn.report")),
        String.format("%s %d/%d  ", what, apart, shown.getWidth() * shown.getHeight()),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    assertThat(apart).isLessThanOrEqualTo(STRAY);
    assertThat(apart(shown, out, 3)).as("the same moved by three dots").isGreaterThan(9999);
  }

  /// How many pixels of one page have no like within a dot of them on the other: drivers draw
  /// letters as bitmaps of their own, so that edges are a fraction of a dot away, and harder.
  ///
  /// @param moved how many dots `out` is moved to the left first
  private static int apart(BufferedImage shown, BufferedImage out, int moved) {
    assertThat(Math.abs(out.getWidth() - shown.getWidth())).isLessThanOrEqualTo(1);
    assertThat(Math.abs(out.getHeight() - shown.getHeight())).isLessThanOrEqualTo(1);
    int width = Math.min(out.getWidth(), shown.getWidth()) - moved;
    int height = Math.min(out.getHeight(), shown.getHeight());
    int apart = 0;
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        boolean like = like(shown, x, out, x + moved, y) && like(out, x + moved, shown, x, y);
        apart += like ? 0 : 1;
      }
    }
    return apart;
  }

  /// True when the pixel of `one` lies between the darkest and the lightest of the nine of `other`
  /// there, give or take.
  private static boolean like(BufferedImage one, int x, BufferedImage other, int there, int y) {
    for (int channel = 0; channel <= 16; channel += 8) {
      int value = one.getRGB(x, y) >> channel & 255;
      int least = 255;
      int most = 0;
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int near = other.getRGB(there + dx, y + dy) >> channel & 255;
          least = Math.min(least, near);
          most = Math.max(most, near);
        }
      }
      if (value < least - TOLERANCE || value > most + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static byte[] awaited(List<Path> before) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<Path> fresh =
          outputs().stream()
              .filter(path -> !before.contains(path))
              .max(Comparator.comparing(path -> path.toFile().lastModified()));
      if (fresh.isPresent()) {
        byte[] bytes = Files.readAllBytes(fresh.get());
        if (complete(bytes)) {
          Files.delete(fresh.get());
          return bytes;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Nothing came out of the printer in " + PATIENCE);
  }

  private static boolean complete(byte[] bytes) {
    int tail = Math.min(32, bytes.length);
    String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
    return end.contains("%%EOF");
  }

  private static List<Path> outputs() throws IOException {
    List<Path> outputs = new ArrayList<>();
    for (Path folder : WHERE_IT_PRINTS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(path -> path.toString().endsWith(".pdf")).forEach(outputs::add);
        } catch (NoSuchFileException goneMeanwhile) {
          continue;
        }
      }
    }
    return outputs;
  }
}
