package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.io.IOException;
import java.io.Reader;

/// The lines of a text, counted, none longer than is read.
final class Lines implements AutoCloseable {

  private static final int BUFFER = 16 * 1024;

  private final String name;
  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int end;
  private int number;
  private boolean cut;

  /// @param name of the file, for sentences
  Lines(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /// The next line, without its end; null after the last. Of one longer than is read, its
  /// beginning: [#cut()] tells.
  String next() throws ExchangeException {
    number++;
    cut = false;
    StringBuilder line = new StringBuilder();
    int c = read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() < Limits.LINE_CHARS) {
        line.append((char) c);
      } else {
        cut = true;
      }
      c = read();
    }
    if (c == '\r' && peek() == '\n') {
      read();
    }
    return line.toString();
  }

  /// True where the line that was read last is longer than is read.
  boolean cut() {
    return cut;
  }

  /// Of the line that was read last, counted from 1.
  int number() {
    return number;
  }

  private int read() throws ExchangeException {
    int c = peek();
    at += c < 0 ? 0 : 1;
    return c;
  }

  private int peek() throws ExchangeException {
    if (at == end) {
      try {
        end = reader.read(buffer);
        at = 0;
      } catch (IOException e) {
        throw new ExchangeException("import.problem.unreadable", name);
      }
      if (end < 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
