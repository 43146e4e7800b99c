package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// A ZIP, unpacked in memory. The bytes that really come out are counted, whatever it announces; no
/// name in it becomes a path.
final class Archive {

  private static final int CHUNK = 64 * 1024;

  /// Where so little comes out, it harms nobody, however well it was packed.
  private static final long HARMLESS = 10L * 1024 * 1024;

  private final Content content;
  private long out;

  private Archive(Content content) {
    this.content = content;
  }

  /// What is in it, each under the name of the archive.
  static List<Content> unpack(Content content) throws ExchangeException {
    return new Archive(content).unpack();
  }

  private List<Content> unpack() throws ExchangeException {
    List<Content> inside = new ArrayList<>();
    ArchiveEnd end = ArchiveEnd.of(content.bytes());
    if (end == null) {
      throw broken();
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
      int entries = 0;
      while (zip.getNextEntry() != null) {
        entries++;
        if (entries > Limits.ARCHIVE_ENTRIES) {
          throw new ExchangeException(
              "import.problem.entries", content.name(), Limits.ARCHIVE_ENTRIES);
        }
        byte[] bytes = bytes(zip);
        if (bytes.length > 0) {
          inside.add(new Content(content.name(), bytes));
        }
      }
      if (entries == 0 || !end.lists(entries)) {
        throw broken();
      }
      return inside;
    } catch (IOException | IllegalArgumentException e) {
      throw broken();
    }
  }

  private byte[] bytes(InputStream zip) throws IOException, ExchangeException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      out += read;
      boolean swollen =
          out > HARMLESS && out > (long) content.bytes().length * Limits.ARCHIVE_RATIO;
      if (swollen || out > Limits.FILE_BYTES) {
        throw new ExchangeException("import.problem.bomb", content.name());
      }
      bytes.write(chunk, 0, read);
    }
    return bytes.toByteArray();
  }

  private ExchangeException broken() {
    return new ExchangeException("import.problem.archive", content.name());
  }
}
