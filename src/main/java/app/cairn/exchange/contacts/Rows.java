package app.cairn.exchange.contacts;

import app.cairn.exchange.CsvWriter;
import app.cairn.exchange.ExchangeException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table, one after the other.
final class Rows implements AutoCloseable {

  /// A row.
  ///
  /// @param line where it begins, counted from 1
  record Row(int line, List<String> cells) {

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final Content content;
  private final Guard guard;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private boolean unfinished;

  Rows(Content content, char delimiter) throws ExchangeException {
    this.content = content;
    this.guard = new Guard(content.text());
    try {
      this.parser =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(delimiter)
              .setIgnoreEmptyLines(false)
              .setTrailingData(true)
              .get()
              .parse(guard);
      this.records = parser.iterator();
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /// The next row; null after the last, and where a quotation mark is never closed.
  ///
  /// @throws ExchangeException where a row is longer or wider than is read
  Row next() throws ExchangeException {
    guard.beginRow();
    int line = (int) Math.min(parser.getCurrentLineNumber() + 1, Integer.MAX_VALUE);
    try {
      if (!records.hasNext()) {
        return null;
      }
      return row(line, records.next());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof TooLong) {
        throw new ExchangeException("import.problem.longLine", content.name(), line);
      }
      if (e.getCause() instanceof CSVException) {
        unfinished = true;
        return null;
      }
      throw unreadable();
    }
  }

  /// True where the last row begins with a quotation mark that is never closed.
  boolean unfinished() {
    return unfinished;
  }

  private Row row(int line, CSVRecord values) throws ExchangeException {
    if (values.size() > Limits.COLUMNS) {
      throw new ExchangeException("import.problem.wide", content.name(), Limits.COLUMNS);
    }
    List<String> cells = new ArrayList<>(values.size());
    for (String value : values) {
      cells.add(CsvWriter.plain(value));
    }
    return new Row(line, cells);
  }

  private ExchangeException unreadable() {
    return new ExchangeException("import.problem.unreadable", content.name());
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A row that goes on and on.
  private static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }

  /// Counts what is read for one row. What the parser reads ahead counts too: it is little.
  private static final class Guard extends FilterReader {

    private int since;

    Guard(Reader in) {
      super(in);
    }

    void beginRow() {
      since = 0;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      since += read;
      if (since > Limits.LINE_CHARS) {
        throw new TooLong();
      }
    }
  }
}
