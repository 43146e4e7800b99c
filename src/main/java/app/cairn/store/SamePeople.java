package app.cairn.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who a person was before: contacts that are there no more, and of which one is made of, or that
/// bore the same whole name, e-mail or profile. Whoever asks to be erased means those as well.
final class SamePeople {

  /// The gesture that makes one contact of two.
  private static final String MERGED = "network.merged";

  private final Map<String, Set<String>> marks = new HashMap<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private final Map<String, String> lastNames = new HashMap<>();

  private SamePeople() {}

  /// `contacts`, and who they were before.
  static Set<UUID> of(Connection connection, Set<UUID> contacts) throws SQLException {
    Set<String> people = contacts.stream().map(UUID::toString).collect(Collectors.toSet());
    SamePeople past = new SamePeople();
    past.read(connection, people);
    while (people.addAll(merged(connection, people)) | people.addAll(past.alike(people))) {
      // Whoever went may have been made of two in turn.
    }
    return people.stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  private static List<String> merged(Connection connection, Set<String> people)
      throws SQLException {
    return Sqlite.texts(
        connection,
        "SELECT DISTINCT gone.entity FROM change AS kept JOIN change AS gone"
            + " ON gone.\"group\" = kept.\"group\" WHERE kept.gesture = ? AND kept.entity IN"
            + " (SELECT value FROM json_each(?)) AND kept.field <> '' AND gone.kind = 'Contact'"
            + " AND gone.field = '' AND gone.value IS NULL",
        MERGED,
        Json.print(people));
  }

  /// Of `people` and of those who are there no more.
  private void read(Connection connection, Set<String> people) throws SQLException {
    String sql =
        "SELECT entity, field, value FROM change WHERE kind = 'Contact' AND value IS NOT NULL"
            + " AND field IN ('', 'firstName', 'lastName', 'emails', 'profile')"
            + " AND (entity IN (SELECT value FROM json_each(?))"
            + " OR entity NOT IN (SELECT id FROM contact)) ORDER BY stamp";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, Json.print(people));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          note(rows.getString(1), rows.getString(2), Json.parse(rows.getString(3)));
        }
      }
    }
  }

  private void note(String entity, String field, Object value) {
    switch (field) {
      case "" -> ((Map<?, ?>) value).forEach((name, part) -> part(entity, (String) name, part));
      default -> part(entity, field, value);
    }
    String first = firstNames.getOrDefault(entity, "");
    String last = lastNames.getOrDefault(entity, "");
    if (!first.isBlank() && !last.isBlank()) {
      mark(entity, "name " + folded(first + " " + last));
    }
  }

  private void part(String entity, String field, Object value) {
    switch (field) {
      case "firstName" -> firstNames.put(entity, (String) value);
      case "lastName" -> lastNames.put(entity, (String) value);
      case "emails" -> ((List<?>) value).forEach(one -> mark(entity, "e-mail " + folded(one)));
      case "profile" -> {
        if (!((String) value).isBlank()) {
          mark(entity, "profile " + folded(value).replaceFirst("^https?://(www\\.)?", ""));
        }
      }
      default -> {
        // Nobody is told by their role.
      }
    }
  }

  private void mark(String entity, String mark) {
    marks.computeIfAbsent(entity, _ -> new HashSet<>()).add(mark);
  }

  private static String folded(Object text) {
    return Normalizer.normalize(text.toString(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private Set<String> alike(Set<String> people) {
    Set<String> wanted =
        people.stream()
            .flatMap(person -> marks.getOrDefault(person, Set.of()).stream())
            .collect(Collectors.toSet());
    return marks.entrySet().stream()
        .filter(other -> other.getValue().stream().anyMatch(wanted::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
