package app.cairn.network;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A company or another body: where contacts work, or where one would like to.
///
/// Texts are empty when not said, never null.
///
/// @param wanted the person would like to work there, or for it
/// @param observed what was noticed about it
/// @param link its page
public record Organisation(
    UUID id,
    String name,
    String sector,
    String place,
    String link,
    boolean wanted,
    String observed,
    String source)
    implements Entity {

  public static final EntityKind<Organisation> KIND =
      EntityKind.of(Organisation.class, o -> Stream.of(o.name, o.sector, o.place, o.observed));

  /// The fields that somebody may write.
  static final List<String> WRITTEN =
      List.of("name", "sector", "place", "link", "wanted", "observed", "source");

  public Organisation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(sector);
    Objects.requireNonNull(place);
    Objects.requireNonNull(link);
    Objects.requireNonNull(observed);
    Objects.requireNonNull(source);
  }

  /// One of which only the name is known.
  public static Organisation named(String name) {
    return new Organisation(Ids.next(), name, "", "", "", false, "", "");
  }

  Organisation withSource(String newSource) {
    return new Organisation(id, name, sector, place, link, wanted, observed, newSource);
  }

  public Organisation withName(String newName) {
    return new Organisation(id, newName, sector, place, link, wanted, observed, source);
  }

  public Organisation withSector(String newSector) {
    return new Organisation(id, name, newSector, place, link, wanted, observed, source);
  }

  /// The one of `all` that is called `name`, whatever its accents and case; empty for no name.
  public static Optional<Organisation> called(Collection<Organisation> all, String name) {
    String wanted = Likeness.words(name);
    return wanted.isEmpty()
        ? Optional.empty()
        : all.stream().filter(one -> Likeness.words(one.name()).equals(wanted)).findFirst();
  }
}
