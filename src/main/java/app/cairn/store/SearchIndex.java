package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.sql.SQLException;
import java.util.UUID;

/// Keeps the full-text index in step with the entities, within the transaction of whoever calls.
final class SearchIndex {

  private final Statements statements;

  SearchIndex(Statements statements) {
    this.statements = statements;
  }

  <E extends Record & Entity> void put(EntityKind<E> kind, E entity) throws SQLException {
    // A number is never used twice: with secure-delete, FTS5 (SQLite 3.54.1) then loses count of
    // the words.
    remove(entity.id());
    add(kind, entity);
  }

  /// The same for an entity that is not in the index.
  <E extends Record & Entity> void add(EntityKind<E> kind, E entity) throws SQLException {
    String texts = fold(String.join("\n", kind.texts(entity)));
    if (!texts.isEmpty()) {
      String id = entity.id().toString();
      statements.update("INSERT INTO searchable(kind, entity) VALUES(?,?)", kind.name(), id);
      statements.update("INSERT INTO search(rowid, texts) VALUES(last_insert_rowid(),?)", texts);
    }
  }

  void remove(UUID entity) throws SQLException {
    String number = number(entity.toString());
    if (number != null) {
      statements.update("DELETE FROM search WHERE rowid = ?", number);
      statements.update("DELETE FROM searchable WHERE number = ?", number);
    }
  }

  private String number(String entity) throws SQLException {
    return statements.text("SELECT number FROM searchable WHERE entity = ?", entity);
  }

  /// The tokenizer takes accents off, but it keeps ligatures: « coeur » is to find « cœur ».
  static String fold(String text) {
    return text.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae");
  }
}
