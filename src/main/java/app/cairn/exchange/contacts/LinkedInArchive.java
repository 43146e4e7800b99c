package app.cairn.exchange.contacts;

import app.cairn.exchange.ExchangeException;
import app.cairn.network.ImportedFile;
import app.cairn.network.Likeness;
import app.cairn.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What LinkedIn says of the person whose account it is: their profile and their positions.
final class LinkedInArchive {

  private final Map<String, String> profile = new HashMap<>();
  private String position = "";

  /// Takes a table of the archive, where it is one of the two.
  void take(Content content) throws ExchangeException {
    Optional<Rows.Row> headings = headings(content);
    if (headings.isEmpty()) {
      return;
    }
    List<String> names = headings.get().cells().stream().map(Likeness::words).toList();
    if (names.contains("headline") || names.contains("titre de profil")) {
      first(content, names).forEach(profile::putIfAbsent);
    } else if (ofPositions(names)) {
      Map<String, String> latest = first(content, names);
      position = latest.getOrDefault("title", latest.getOrDefault("titre", ""));
    }
  }

  /// Education, certifications and projects end on a day too.
  private static boolean ofPositions(List<String> names) {
    return names.containsAll(List.of("company name", "title", "finished on"))
        || names.containsAll(List.of("nom de l entreprise", "titre", "date de fin"));
  }

  /// The same people, and what is known of oneself.
  ImportedFile with(ImportedFile file) {
    String headline = said("headline", "titre de profil");
    Profile named = Profile.named(said("first name", "prenom"));
    Profile owner =
        new Profile(
            named.id(),
            named.firstName(),
            said("last name", "nom"),
            headline.isEmpty() ? position : headline,
            "",
            "",
            said("geo location", "lieu geographique"),
            "");
    boolean nothing = (owner.fullName() + owner.headline() + owner.place()).isEmpty();
    return file.of(nothing ? null : owner);
  }

  private String said(String english, String french) {
    return profile.getOrDefault(english, profile.getOrDefault(french, ""));
  }

  private static Optional<Rows.Row> headings(Content content) throws ExchangeException {
    try (Rows rows = new Rows(content, ',')) {
      return Optional.ofNullable(rows.next());
    }
  }

  private static Map<String, String> first(Content content, List<String> names)
      throws ExchangeException {
    Map<String, String> values = new HashMap<>();
    try (Rows rows = new Rows(content, ',')) {
      rows.next();
      Rows.Row row = rows.next();
      for (int i = 0; row != null && i < Math.min(names.size(), row.cells().size()); i++) {
        values.putIfAbsent(names.get(i), row.cells().get(i).strip());
      }
    }
    return values;
  }
}
