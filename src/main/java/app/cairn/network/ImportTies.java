package app.cairn.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The ties of an import: those that the file draws and that are not there yet. One that an import
/// drew, and that was taken away or made to say something else since, stays so.
final class ImportTies {

  /// What is drawn once only. Two who know each other do so from either end.
  private record Drawn(Set<UUID> ends, UUID from, Tie.Kind kind) {

    static Drawn of(UUID from, UUID to, Tie.Kind kind) {
      return new Drawn(Set.of(from, to), kind == Tie.Kind.KNOWS ? null : from, kind);
    }
  }

  private final Network network;
  private final ImportMemory memory;
  private final Map<String, UUID> keys;
  private final ImportPlaces places;
  private final LocalDate today;
  private final List<Tie> made = new ArrayList<>();
  private final Set<Drawn> drawn = new HashSet<>();

  /// @param keys whom the keys of the file stand for
  ImportTies(
      Network network,
      ImportMemory memory,
      Map<String, UUID> keys,
      ImportPlaces places,
      LocalDate today) {
    this.network = network;
    this.memory = memory;
    this.keys = keys;
    this.places = places;
    this.today = today;
  }

  List<Tie> made() {
    return made;
  }

  /// Draws what the file says of one card.
  void take(ImportEntry entry) {
    UUID from = keys.get(entry.card().key());
    if (from == null || entry.fate() == ImportEntry.Fate.ORGANISATION) {
      return;
    }
    entry.card().ties().forEach(tie -> draw(from, tie, entry.card()));
  }

  private void draw(UUID from, ImportedTie tie, ImportedCard card) {
    UUID to =
        tie.kind() == Tie.Kind.WORKS_WITH
            ? places.organisation(tie.to(), card)
            : keys.get(tie.to());
    if (to == null
        || to.equals(from)
        || there(from, to, tie)
        || memory.drew(from, to, tie.kind())) {
      return;
    }
    if (drawn.add(Drawn.of(from, to, tie.kind()))) {
      made.add(Tie.noted(from, to, tie.kind(), tie.words(), tie.notedOn(today)));
    }
  }

  /// That two know each other goes without saying where one has made me meet the other.
  private boolean there(UUID from, UUID to, ImportedTie tie) {
    return network.ties(from).stream()
        .filter(held -> held.other(from).equals(to))
        .anyMatch(
            held ->
                tie.kind() == Tie.Kind.KNOWS
                    ? held.opens()
                    : held.kind() == tie.kind() && held.from().equals(from));
  }
}
