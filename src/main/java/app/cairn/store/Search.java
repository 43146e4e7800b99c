package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds entities by the beginnings of their words, accents and ligatures aside, on a connection of its own. Any thread.
final class Search implements AutoCloseable {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+");

  private final Connection connection;
  private final Model model;

  Search(WorkingCopy working, Model model) throws SQLException {
    this.connection = working.reading();
    this.model = model;
  }

  /// The entities that hold every word of `query`, the last perhaps unfinished; the best first.
  synchronized List<Found> find(String query, int limit) throws SQLException {
    List<String> words = words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    String match = words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    String sql =
        "SELECT kind, entity FROM search JOIN searchable ON number = search.rowid"
            + " WHERE search MATCH ? ORDER BY rank, number LIMIT ?";
    List<Found> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, match);
      statement.setInt(2, limit);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          UUID id = UUID.fromString(rows.getString(2));
          Optional<EntityKind<?>> kind = model.kind(rows.getString(1));
          if (kind.isPresent()) {
            found(kind.get(), id, words).ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }

  static List<String> words(String query) {
    return BETWEEN_WORDS
        .splitAsStream(SearchIndex.fold(query))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private <E extends Record & Entity> Optional<Found> found(
      EntityKind<E> kind, UUID id, List<String> words) throws SQLException {
    Table<E> table = new Table<>(kind);
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT " + table.columns() + " FROM " + table.name() + " WHERE id = ?")) {
      statement.setString(1, id.toString());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(new Found(kind, id, Snippet.of(kind.texts(table.entity(rows)), words)))
            : Optional.empty();
      }
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
