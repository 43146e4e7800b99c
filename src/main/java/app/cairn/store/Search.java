package app.cairn.store;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Model;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds entities by the beginnings of their words, accents and ligatures aside, on a connection of
/// its own. Any thread.
///
/// Only the latest search is wanted: one that goes on while a newer one comes, or the dossier is
/// closed, is broken off and finds nothing.
final class Search implements AutoCloseable {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+");

  /// Of a longer query, the first words count: each is one more list to go through.
  static final int MOST_WORDS = 32;

  /// So many of those that fit are compared for the best, the first noted first: telling the worth
  /// of thirty thousand would take longer than a keystroke.
  static final int MOST_COMPARED = 1_000;

  private static final long PATIENCE_MILLIS = 20;

  private final Connection connection;
  private final Model model;
  private final AtomicLong latest = new AtomicLong();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile boolean closed;
  private Statement running;
  private long runningFor;

  Search(WorkingCopy working, Model model) throws SQLException {
    this.connection = working.reading();
    this.model = model;
  }

  /// The entities that hold every word of `query`, the last perhaps unfinished; the best first.
  /// Nothing once it is overtaken.
  List<Found> find(String query, int limit) throws SQLException {
    long asked = latest.incrementAndGet();
    List<String> words = words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    takeTurn();
    try {
      return overtaken(asked) ? List.of() : find(words, limit, asked);
    } catch (SQLException e) {
      if (overtaken(asked)) {
        return List.of();
      }
      throw e;
    } finally {
      turn.unlock();
    }
  }

  private List<Found> find(List<String> words, int limit, long asked) throws SQLException {
    String match = words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" "));
    String sql =
        "SELECT kind, entity FROM (SELECT rowid AS found, rank AS worth FROM search"
            + " WHERE search MATCH ? LIMIT ?) JOIN searchable ON number = found"
            + " ORDER BY worth, number LIMIT ?";
    List<Found> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        Reading reading = new Reading(connection)) {
      statement.setString(1, match);
      statement.setInt(2, Math.max(limit, MOST_COMPARED));
      statement.setInt(3, limit);
      runs(statement, asked);
      try (ResultSet rows = statement.executeQuery()) {
        while (!overtaken(asked) && rows.next()) {
          UUID id = UUID.fromString(rows.getString(2));
          Optional<EntityKind<?>> kind = model.kind(rows.getString(1));
          if (kind.isPresent()) {
            reading.found(kind.get(), id, words).ifPresent(all::add);
          }
        }
      } finally {
        runs(null, asked);
      }
    }
    return overtaken(asked) ? List.of() : all;
  }

  private boolean overtaken(long asked) {
    return closed || latest.get() != asked;
  }

  /// Breaks off what goes on, as often as it takes: a word said between two steps is not heard.
  private void takeTurn() throws SQLException {
    boolean interrupted = false;
    boolean mine = turn.tryLock();
    while (!mine) {
      breakOff();
      try {
        mine = turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void runs(Statement statement, long asked) {
    running = statement;
    runningFor = asked;
  }

  /// The connection is open as long as something runs on it: it is never told to a closed one.
  private synchronized void breakOff() throws SQLException {
    if (running != null && overtaken(runningFor)) {
      running.cancel();
    }
  }

  static List<String> words(String query) {
    return BETWEEN_WORDS
        .splitAsStream(SearchIndex.fold(query))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  /// Reads what was found, each kind with one statement.
  private static final class Reading implements AutoCloseable {

    private final Connection connection;
    private final Map<EntityKind<?>, PreparedStatement> prepared = new HashMap<>();

    Reading(Connection connection) {
      this.connection = connection;
    }

    <E extends Record & Entity> Optional<Found> found(
        EntityKind<E> kind, UUID id, List<String> words) throws SQLException {
      Table<E> table = new Table<>(kind);
      PreparedStatement statement = prepared.get(kind);
      if (statement == null) {
        statement =
            connection.prepareStatement(
                "SELECT " + table.columns() + " FROM " + table.name() + " WHERE id = ?");
        prepared.put(kind, statement);
      }
      statement.setString(1, id.toString());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Found(
                    kind, id, Snippet.of(kind.texts(table.entity(rows, table.reading())), words)))
            : Optional.empty();
      }
    }

    @Override
    public void close() throws SQLException {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    takeTurn();
    try {
      connection.close();
    } finally {
      turn.unlock();
    }
  }
}
