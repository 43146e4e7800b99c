package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.CardField;
import app.cairn.network.Likeness;
import app.cairn.text.FirstNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table whose headings were found: what separates its cells, where they stand, what they say.
///
/// @param delimiter between cells
/// @param line where the headings stand
/// @param headed false where it has none: its columns go by their numbers
/// @param sample the rows after them, as far as was looked
/// @param known how many headings are known
/// @param first all the rows, as far as was looked
record Table(
    char delimiter,
    int line,
    boolean headed,
    List<String> headings,
    List<CardField> fields,
    List<List<String>> sample,
    int known,
    List<Rows.Row> first) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /// Stands in no text: where each line is one cell.
  private static final char NONE = '\u001F';

  private static final Pattern REACH =
      Pattern.compile("[^@\\s]+@[^@\\s]+\\.\\w+|https?://\\S+|www\\.\\S+|\\+?[\\d .()-]{9,20}");

  private static final Pattern GARBAGE = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

  /// Headings stand after a few words of explanation at most.
  private static final int LOOKED_AT = 25;

  /// Looks for the headings of a table, whatever stands before them.
  ///
  /// @throws ExchangeException where it is no table, or a row is too long or too wide
  static Table of(Content content) throws ExchangeException {
    Table best = null;
    ExchangeException refused = null;
    for (char delimiter : DELIMITERS) {
      try {
        Table one = of(content, delimiter);
        if (one != null && (best == null || one.betterThan(best))) {
          best = one;
        }
      } catch (ExchangeException e) {
        refused = refused == null ? e : refused;
      }
    }
    if (best != null && best.plausible()) {
      return best;
    }
    if (refused != null) {
      throw refused;
    }
    return list(content);
  }

  /// A table of one column: names, one a line.
  private static Table list(Content content) throws ExchangeException {
    List<Rows.Row> first = first(content, NONE);
    List<String> lines = first.stream().map(row -> row.cells().getFirst()).toList();
    if (!NameList.is(lines)) {
      throw new ExchangeException("import.problem.unknown", content.name());
    }
    return NameList.headed(lines) ? table(NONE, first, 0, false) : withoutHeadings(NONE, first);
  }

  /// Prose has commas too, and so has what is no text at all.
  private boolean plausible() {
    long even = sample.stream().filter(row -> row.size() == headings.size()).count();
    boolean table = headings.size() > 1 && even > 0 && even * 2 >= sample.size();
    return known > 0
        || table && Stream.concat(Stream.of(headings), sample.stream()).allMatch(Table::isText);
  }

  private static boolean isText(List<String> cells) {
    return cells.stream().noneMatch(cell -> GARBAGE.matcher(cell).find());
  }

  private boolean betterThan(Table other) {
    return known != other.known ? known > other.known : headings.size() > other.headings.size();
  }

  private static Table of(Content content, char delimiter) throws ExchangeException {
    List<Rows.Row> first = first(content, delimiter);
    int at = headings(first);
    if (at < 0 && !first.isEmpty() && ofSomebody(first.getFirst().cells())) {
      return withoutHeadings(delimiter, first);
    }
    return first.isEmpty() ? null : table(delimiter, first, Math.max(at, 0), at >= 0);
  }

  private static List<Rows.Row> first(Content content, char delimiter) throws ExchangeException {
    List<Rows.Row> first = new ArrayList<>();
    try (Rows rows = new Rows(content, delimiter)) {
      for (Rows.Row row = rows.next(); row != null && first.size() < LOOKED_AT; row = rows.next()) {
        if (!row.blank() && !row.open()) {
          first.add(row);
        }
      }
    }
    return first;
  }

  /// No heading is called Jean.
  private static boolean ofSomebody(List<String> cells) {
    return cells.stream().anyMatch(Table::reach)
        || cells.stream().anyMatch(new FirstNames()::known);
  }

  /// An address or a number is of somebody: no heading is one.
  private static boolean reach(String cell) {
    return REACH.matcher(cell.strip()).matches();
  }

  /// The same, its first line taken for a row where it was taken for the headings, or the other way
  /// round.
  Table turned() {
    return headed ? withoutHeadings(delimiter, first) : table(delimiter, first, 0, false);
  }

  private static Table withoutHeadings(char delimiter, List<Rows.Row> rows) {
    List<String> numbers = IntStream.rangeClosed(1, width(rows)).mapToObj(String::valueOf).toList();
    List<List<String>> sample = rows.stream().map(Rows.Row::cells).toList();
    int before = rows.getFirst().line() - 1;
    return new Table(delimiter, before, false, numbers, fields(numbers), sample, 0, rows);
  }

  /// How many cells most rows have: a few words may stand before them.
  private static int width(List<Rows.Row> rows) {
    Map<Integer, Long> widths =
        rows.stream()
            .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
    return Collections.max(
            widths.entrySet(),
            Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .getKey();
  }

  private static Table table(char delimiter, List<Rows.Row> rows, int at, boolean known) {
    List<String> headings = rows.get(at).cells();
    List<CardField> fields = fields(headings);
    List<List<String>> sample =
        rows.subList(at + 1, rows.size()).stream().map(Rows.Row::cells).toList();
    return new Table(
        delimiter,
        rows.get(at).line(),
        true,
        headings,
        fields,
        sample,
        known ? count(fields) : 0,
        rows);
  }

  private static List<CardField> fields(List<String> headings) {
    if (headings.size() == 1) {
      return List.of(NameList.field(headings.getFirst()));
    }
    return OwnExport.wrote(headings) ? OwnExport.fields(headings) : Headings.fields(headings);
  }

  /// Which row names the columns: the one with the most known headings, two at least; -1 for none.
  private static int headings(List<Rows.Row> rows) {
    int best = -1;
    int most = 1;
    for (int i = 0; i < rows.size(); i++) {
      int known = count(Headings.fields(rows.get(i).cells()));
      if (known > most) {
        most = known;
        best = i;
      }
    }
    return best;
  }

  private static int count(List<CardField> fields) {
    return (int) fields.stream().filter(field -> field != CardField.NONE).count();
  }

  /// True where this program wrote it.
  boolean own() {
    return OwnExport.wrote(headings);
  }

  boolean has(String heading) {
    return headings.stream().anyMatch(one -> Likeness.words(one).equals(heading));
  }
}
