package app.cairn.network;

import java.time.LocalDate;
import java.util.List;

/// What a file says of one person; of an organisation, where it names nobody.
///
/// Texts are empty when not said, never null. [CardDraft] makes it.
///
/// @param line where it begins in its file, counted from 1
/// @param circle which circle the file puts them in, by its name
/// @param lastContact null when not said
/// @param key what the file calls them, for [#ties]; empty where it does not
/// @param ties those that the file draws from them
/// @param source what kind of file says it, where several are read together; else empty
public record ImportedCard(
    int line,
    String firstName,
    String lastName,
    String organisation,
    String role,
    String sector,
    List<String> expertise,
    List<String> emails,
    List<String> phones,
    String profile,
    String place,
    String circle,
    LocalDate lastContact,
    String notes,
    List<OwnField> ownFields,
    Standing standing,
    String key,
    List<ImportedTie> ties,
    String source) {

  public ImportedCard {
    expertise = List.copyOf(expertise);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    ownFields = List.copyOf(ownFields);
    ties = List.copyOf(ties);
  }

  /// The same, said by a file of that kind.
  ImportedCard from(String kind) {
    return new ImportedCard(
        line,
        firstName,
        lastName,
        organisation,
        role,
        sector,
        expertise,
        emails,
        phones,
        profile,
        place,
        circle,
        lastContact,
        notes,
        ownFields,
        standing,
        key,
        ties,
        kind);
  }

  /// First and last name, or what is said of them.
  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /// True where it names no person.
  public boolean ofAnOrganisation() {
    return name().isEmpty();
  }
}
