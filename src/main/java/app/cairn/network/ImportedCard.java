package app.cairn.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What a file says of one person; of an organisation, where it names nobody.
///
/// Texts are empty when not said, never null. [CardDraft] makes it.
///
/// @param line where it begins in its file, counted from 1
/// @param circle which circle the file puts them in, by its name
/// @param lastContact null when not said
/// @param key what the file calls them, for [#ties]; empty where it does not
/// @param ties those that the file draws from them
/// @param own the id of the person, where a file of ours tells it: they are somebody apart then,
///   named or not; else null
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
    UUID own,
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
        own,
        kind);
  }

  /// First and last name, or what is said of them.
  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /// Their name, or else what is known of them; empty where neither says who they are.
  String knownAs() {
    return Stream.of(name(), role, organisation).filter(s -> !s.isEmpty()).findFirst().orElse("");
  }

  /// True where it is of no person.
  public boolean ofAnOrganisation() {
    return own == null && name().isEmpty();
  }
}
