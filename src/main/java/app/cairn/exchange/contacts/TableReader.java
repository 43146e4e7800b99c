package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.CardDraft;
import app.cairn.network.CardField;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.Likeness;
import app.cairn.network.OwnField;
import app.cairn.network.RefusedLine;
import app.cairn.network.WrittenDay;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads the people of a table, given what its columns say.
final class TableReader {

  private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*:::\\s*|\\s*[;\\n]\\s*");
  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*:::\\s*|\\s*[,;\\n]\\s*");

  /// As much of a value tells which it is.
  private static final int SHOWN = 40;

  private static final Set<String> DEPARTMENTS =
      Set.of("organization department", "department", "departement", "service");

  private final Content content;
  private final Table table;
  private final List<CardField> fields;
  private final boolean own;
  private final List<String> names;
  private final List<Boolean> linkedOn;

  /// Many links were made on one day.
  private final Map<String, String> days = new HashMap<>();

  private final List<ImportedCard> cards = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private final List<RefusedLine> asWritten = new ArrayList<>();
  private final Set<String> circles = new LinkedHashSet<>();

  /// @param fields one for each column, in place of those that the table found
  TableReader(Content content, Table table, List<CardField> fields, Messages messages) {
    this.content = content;
    this.table = table;
    this.fields = fields;
    this.own = table.own();
    this.linkedOn = table.headings().stream().map(Headings::linkedOn).toList();
    this.names =
        own
            ? OwnExport.names(table.headings())
            : table.headings().stream().map(heading -> name(heading, messages)).toList();
  }

  /// What an own field of the column is called.
  private static String name(String heading, Messages messages) {
    if (DEPARTMENTS.contains(Likeness.words(heading))) {
      return messages.get("import.own.department");
    }
    return Headings.linkedOn(heading) ? messages.get("import.own.linkedOn") : heading;
  }

  /// @param met told of each person as soon as they are read
  ImportedFile read(String source, Consumer<ImportedCard> met) throws ExchangeException {
    try (Rows rows = new Rows(content, table.delimiter(), fields.size())) {
      for (Rows.Row row = rows.next(); row != null; row = rows.next()) {
        if (row.line() > table.line() && !row.blank()) {
          take(row, met);
        }
      }
      if (rows.unfinished() > 0) {
        refuse(rows.unfinished(), "import.line.rest");
      }
    }
    return new ImportedFile(
        source, content.name(), cards, refused, List.copyOf(circles), leftAside(), asWritten, null);
  }

  private void take(Rows.Row row, Consumer<ImportedCard> met) throws ExchangeException {
    if (cards.size() + refused.size() >= Limits.CARDS) {
      throw new ExchangeException("import.problem.many", content.name(), Limits.CARDS);
    }
    if (row.open()) {
      refuse(row.line(), "import.line.quote");
      return;
    }
    List<String> cells = row.cells();
    for (int i = fields.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        refuse(row.line(), "import.line.ragged", cells.size(), fields.size());
        return;
      }
    }
    CardDraft draft = new CardDraft(row.line());
    for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
      put(draft, i, cells.get(i));
    }
    if (draft.named() || draft.hasOrganisation()) {
      ImportedCard card = draft.card();
      cards.add(card);
      tell(row.line(), draft.dayAsWritten());
      met.accept(card);
      if (!card.circle().isEmpty()) {
        circles.add(card.circle());
      }
    } else {
      refuse(row.line(), "import.line.noName");
    }
  }

  private void tell(int line, OwnField day) {
    if (day != null) {
      String said = day.value();
      String shown = said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said;
      asWritten.add(
          new RefusedLine(content.name(), line, "import.line.day", List.of(shown, day.name())));
    }
  }

  private void put(CardDraft draft, int column, String cell) {
    CardField field = fields.get(column);
    String name = names.get(column);
    if (own && !cell.isEmpty()) {
      OwnExport.values(field, cell).forEach(one -> draft.put(field, name, one));
      return;
    }
    switch (field) {
      case EMAIL, PHONE -> each(BETWEEN_VALUES, draft, field, name, cell);
      case EXPERTISE -> each(BETWEEN_TAGS, draft, field, name, cell);
      case CIRCLE -> {
        for (String one : BETWEEN_TAGS.split(cell)) {
          // « * myContacts » is the address book’s own.
          if (!one.startsWith("*")) {
            draft.put(field, name, one);
          }
        }
      }
      case OWN -> draft.put(field, name, linkedOn.get(column) ? day(cell) : cell);
      default -> draft.put(field, name, cell);
    }
  }

  private String day(String cell) {
    return days.computeIfAbsent(cell, WrittenDay::iso);
  }

  private static void each(
      Pattern between, CardDraft draft, CardField field, String name, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    for (String one : between.split(cell)) {
      draft.put(field, name, one);
    }
  }

  private void refuse(int line, String reason, Object... values) {
    refused.add(new RefusedLine(content.name(), line, reason, List.of(values)));
  }

  private List<String> leftAside() {
    List<String> aside = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i) == CardField.NONE && !names.get(i).isBlank()) {
        aside.add(names.get(i).strip());
      }
    }
    return aside;
  }
}
