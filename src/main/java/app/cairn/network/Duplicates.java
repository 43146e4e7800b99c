package app.cairn.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds contacts who may be one person, in a network, or for somebody who comes into it. What the
/// person told apart ([Tie.Kind#NOT_THE_SAME]) is not asked again. Immutable; any thread.
///
/// Not everyone is compared with everyone: only those who share a key (an address, a name, a last
/// name and an initial…: [Keys]) are, and a key that very many share says nothing: 30,000 contacts
/// take less than a second.
public final class Duplicates {

  /// A name that more people bear is a common one: it tells nothing without the organisation.
  static final int NAMESAKES = 4;

  /// Beyond so many who share a likeness of names, only those of one organisation are compared.
  private static final int CROWD = 60;

  private final Map<UUID, Keys> keys = new LinkedHashMap<>();
  private final Map<String, List<Contact>> blocks = new HashMap<>();
  private final Set<Apart> apart = new HashSet<>();

  private record Apart(UUID one, UUID other) {

    static Apart of(UUID a, UUID b) {
      return a.compareTo(b) < 0 ? new Apart(a, b) : new Apart(b, a);
    }
  }

  private Duplicates(Network network) {
    Map<UUID, String> places = new HashMap<>();
    network.organisations().forEach(o -> places.put(o.id(), Likeness.words(o.name())));
    for (Contact contact : network.contacts()) {
      Keys its = Keys.of(contact, places.getOrDefault(contact.organisation(), ""));
      keys.put(contact.id(), its);
      its.all().forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(contact));
      network.ties(contact.id()).stream()
          .filter(tie -> tie.kind() == Tie.Kind.NOT_THE_SAME)
          .forEach(tie -> apart.add(Apart.of(tie.from(), tie.to())));
    }
  }

  /// Reads a network, once for many questions.
  public static Duplicates of(Network network) {
    return new Duplicates(network);
  }

  /// Every pair, the surest first.
  public List<Duplicate> all() {
    Set<Apart> seen = new HashSet<>();
    List<Duplicate> found = new ArrayList<>();
    for (Map.Entry<String, List<Contact>> block : blocks.entrySet()) {
      for (List<Contact> group : groups(block.getKey(), block.getValue())) {
        pairs(group, seen, found);
      }
    }
    return found.stream().sorted(Duplicate.ORDER).toList();
  }

  /// A crowd is looked at organisation by organisation, those of none left aside.
  private List<List<Contact>> groups(String key, List<Contact> block) {
    if (block.size() < 2) {
      return List.of();
    }
    if (block.size() <= CROWD) {
      return List.of(block);
    }
    if (Keys.sure(key)) {
      // All of them are one: each is paired with the first.
      return block.stream().skip(1).map(contact -> List.of(block.getFirst(), contact)).toList();
    }
    Map<String, List<Contact>> groups = new LinkedHashMap<>();
    for (Contact contact : block) {
      String organisation = keys.get(contact.id()).organisation();
      if (!organisation.isEmpty()) {
        groups.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(contact);
      }
    }
    return groups.values().stream()
        .map(group -> group.subList(0, Math.min(group.size(), CROWD)))
        .toList();
  }

  private void pairs(List<Contact> group, Set<Apart> seen, List<Duplicate> found) {
    List<Keys> theirs = group.stream().map(contact -> keys.get(contact.id())).toList();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Duplicate.Why why = theirs.get(i).why(theirs.get(j), this::common);
        if (why != null) {
          pair(group.get(i), group.get(j), why, seen, found);
        }
      }
    }
  }

  private void pair(
      Contact one, Contact other, Duplicate.Why why, Set<Apart> seen, List<Duplicate> found) {
    Apart pair = Apart.of(one.id(), other.id());
    if (!apart.contains(pair) && seen.add(pair)) {
      boolean ordered = one.id().compareTo(other.id()) < 0;
      found.add(new Duplicate(ordered ? one : other, ordered ? other : one, why));
    }
  }

  private boolean common(String name) {
    return blocks.getOrDefault(name, List.of()).size() > NAMESAKES;
  }
}
