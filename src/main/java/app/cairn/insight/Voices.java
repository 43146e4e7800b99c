package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Introduced;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.network.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who speaks with a voice of their own. People of one employer, and people whom the same person
/// made me meet, count once. Immutable; any thread.
///
/// Dependence goes on from one to the next: with A and B of one employer, B and C met through one
/// person, the three are one voice.
public final class Voices {

  private final Map<UUID, UUID> organisations = new HashMap<>();
  private final Map<UUID, Set<UUID>> introducers = new HashMap<>();

  private Voices(Dossier dossier) {
    dossier
        .all(Contact.KIND)
        .forEach(
            contact -> {
              if (contact.organisation() != null) {
                organisations.put(contact.id(), contact.organisation());
              }
            });
    for (Tie tie : dossier.all(Tie.KIND)) {
      if (tie.kind() == Tie.Kind.INTRODUCED) {
        introduced(tie.to(), tie.from());
      }
    }
    for (Meeting meeting : dossier.all(Meeting.KIND)) {
      for (Introduced one : meeting.introduced()) {
        if (one.by() != null) {
          introduced(one.contact(), one.by());
        }
      }
    }
  }

  public static Voices of(Dossier dossier) {
    return new Voices(dossier);
  }

  private void introduced(UUID contact, UUID by) {
    introducers.computeIfAbsent(contact, _ -> new LinkedHashSet<>(2)).add(by);
  }

  /// How many voices `people` are: never more than there are people.
  public int count(Collection<UUID> people) {
    return groups(people).size();
  }

  /// `people` by voice, in the order in which each voice is first heard.
  public List<List<UUID>> groups(Collection<UUID> people) {
    Set<UUID> distinct = new LinkedHashSet<>(people);
    Map<UUID, UUID> heads = new HashMap<>();
    distinct.forEach(person -> heads.put(person, person));
    Map<Object, UUID> firstOf = new HashMap<>();
    for (UUID person : distinct) {
      for (Object bond : bonds(person)) {
        UUID first = firstOf.putIfAbsent(bond, person);
        if (first != null) {
          heads.put(head(person, heads), head(first, heads));
        }
      }
    }
    Map<UUID, List<UUID>> groups = new LinkedHashMap<>();
    for (UUID person : distinct) {
      groups.computeIfAbsent(head(person, heads), _ -> new ArrayList<>()).add(person);
    }
    return List.copyOf(groups.values());
  }

  /// Why two voices are one.
  public enum Bond {
    /// They work in the same place.
    EMPLOYER,
    /// The same person made me meet both.
    INTRODUCER,
    /// Others stand between them.
    OTHERS
  }

  /// What joins two people of one group.
  public Bond bond(UUID one, UUID other) {
    UUID house = organisations.get(one);
    if (house != null && house.equals(organisations.get(other))) {
      return Bond.EMPLOYER;
    }
    Set<UUID> by = introducers.getOrDefault(other, Set.of());
    return introducers.getOrDefault(one, Set.of()).stream().anyMatch(by::contains)
        ? Bond.INTRODUCER
        : Bond.OTHERS;
  }

  /// What makes a voice one with another.
  private List<Object> bonds(UUID person) {
    List<Object> bonds = new ArrayList<>();
    if (organisations.containsKey(person)) {
      bonds.add("employer " + organisations.get(person));
    }
    introducers.getOrDefault(person, Set.of()).forEach(by -> bonds.add("introduced by " + by));
    return bonds;
  }

  private static UUID head(UUID person, Map<UUID, UUID> heads) {
    UUID at = person;
    while (!heads.get(at).equals(at)) {
      at = heads.get(at);
    }
    return at;
  }
}
