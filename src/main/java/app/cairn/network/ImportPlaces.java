package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The circles and the organisations of an import: those of the dossier by their names, and those
/// that must be made.
final class ImportPlaces {

  private final String source;
  private final Map<String, UUID> circles = new HashMap<>();
  private final Map<String, UUID> organisations = new HashMap<>();
  private final List<Circle> allCircles;
  private final List<Circle> newCircles = new ArrayList<>();
  private final List<Organisation> newOrganisations = new ArrayList<>();

  ImportPlaces(Dossier dossier, String source) {
    this.source = source;
    this.allCircles = new ArrayList<>(Circle.all(dossier));
    allCircles.forEach(circle -> circles.putIfAbsent(Likeness.words(circle.name()), circle.id()));
    dossier
        .all(Organisation.KIND)
        .forEach(o -> organisations.putIfAbsent(Likeness.words(o.name()), o.id()));
  }

  /// The circle of that name; null for an empty one.
  UUID circle(String name) {
    if (name.isEmpty()) {
      return null;
    }
    return circles.computeIfAbsent(
        key(name),
        _ -> {
          Circle made = Circle.next(allCircles, name);
          allCircles.add(made);
          newCircles.add(made);
          return made.id();
        });
  }

  /// The organisation of that name; null for an empty one.
  UUID organisation(String name) {
    return name.isEmpty()
        ? null
        : organisations.computeIfAbsent(
            key(name), _ -> made(Organisation.named(name).withSource(source)));
  }

  /// The organisation of a card that names nobody; one that is there already stays as it is.
  void organisation(ImportedCard card) {
    String reach =
        Stream.concat(card.emails().stream(), card.phones().stream())
            .collect(Collectors.joining("\n"));
    String observed =
        Stream.of(card.notes(), reach).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    organisations.computeIfAbsent(key(card.organisation()), _ -> made(told(card, observed)));
  }

  private Organisation told(ImportedCard card, String observed) {
    Standing standing = card.standing();
    return new Organisation(
        Ids.next(),
        card.organisation(),
        card.sector(),
        card.place(),
        card.profile(),
        standing.wanted(),
        observed,
        standing.source().isEmpty() ? source : standing.source());
  }

  private UUID made(Organisation made) {
    newOrganisations.add(made);
    return made.id();
  }

  /// A name without letters is its own key.
  private static String key(String name) {
    String words = Likeness.words(name);
    return words.isEmpty() ? name : words;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    newCircles.forEach(circle -> changes.add(new Change.Added<>(Circle.KIND, circle)));
    newOrganisations.forEach(o -> changes.add(new Change.Added<>(Organisation.KIND, o)));
    return changes;
  }

  /// What was written of the organisations that were made.
  List<Import.Filled> filled() {
    List<Import.Filled> filled = new ArrayList<>();
    for (Organisation made : newOrganisations) {
      for (String field : Organisation.WRITTEN) {
        String value = Organisation.KIND.field(field).get(made).toString();
        if (!value.isEmpty() && !value.equals(Boolean.FALSE.toString())) {
          filled.add(new Import.Filled(made.id(), field, "", value));
        }
      }
    }
    return filled;
  }

  List<UUID> made() {
    return Stream.concat(
            newCircles.stream().map(Circle::id), newOrganisations.stream().map(Organisation::id))
        .toList();
  }
}
