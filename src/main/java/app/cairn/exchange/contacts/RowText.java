package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// The text of a table as a parser of rows reads it, one line at a time: the lines of the row that
/// is being read are kept, so that they can be read again.
final class RowText extends Reader {

  /// A row that goes on and on.
  static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  /// As many lines tell what the others are.
  private static final int LOOKED_AT = 50;

  private final Lines lines;
  private final Deque<String> again = new ArrayDeque<>();
  private final List<String> row = new ArrayList<>();
  private int length;
  private int line;
  private String current = "";
  private int at;

  RowText(Lines lines) {
    this.lines = lines;
  }

  /// From here on a row is read.
  void beginRow() {
    row.clear();
    length = 0;
  }

  /// The line that was read last, counted from 1; 0 before the first.
  int line() {
    return line;
  }

  /// How many lines the row has so far.
  int rowLines() {
    return row.size();
  }

  /// True where the last line of several is as `test` wants it.
  boolean lastLine(Predicate<String> test) {
    return row.size() > 1 && test.test(row.getLast());
  }

  /// True where most lines behind the first are as `test` wants them.
  boolean mostLines(Predicate<String> test) {
    List<String> behind = row.subList(Math.min(1, row.size()), Math.min(LOOKED_AT, row.size()));
    return behind.stream().filter(test).count() * 2 > behind.size();
  }

  /// The row will be read again.
  void again() {
    back(0);
  }

  /// What stands behind the first line of the row will be read again.
  void behindFirstLine() {
    back(1);
  }

  private void back(int first) {
    for (String one : row.subList(first, row.size()).reversed()) {
      again.push(one);
      line--;
    }
    current = "";
    at = 0;
    beginRow();
  }

  @Override
  public int read(char[] buffer, int offset, int wanted) throws IOException {
    if (at == current.length() && !nextLine()) {
      return -1;
    }
    int read = Math.min(wanted, current.length() - at);
    current.getChars(at, at + read, buffer, offset);
    at += read;
    return read;
  }

  private boolean nextLine() throws IOException {
    String next = again.isEmpty() ? unread() : again.pop();
    if (next == null) {
      return false;
    }
    line++;
    row.add(next);
    current = next;
    at = 0;
    length += next.length();
    if (length > Limits.LINE_CHARS) {
      throw new TooLong();
    }
    return true;
  }

  private String unread() throws IOException {
    try {
      String next = lines.next();
      return next == null ? null : next + "\n";
    } catch (ExchangeException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
