package app.cairn.network;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Whom one looks for among the people: of each kind of mark that is set, one must fit.
///
/// @param circles of one of these; empty for any
/// @param sectors their own, or that of their organisation
/// @param tags at least one
/// @param degrees 1 to 3
/// @param steps of the démarche
/// @param dormant only those lost sight of
/// @param hubs only those who open doors
public record PeopleFilter(
    Set<UUID> circles,
    Set<String> sectors,
    Set<String> tags,
    Set<Integer> degrees,
    Set<Step> steps,
    boolean dormant,
    boolean hubs) {

  /// Everybody.
  public static final PeopleFilter NONE =
      new PeopleFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  public PeopleFilter {
    circles = Set.copyOf(circles);
    sectors = Set.copyOf(sectors);
    tags = Set.copyOf(tags);
    degrees = Set.copyOf(degrees);
    steps = Set.copyOf(steps);
  }

  public boolean empty() {
    return equals(NONE);
  }

  /// Who fits.
  public Predicate<Contact> in(Network network, Dormancy dormancy) {
    return contact ->
        (circles.isEmpty() || contact.circle() != null && circles.contains(contact.circle()))
            && (sectors.isEmpty() || sectors.contains(network.sector(contact)))
            && (tags.isEmpty() || contact.expertise().stream().anyMatch(tags::contains))
            && (degrees.isEmpty() || degrees.contains(contact.degree()))
            && (steps.isEmpty() || steps.contains(contact.step()))
            && (!dormant || dormancy.dormant(contact))
            && (!hubs || contact.hub());
  }

  public PeopleFilter toggleCircle(UUID circle) {
    return new PeopleFilter(toggle(circles, circle), sectors, tags, degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleSector(String sector) {
    return new PeopleFilter(circles, toggle(sectors, sector), tags, degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleTag(String tag) {
    return new PeopleFilter(circles, sectors, toggle(tags, tag), degrees, steps, dormant, hubs);
  }

  public PeopleFilter toggleDegree(int degree) {
    return new PeopleFilter(circles, sectors, tags, toggle(degrees, degree), steps, dormant, hubs);
  }

  public PeopleFilter toggleStep(Step step) {
    return new PeopleFilter(circles, sectors, tags, degrees, toggle(steps, step), dormant, hubs);
  }

  public PeopleFilter withDormant(boolean only) {
    return new PeopleFilter(circles, sectors, tags, degrees, steps, only, hubs);
  }

  public PeopleFilter withHubs(boolean only) {
    return new PeopleFilter(circles, sectors, tags, degrees, steps, dormant, only);
  }

  private static <T> Set<T> toggle(Set<T> set, T value) {
    Set<T> next = new HashSet<>(set);
    if (!next.remove(value)) {
      next.add(value);
    }
    return next;
  }
}
