package app.cairn.ui.network.people;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import java.util.UUID;

/// A circle, an organisation within it, or a person, with where it stands: a row of the list, and
/// what a gesture is done upon.
///
/// @param key the same row, whatever its state
/// @param circle where it stands; null for no circle
/// @param organisation null for none
/// @param contact null for a row that is no person
/// @param people how many people stand under it
public record PeopleRow(
    Key key, Kind kind, Circle circle, Organisation organisation, Contact contact, int people) {

  /// What the row shows.
  public enum Kind {
    CIRCLE,
    ORGANISATION,
    PERSON
  }

  /// @param within the circle of an organisation’s row, which may stand in several; else null
  /// @param id what is chosen with the row; null for those of no circle
  public record Key(Kind kind, UUID within, UUID id) {}

  /// @param people whom they lead to
  public static PeopleRow person(
      Contact contact, Circle circle, Organisation organisation, int people) {
    return new PeopleRow(
        new Key(Kind.PERSON, null, contact.id()),
        Kind.PERSON,
        circle,
        organisation,
        contact,
        people);
  }

  /// @param circle the one it stands in; null for none
  public static PeopleRow organisation(Circle circle, Organisation organisation, int people) {
    UUID within = circle == null ? null : circle.id();
    return new PeopleRow(
        new Key(Kind.ORGANISATION, within, organisation.id()),
        Kind.ORGANISATION,
        circle,
        organisation,
        null,
        people);
  }

  /// @param circle null for those of no circle
  public static PeopleRow circle(Circle circle, int people) {
    UUID id = circle == null ? null : circle.id();
    return new PeopleRow(new Key(Kind.CIRCLE, null, id), Kind.CIRCLE, circle, null, null, people);
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

  /// What is chosen with it; null for those of no circle.
  public UUID id() {
    return key.id();
  }
}
