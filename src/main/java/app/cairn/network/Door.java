package app.cairn.network;

import java.util.Optional;

/// Somebody who opens doors, and why one may think so.
///
/// @param people how many one knows them to know
/// @param organisations in how many places those work, theirs and what they work with counted
/// @param calling what their role says
public record Door(Contact contact, int people, int organisations, Optional<Calling> calling) {

  /// True where the person said so; else it is suggested.
  public boolean marked() {
    return contact.hub();
  }
}
