package app.cairn.network;

import java.util.List;

/// A path of introduction: whom to ask, who asks next, and who is met at its end.
///
/// @param people in the order in which they are asked; the first is somebody one knows. With
///   `intoTheHouse` the last knows people there, nobody knows whom; else the last is who is sought
/// @param intoTheHouse one handshake more, with somebody of the organisation who has no name yet
public record Introduction(Goal goal, List<Contact> people, boolean intoTheHouse) {

  public Introduction {
    people = List.copyOf(people);
    if (people.isEmpty()) {
      throw new IllegalArgumentException("A path passes by somebody");
    }
  }

  /// Whom to ask first.
  public Contact first() {
    return people.getFirst();
  }

  /// Who is met at its end, or who opens the house.
  public Contact last() {
    return people.getLast();
  }

  /// How many people meet, oneself and the first counted as one.
  public int handshakes() {
    return people.size() + (intoTheHouse ? 1 : 0);
  }

  /// True where one needs nobody: one knows who is sought.
  public boolean direct() {
    return handshakes() == 1;
  }
}
