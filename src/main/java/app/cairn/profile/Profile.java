package app.cairn.profile;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Whose dossier it is: what stands at the head and at the foot of a sheet. A dossier has one.
///
/// Texts are as the person wrote them, empty when not said, never null.
///
/// @param headline what they do, in a few words, under their name
/// @param place where they live and work
/// @param link a page of theirs, with or without `https://`
public record Profile(
    UUID id,
    String firstName,
    String lastName,
    String headline,
    String email,
    String phone,
    String place,
    String link)
    implements Entity {

  public static final EntityKind<Profile> KIND =
      EntityKind.of(Profile.class, p -> Stream.of(p.fullName(), p.headline, p.place));

  public Profile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(firstName);
    Objects.requireNonNull(lastName);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(email);
    Objects.requireNonNull(phone);
    Objects.requireNonNull(place);
    Objects.requireNonNull(link);
  }

  /// A profile of which only the first name is known.
  public static Profile named(String firstName) {
    return new Profile(Ids.next(), firstName, "", "", "", "", "", "");
  }

  /// The profile of a dossier; a blank one, not part of it yet, where it has none.
  public static Profile of(Dossier dossier) {
    return dossier.all(KIND).stream().findFirst().orElseGet(() -> named(""));
  }

  /// First and last name, or what is known of them.
  public String fullName() {
    return (firstName + " " + lastName).strip();
  }
}
