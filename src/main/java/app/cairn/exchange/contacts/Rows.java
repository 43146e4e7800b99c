package app.cairn.exchange.contacts;

import app.cairn.exchange.CsvWriter;
import app.cairn.exchange.ExchangeException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table, one after the other.
///
/// A quotation mark that is never closed would take the rows behind it for one long cell. Where
/// these are rows of the table by themselves, the one that opens it is given as open, and reading
/// goes on behind it.
final class Rows implements AutoCloseable {

  /// A row.
  ///
  /// @param line where it begins, counted from 1
  /// @param open true where a quotation mark in it is never closed: it has no cells then
  record Row(int line, List<String> cells, boolean open) {

    /// Nothing stands in it, or it is a rule drawn under the headings.
    boolean blank() {
      return !open && cells.stream().allMatch(cell -> NOTHING.matcher(cell).matches());
    }
  }

  private static final Pattern NOTHING = Pattern.compile("[\\s:=+-]*");

  /// A row over so many lines is looked at, even where its quotation marks are closed.
  private static final int MANY_LINES = 20;

  private final Content content;
  private final CSVFormat strict;
  private final CSVFormat lenient;
  private final RowText text;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private final boolean told;
  private int width;
  private int unfinished;

  Rows(Content content, char delimiter) throws ExchangeException {
    this(content, delimiter, 0);
  }

  /// @param width how many cells a row of the table has; 0 where that shows in the rows only
  Rows(Content content, char delimiter, int width) throws ExchangeException {
    this.content = content;
    this.width = width;
    this.told = width > 0;
    this.text = new RowText(new Lines(content.name(), content.text()));
    this.strict =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    this.lenient = strict.builder().setTrailingData(true).get();
    begin(strict);
  }

  private void begin(CSVFormat format) throws ExchangeException {
    try {
      parser = format.parse(text);
      records = parser.iterator();
    } catch (IOException e) {
      throw unreadable();
    }
  }

  /// The next row; null after the last, and where nothing behind a quotation mark is a row.
  ///
  /// @throws ExchangeException where a row is longer or wider than is read
  Row next() throws ExchangeException {
    text.beginRow();
    int line = text.line() + 1;
    try {
      CSVRecord values = record();
      boolean doubtful = text.rowLines() > MANY_LINES && text.mostLines(this::isRow);
      return doubtful ? open(line) : row(line, values);
    } catch (CSVException e) {
      return text.lastLine(this::isRow) ? open(line) : leniently(line);
    } catch (RowText.TooLong e) {
      return tooLong(line);
    } catch (IOException e) {
      throw unreadable();
    }
  }

  private CSVRecord record() throws IOException {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Many programs write a quotation mark where none may stand.
  private Row leniently(int line) throws ExchangeException {
    text.again();
    begin(lenient);
    try {
      Row row = row(line, record());
      begin(strict);
      return row;
    } catch (CSVException e) {
      if (text.mostLines(this::isRow)) {
        return open(line);
      }
      unfinished = line;
      return null;
    } catch (RowText.TooLong e) {
      return tooLong(line);
    } catch (IOException e) {
      throw unreadable();
    }
  }

  private Row tooLong(int line) throws ExchangeException {
    if (text.rowLines() > 1 && text.mostLines(this::isRow)) {
      return open(line);
    }
    throw new ExchangeException("import.problem.longLine", content.name(), line);
  }

  /// Goes on with the line behind the one where the row began.
  private Row open(int line) throws ExchangeException {
    text.behindFirstLine();
    begin(strict);
    return new Row(line, List.of(), true);
  }

  /// True for a line that is a whole row of the table, its quotation marks closed.
  private boolean isRow(String line) {
    if (width < 2 || line.chars().filter(c -> c == '"').count() % 2 > 0) {
      return false;
    }
    try (CSVParser alone = strict.parse(new StringReader(line))) {
      Iterator<CSVRecord> only = alone.iterator();
      return only.hasNext() && only.next().size() == width;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /// On which line a quotation mark takes the rest of the file, since it is never closed; 0 for
  /// none.
  int unfinished() {
    return unfinished;
  }

  private Row row(int line, CSVRecord values) throws ExchangeException {
    if (values == null) {
      return null;
    }
    if (values.size() > Limits.COLUMNS) {
      throw new ExchangeException("import.problem.wide", content.name(), Limits.COLUMNS);
    }
    width = told ? width : Math.max(width, values.size());
    List<String> cells = new ArrayList<>(values.size());
    for (String value : values) {
      cells.add(CsvWriter.plain(value));
    }
    return new Row(line, cells, false);
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
}
