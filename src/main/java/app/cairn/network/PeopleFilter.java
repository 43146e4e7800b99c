package app.cairn.network;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whom one looks for among the people: of each kind of mark that is set, one must fit.
///
/// @param circles of one of these; empty for any
/// @param sectors their own, or that of their organisation, whatever its accents and case
/// @param tags at least one, whatever its accents and case
/// @param fields of one’s own: of each name, one of the values, whatever their accents and case
/// @param degrees 1 to 3
/// @param steps of the démarche
/// @param dormant only those lost sight of
/// @param hubs only those who open doors
public record PeopleFilter(
    Set<UUID> circles,
    Set<String> sectors,
    Set<String> tags,
    Set<OwnField> fields,
    Set<Integer> degrees,
    Set<Step> steps,
    boolean dormant,
    boolean hubs) {

  /// Everybody.
  public static final PeopleFilter NONE =
      new PeopleFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  public PeopleFilter {
    circles = Set.copyOf(circles);
    sectors = Set.copyOf(sectors);
    tags = Set.copyOf(tags);
    fields = Set.copyOf(fields);
    degrees = Set.copyOf(degrees);
    steps = Set.copyOf(steps);
  }

  public boolean empty() {
    return equals(NONE);
  }

  /// Who fits.
  public Predicate<Contact> in(Network network, Dormancy dormancy) {
    Set<String> wantedSectors = folded(sectors);
    Set<String> wantedTags = folded(tags);
    Predicate<Contact> wantedFields = new WantedFields(fields);
    return contact ->
        (circles.isEmpty() || contact.circle() != null && circles.contains(contact.circle()))
            && (sectors.isEmpty()
                || wantedSectors.contains(Likeness.words(network.sector(contact))))
            && (tags.isEmpty()
                || contact.expertise().stream().map(Likeness::words).anyMatch(wantedTags::contains))
            && (fields.isEmpty() || wantedFields.test(contact))
            && (degrees.isEmpty() || degrees.contains(contact.degree()))
            && (steps.isEmpty() || steps.contains(contact.step()))
            && (!dormant || dormancy.dormant(contact))
            && (!hubs || contact.hub());
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(Likeness::words).collect(Collectors.toSet());
  }

  /// True where `sector` is one of [#sectors()], however it is written.
  public boolean hasSector(String sector) {
    return folded(sectors).contains(Likeness.words(sector));
  }

  /// True where `tag` is one of [#tags()], however it is written.
  public boolean hasTag(String tag) {
    return folded(tags).contains(Likeness.words(tag));
  }

  public PeopleFilter toggleCircle(UUID circle) {
    return new PeopleFilter(
        toggle(circles, circle), sectors, tags, fields, degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleSector(String sector) {
    return new PeopleFilter(
        circles, toggleName(sectors, sector), tags, fields, degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleTag(String tag) {
    return new PeopleFilter(
        circles, sectors, toggleName(tags, tag), fields, degrees, steps, dormant, hubs);
  }

  /// True where `field` is one of [#fields()], however it is written.
  public boolean hasField(OwnField field) {
    return fields.stream().anyMatch(field::same);
  }

  public PeopleFilter toggleField(OwnField field) {
    Set<OwnField> next = new HashSet<>(fields);
    if (!next.removeIf(field::same)) {
      next.add(field);
    }
    return new PeopleFilter(circles, sectors, tags, next, degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleDegree(int degree) {
    return new PeopleFilter(
        circles, sectors, tags, fields, toggle(degrees, degree), steps, dormant, hubs);
  }

  public PeopleFilter toggleStep(Step step) {
    return new PeopleFilter(
        circles, sectors, tags, fields, degrees, toggle(steps, step), dormant, hubs);
  }

  public PeopleFilter withDormant(boolean only) {
    return new PeopleFilter(circles, sectors, tags, fields, degrees, steps, only, hubs);
  }

  public PeopleFilter withHubs(boolean only) {
    return new PeopleFilter(circles, sectors, tags, fields, degrees, steps, dormant, only);
  }

  private static Set<String> toggleName(Set<String> names, String name) {
    Set<String> next = new HashSet<>(names);
    if (!next.removeIf(one -> Likeness.words(one).equals(Likeness.words(name)))) {
      next.add(name);
    }
    return next;
  }

  private static <T> Set<T> toggle(Set<T> set, T value) {
    Set<T> next = new HashSet<>(set);
    if (!next.remove(value)) {
      next.add(value);
    }
    return next;
  }
}
