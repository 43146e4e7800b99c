package app.cairn.ui.network;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import java.util.UUID;

/// One row of the list: a circle, an organisation within it, or a person.
///
/// @param key the same row, whatever its state
/// @param circle where it stands; null for no circle
/// @param organisation null for none
/// @param contact null for a row that is no person
/// @param people how many people stand under it
record PeopleRow(
    Key key, Kind kind, Circle circle, Organisation organisation, Contact contact, int people) {

  enum Kind {
    CIRCLE,
    ORGANISATION,
    PERSON
  }

  /// @param within the circle of an organisation’s row, which may stand in several; else null
  /// @param id what is chosen with the row; null for those of no circle
  record Key(Kind kind, UUID within, UUID id) {}

  static PeopleRow person(Contact contact, Circle circle, Organisation organisation, int people) {
    return new PeopleRow(
        new Key(Kind.PERSON, null, contact.id()),
        Kind.PERSON,
        circle,
        organisation,
        contact,
        people);
  }

  static PeopleRow organisation(Circle circle, Organisation organisation, int people) {
    UUID within = circle == null ? null : circle.id();
    return new PeopleRow(
        new Key(Kind.ORGANISATION, within, organisation.id()),
        Kind.ORGANISATION,
        circle,
        organisation,
        null,
        people);
  }

  static PeopleRow circle(Circle circle, int people) {
    UUID id = circle == null ? null : circle.id();
    return new PeopleRow(new Key(Kind.CIRCLE, null, id), Kind.CIRCLE, circle, null, null, people);
  }

  /// True where the two show the same entities in the same state: snapshots share what did not
  /// change.
  boolean same(PeopleRow other) {
    return contact == other.contact
        && circle == other.circle
        && organisation == other.organisation
        && people == other.people
        && key.equals(other.key);
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  boolean isCircle() {
    return kind == Kind.CIRCLE;
  }

  /// What is chosen with it; null for those of no circle.
  UUID id() {
    return key.id();
  }
}
