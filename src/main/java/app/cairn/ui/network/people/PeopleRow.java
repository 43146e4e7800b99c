package app.cairn.ui.network.people;

import app.cairn.map.Grouping;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import java.util.UUID;

/// A circle, an organisation or another group within it, or a person, with where it stands: a row
/// of the list, and what a gesture is done upon.
///
/// @param key the same row, whatever its state
/// @param circle where it stands; null for no circle
/// @param organisation null for none
/// @param contact null for a row that is no person
/// @param people how many people stand under it
public record PeopleRow(
    Key key, Kind kind, Circle circle, Organisation organisation, Contact contact, int people) {

  /// What those of a row have in common, where it is not their organisation.
  ///
  /// @param label a sector, a tag, or a degree in figures
  public record Group(Grouping by, String label) {}

  /// What the row shows.
  public enum Kind {
    CIRCLE,
    ORGANISATION,
    GROUP,
    PERSON
  }

  /// @param within the circle of an organisation’s row, which may stand in several; else null
  /// @param id what is chosen with the row; null for those of no circle, and for a group
  /// @param group null for any other row
  public record Key(Kind kind, UUID within, UUID id, Group group) {

    /// The one of a person.
    public static Key person(UUID id) {
      return new Key(Kind.PERSON, null, id, null);
    }
  }

  /// @param people whom they lead to
  public static PeopleRow person(
      Contact contact, Circle circle, Organisation organisation, int people) {
    return new PeopleRow(
        Key.person(contact.id()), Kind.PERSON, circle, organisation, contact, people);
  }

  /// @param circle the one it stands in; null for none
  public static PeopleRow organisation(Circle circle, Organisation organisation, int people) {
    UUID within = circle == null ? null : circle.id();
    return new PeopleRow(
        new Key(Kind.ORGANISATION, within, organisation.id(), null),
        Kind.ORGANISATION,
        circle,
        organisation,
        null,
        people);
  }

  /// @param circle the one it stands in; null for none
  public static PeopleRow group(Circle circle, Group group, int people) {
    UUID within = circle == null ? null : circle.id();
    Key key = new Key(Kind.GROUP, within, null, group);
    return new PeopleRow(key, Kind.GROUP, circle, null, null, people);
  }

  /// @param circle null for those of no circle
  public static PeopleRow circle(Circle circle, int people) {
    UUID id = circle == null ? null : circle.id();
    return new PeopleRow(
        new Key(Kind.CIRCLE, null, id, null), Kind.CIRCLE, circle, null, null, people);
  }

  /// True where the two show the same entities in the same state: snapshots share what did not
  /// change.
  public boolean same(PeopleRow other) {
    return contact == other.contact
        && circle == other.circle
        && organisation == other.organisation
        && people == other.people
        && key.equals(other.key);
  }

  /// True for a row with a contact.
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /// True for a circle, or for those of none.
  public boolean isCircle() {
    return kind == Kind.CIRCLE;
  }

  /// What those under it have in common; null for a row that is no group.
  public Group group() {
    return key.group();
  }

  /// What is chosen with it; null for those of no circle, and for a group.
  public UUID id() {
    return key.id();
  }
}
