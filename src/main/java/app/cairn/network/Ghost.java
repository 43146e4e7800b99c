package app.cairn.network;

import java.util.List;

/// What is missing where no path leads to a goal: somebody whom one would know. On the map it
/// stands as an outline, with the question that would fill it.
///
/// @param there who is known to be there, and to whom nobody is known to lead; empty where nobody
///   is known at all
public record Ghost(Goal goal, List<Contact> there) {

  public Ghost {
    there = List.copyOf(there);
  }

  /// True where one asks who knows somebody; false where one asks who works there.
  public boolean asksForADoor() {
    return !there.isEmpty();
  }
}
