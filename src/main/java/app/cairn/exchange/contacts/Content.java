package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What a file holds, whole.
///
/// @param name of the file, without its folder, for sentences
/// @param bytes never changed
record Content(String name, byte[] bytes) {

  private static final int HEAD = 4096;

  /// @throws ExchangeException where it cannot be read, is empty, or is larger than is read
  static Content of(Path file) throws ExchangeException {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (Files.isDirectory(file)) {
      throw new ExchangeException("import.problem.folder", name);
    }
    try {
      byte[] bytes = Files.size(file) > Limits.FILE_BYTES ? null : bytes(file);
      if (bytes == null || bytes.length > Limits.FILE_BYTES) {
        throw new ExchangeException("import.problem.tooLarge", name);
      }
      if (bytes.length == 0) {
        throw new ExchangeException("import.problem.empty", name);
      }
      return new Content(name, bytes);
    } catch (NoSuchFileException e) {
      throw new ExchangeException("import.problem.missing", name);
    } catch (IOException e) {
      throw new ExchangeException("import.problem.unreadable", name);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      return Files.readAllBytes(file);
    }
    // A pipe does not say how long it is.
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Limits.FILE_BYTES + 1);
    }
  }

  boolean startsWith(int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /// Its beginning as text, blanks before it taken away.
  String head() throws ExchangeException {
    try (Reader reader = text()) {
      char[] head = new char[HEAD];
      int length = 0;
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = reader.read(head, length, HEAD - length);
      }
      return new String(head, 0, length).stripLeading();
    } catch (IOException e) {
      throw new ExchangeException("import.problem.unreadable", name);
    }
  }

  /// Its text, in the encoding that it is written in, without the mark that may begin it.
  Reader text() throws ExchangeException {
    return Encoding.reader(this);
  }

  /// Its bytes, each as a letter of its own, for what finds out by itself what they say.
  Reader letters() {
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
  }
}
