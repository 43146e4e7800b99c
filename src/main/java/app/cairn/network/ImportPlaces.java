package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The circles and the organisations of an import: those of the dossier by their names, and those
/// that must be made.
final class ImportPlaces {

  private final ImportedFile file;
  private final ImportedNames circles;
  private final ImportedNames organisations;
  private final Circle.Following following;
  private final List<Circle> newCircles = new ArrayList<>();
  private final List<Organisation> newOrganisations = new ArrayList<>();

  /// What the file calls those of them that it speaks of.
  private final Map<UUID, String> circleNames = new LinkedHashMap<>();

  private final Map<UUID, String> organisationNames = new LinkedHashMap<>();

  ImportPlaces(Dossier dossier, ImportedFile file) {
    this.file = file;
    this.following = new Circle.Following(Circle.all(dossier));
    this.circles = ImportedNames.circles(dossier);
    this.organisations = ImportedNames.organisations(dossier);
  }

  /// The circle of that name; null for an empty one.
  UUID circle(String name) {
    if (name.isEmpty()) {
      return null;
    }
    UUID id = circles.id(name);
    if (id == null) {
      Circle made = following.next(name);
      newCircles.add(made);
      id = made.id();
      circles.put(name, id);
    }
    circleNames.putIfAbsent(id, name);
    return id;
  }

  /// A circle in which the file may put nobody: one that was taken away stays so.
  void emptyCircle(String name) {
    if (!circles.gone(name) || circles.id(name) != null) {
      circle(name);
    }
  }

  /// The organisation of that name, which `card` speaks of; null for an empty one.
  UUID organisation(String name, ImportedCard card) {
    return name.isEmpty()
        ? null
        : organisation(Organisation.named(name).withSource(file.source(card)));
  }

  /// The organisation of a card that names nobody; one that is there already stays as it is, and
  /// one that was taken away stays so.
  void organisation(ImportedCard card) {
    String name = card.organisation();
    if (organisations.gone(name) && organisations.id(name) == null) {
      return;
    }
    String reach =
        Stream.concat(card.emails().stream(), card.phones().stream())
            .collect(Collectors.joining("\n"));
    String observed =
        Stream.of(card.notes(), reach).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    organisation(told(card, observed));
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
        standing.source().isEmpty() ? file.source(card) : standing.source());
  }

  /// The one of that name, or `otherwise` from now on.
  private UUID organisation(Organisation otherwise) {
    UUID id = organisations.id(otherwise.name());
    if (id == null) {
      newOrganisations.add(otherwise);
      id = otherwise.id();
      organisations.put(otherwise.name(), id);
    }
    organisationNames.putIfAbsent(id, otherwise.name());
    return id;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    newCircles.forEach(circle -> changes.add(new Change.Added<>(Circle.KIND, circle)));
    newOrganisations.forEach(o -> changes.add(new Change.Added<>(Organisation.KIND, o)));
    return changes;
  }

  /// What the file calls them, and what was written of the organisations that were made.
  List<Import.Filled> filled() {
    List<Import.Filled> filled = new ArrayList<>();
    circleNames.forEach((id, name) -> filled.add(written(id, ImportedNames.CIRCLE, name)));
    organisationNames.forEach(
        (id, name) -> filled.add(written(id, ImportedNames.ORGANISATION, name)));
    for (Organisation made : newOrganisations) {
      for (String field : Organisation.WRITTEN) {
        String value = Organisation.KIND.field(field).get(made).toString();
        boolean nothing = value.isEmpty() || value.equals(Boolean.FALSE.toString());
        if (!nothing && !field.equals(ImportedNames.ORGANISATION)) {
          filled.add(written(made.id(), field, value));
        }
      }
    }
    return filled;
  }

  private static Import.Filled written(UUID id, String field, String value) {
    return new Import.Filled(id, field, "", value);
  }

  List<UUID> made() {
    return Stream.concat(
            newCircles.stream().map(Circle::id), newOrganisations.stream().map(Organisation::id))
        .toList();
  }
}
