package app.cairn.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first hundred bytes of a file, looked at without SQLite (its file format, section 1.3).
///
/// @param version the schema's
record Header(int version) {

  private static final int LENGTH = 100;
  private static final String MAGIC = "SQLite format 3\0";

  /// Reads the header of a dossier.
  ///
  /// @throws StoreException when there is no file to read, or it is none of ours
  static Header of(Path path) {
    if (Files.isDirectory(path)) {
      throw new StoreException(Problem.IS_FOLDER, path);
    }
    if (!Files.exists(path)) {
      throw new StoreException(absent(path), path);
    }
    if (!Files.isRegularFile(path)) {
      throw new StoreException(Problem.FOREIGN, path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return parse(in.readNBytes(LENGTH), Files.size(path), path);
    } catch (IOException e) {
      throw new StoreException(Failures.of(e, Problem.CANNOT_READ), path, e);
    }
  }

  private static Problem absent(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) {
      boolean closed = folder != null && !Files.isExecutable(folder);
      return closed ? Problem.NO_PERMISSION : Problem.MISSING;
    }
    return Problem.NO_FOLDER;
  }

  private static Header parse(byte[] bytes, long size, Path path) {
    if (size == 0) {
      throw new StoreException(Problem.EMPTY, path);
    }
    boolean magic = new String(bytes, StandardCharsets.ISO_8859_1).startsWith(MAGIC);
    if (bytes.length < LENGTH) {
      throw new StoreException(magic ? Problem.DAMAGED : Problem.FOREIGN, path);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    boolean ours = header.getInt(68) == Schema.APPLICATION_ID;
    if (!magic || !ours) {
      boolean broken = ours && !magic;
      Problem other = magic ? Problem.OTHER_SQLITE : Problem.FOREIGN;
      throw new StoreException(broken ? Problem.DAMAGED : other, path);
    }
    int page = Short.toUnsignedInt(header.getShort(16));
    long pageSize = page == 1 ? 65_536 : page;
    boolean power = Long.bitCount(pageSize) == 1 && pageSize >= 512;
    long pages = Integer.toUnsignedLong(header.getInt(28));
    if (!power || size != pages * pageSize) {
      throw new StoreException(Problem.DAMAGED, path);
    }
    return new Header(header.getInt(60));
  }
}
