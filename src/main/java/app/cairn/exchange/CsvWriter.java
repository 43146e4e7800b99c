package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table of people (CSV) that a spreadsheet opens with a double click: UTF-8 with a byte order
/// mark; between cells `;` in French, `,` in English, as the spreadsheets of those languages
/// expect; lines end as in RFC 4180. Fields that the person made for themselves are the last
/// columns.
///
/// No cell is a formula: one that begins with `= + - @`, a tab or a line end gets a `'` before it,
/// and so does one that begins with such a `'` already. No two columns have one name: a field of
/// one’s own that is called like a column of ours is « Notes 2 ». Who reads a table of ours takes
/// both away again, with [#plain] and [#ownName].
public final class CsvWriter {

  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  /// After the name of a field of one’s own that a column of ours has.
  private static final String AGAIN = " 2";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Roster roster;
  private final Messages messages;
  private final char separator;

  CsvWriter(Roster roster, Messages messages) {
    this.roster = roster;
    this.messages = messages;
    this.separator = messages.language() == Language.FRENCH ? ';' : ',';
  }

  byte[] write() {
    Set<String> own = new LinkedHashSet<>();
    roster.people().forEach(contact -> own.addAll(ContactField.own(contact).keySet()));
    StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    row(out, header(own));
    for (Contact contact : roster.people()) {
      List<String> cells = new ArrayList<>();
      for (ContactField field : ContactField.values()) {
        cells.add(field.text(contact, roster.network(), messages));
      }
      own.forEach(name -> cells.add(ContactField.own(contact).getOrDefault(name, "")));
      row(out, cells);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> header(Set<String> own) {
    List<String> titles = ContactField.titles(messages);
    List<String> names = new ArrayList<>(titles);
    own.forEach(name -> names.add(isTaken(name, titles) ? name + AGAIN : name));
    return names;
  }

  /// What the person calls a field of their own that stands in a column of this name.
  ///
  /// @param titles of the columns that every table of ours has
  public static String ownName(String column, List<String> titles) {
    boolean again = column.endsWith(AGAIN) && isTaken(column, titles);
    return again ? column.substring(0, column.length() - AGAIN.length()) : column;
  }

  /// True for a title, and for one that looks as if it had been put apart from it.
  private static boolean isTaken(String name, List<String> titles) {
    String title = name;
    while (title.endsWith(AGAIN)) {
      title = title.substring(0, title.length() - AGAIN.length());
    }
    return titles.contains(title);
  }

  private void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(this::cell).collect(Collectors.joining("" + separator)));
    out.append("\r\n");
  }

  private String cell(String text) {
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == separator || "\"\r\n".indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /// What a cell held before it was made safe; a cell that needed nothing is itself.
  public static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
