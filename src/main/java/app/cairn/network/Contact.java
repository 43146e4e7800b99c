package app.cairn.network;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A person of the network.
///
/// They did not ask to be here: few fields by default, and the source and the date of what is
/// known. Texts are empty when not said, never null. [#draft()] makes the next state.
///
/// @param circle the [Circle] they belong to; null for none
/// @param organisation the [Organisation] they work for; null when not known
/// @param sector theirs, where it says more than that of the organisation
/// @param expertise what they know well, short tags
/// @param degree 1 I know them, 2 a friend’s friend, 3 one further
/// @param hub opens many doors; marked by hand
/// @param lastContact the latest day of an exchange; null when not known
/// @param knows « Qui connaît-elle ? », in the person’s words
/// @param pretext what one could write to them about: a shared memory, a piece of news
/// @param profile the address of their profile on a network
/// @param source where the person has them from: « LinkedIn », « De mémoire »
/// @param obtainedOn when they came into the dossier; null when not known
/// @param imported the [Import] they came with; null for none
/// @param importedAs the [#mark()] they came with, and traces of what the import said of them:
///   [BroughtMark]; null where they came with no import
/// @param rank siblings on the map stand in the order of their ranks
public record Contact(
    UUID id,
    String firstName,
    String lastName,
    UUID circle,
    UUID organisation,
    String role,
    String sector,
    List<String> expertise,
    int degree,
    Warmth warmth,
    boolean hub,
    Step step,
    LocalDate lastContact,
    String knows,
    String pretext,
    String notes,
    List<String> emails,
    List<String> phones,
    String profile,
    String place,
    List<OwnField> ownFields,
    String source,
    LocalDate obtainedOn,
    UUID imported,
    String importedAs,
    double rank)
    implements Entity {

  /// One further than a friend’s friend.
  public static final int FURTHEST_DEGREE = 3;

  private static final Set<String> BESIDE_WHAT_IS_SAID =
      Set.of("id", "imported", "importedAs", "rank");

  public static final EntityKind<Contact> KIND =
      EntityKind.of(
          Contact.class,
          c ->
              Stream.of(
                      Stream.of(c.name(), c.role, c.sector),
                      c.expertise.stream(),
                      Stream.of(c.place, c.knows, c.pretext, c.notes),
                      c.emails.stream(),
                      c.ownFields.stream().map(OwnField::value))
                  .flatMap(texts -> texts));

  public Contact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(firstName);
    Objects.requireNonNull(lastName);
    Objects.requireNonNull(role);
    Objects.requireNonNull(sector);
    expertise = List.copyOf(expertise);
    Objects.requireNonNull(warmth);
    Objects.requireNonNull(step);
    Objects.requireNonNull(knows);
    Objects.requireNonNull(pretext);
    Objects.requireNonNull(notes);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(place);
    ownFields = List.copyOf(ownFields);
    Objects.requireNonNull(source);
    if (degree < 1 || degree > FURTHEST_DEGREE) {
      throw new IllegalArgumentException("A degree is 1, 2 or 3: " + degree);
    }
  }

  /// A draft of someone new, of degree 1, of whom nothing is known yet.
  public static ContactDraft someone() {
    return new ContactDraft(Ids.next());
  }

  /// A draft that begins as this contact is.
  public ContactDraft draft() {
    return new ContactDraft(this);
  }

  /// Tells two states of one contact apart, in short: all that is said of them counts, their place
  /// among others does not. The same on every computer.
  public String mark() {
    long mark = 17;
    for (Field<Contact> field : KIND.fields()) {
      if (!BESIDE_WHAT_IS_SAID.contains(field.name())) {
        mark = mark * 1_000_003 + String.valueOf(field.get(this)).hashCode();
      }
    }
    return Long.toHexString(mark);
  }

  /// True where something was done with them since an import brought them.
  public boolean workedOnSinceImport() {
    return !mark().equals(BroughtMark.of(this).mark());
  }

  /// First and last name, or what is known of them; empty when neither is.
  public String name() {
    if (firstName.isEmpty() || lastName.isEmpty()) {
      return (firstName + lastName).strip();
    }
    return (firstName + " " + lastName).strip();
  }
}
