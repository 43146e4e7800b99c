package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the people of a file, whichever program wrote it. Any thread; it takes its time.
///
/// What a file is shows in what it holds, never in its name. Whatever it holds, it is read, or
/// refused in one sentence.
public final class ContactFiles {

  private static final int ROWS_SHOWN = 8;

  private final Messages messages;

  /// @param messages names the fields that have no place of their own on a card
  public ContactFiles(Messages messages) {
    this.messages = messages;
  }

  /// Reads a file as what it is.
  public ImportReading read(Path file) {
    return read(file, Optional.empty());
  }

  /// Reads a file.
  ///
  /// @param told of a table, where somebody did; else it is found out
  public ImportReading read(Path file, Optional<ColumnsTold> told) {
    return read(file, told, _ -> {});
  }

  /// The same.
  ///
  /// @param met told of each person of a table as soon as they are read
  public ImportReading read(Path file, Optional<ColumnsTold> told, Consumer<ImportedCard> met) {
    try {
      Content content = Content.of(file);
      return told.isPresent() ? told(content, told.get(), met) : reading(content, met);
    } catch (ExchangeException e) {
      return new ImportReading.Refused(e.key(), e.values());
    }
  }

  private ImportReading told(Content content, ColumnsTold told, Consumer<ImportedCard> met)
      throws ExchangeException {
    Table found = Table.of(content);
    Table table = found.headed() == told.headed() ? found : found.turned();
    return understood(
        new TableReader(content, table, told.fields(), messages).read(Kinds.of(table), met));
  }

  private ImportReading reading(Content content, Consumer<ImportedCard> met)
      throws ExchangeException {
    if (content.startsWith('P', 'K', 3, 4) || content.startsWith('P', 'K', 5, 6)) {
      return understood(archive(content, met));
    }
    String head = content.head();
    if (head.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
      return understood(new VCards(content, messages).read());
    }
    if (head.startsWith("<")) {
      return understood(new OutlineReader(content).read());
    }
    return table(content, met);
  }

  private ImportReading table(Content content, Consumer<ImportedCard> met)
      throws ExchangeException {
    Table table = Table.of(content);
    String kind = Kinds.of(table);
    if (kind.equals(Kinds.TABLE)) {
      return new ImportReading.Unknown(
          content.name(), table.headed(), columns(table), columns(table.turned()));
    }
    return understood(new TableReader(content, table, table.fields(), messages).read(kind, met));
  }

  private static ImportReading.Unknown.Columns columns(Table table) {
    List<List<String>> rows = table.sample().stream().limit(ROWS_SHOWN).toList();
    return new ImportReading.Unknown.Columns(table.headings(), rows, table.fields());
  }

  private ImportedFile archive(Content content, Consumer<ImportedCard> met)
      throws ExchangeException {
    List<ImportedFile> people = new ArrayList<>();
    LinkedInArchive own = new LinkedInArchive();
    for (Content inside : Archive.unpack(content)) {
      try {
        Table table = Table.of(inside);
        if (Kinds.of(table).equals(Kinds.LINKEDIN)) {
          people.add(
              new TableReader(inside, table, table.fields(), messages).read(Kinds.LINKEDIN, met));
        } else {
          own.take(inside);
        }
      } catch (ExchangeException e) {
        if (e.key().equals("import.problem.many")) {
          throw e;
        }
        // Pictures, messages, what else an archive holds.
      }
    }
    if (people.isEmpty()) {
      throw new ExchangeException("import.problem.noPeople", content.name());
    }
    return own.with(ImportedFile.together(people));
  }

  private static ImportReading understood(ImportedFile file) throws ExchangeException {
    if (file.cards().isEmpty() && file.refused().isEmpty() && file.circles().isEmpty()) {
      throw new ExchangeException("import.problem.nobody", file.name());
    }
    return new ImportReading.Understood(file);
  }
}
