package app.cairn.network;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What contacts are compared by: only those who have one of these in common are compared at all.
/// - the address of the profile, and each e-mail address but those of a front desk;
/// - the words of the name, whatever their order;
/// - the last name with the first letter of the first name: initials, slips in the first name;
/// - the first name with the first letter of the last name: slips in the last name.
record Keys(
    UUID contact,
    NameKey name,
    String organisation,
    Set<String> profiles,
    Set<String> emails,
    Set<String> likenesses) {

  private static final String PROFILE = "profile ";
  private static final String EMAIL = "e-mail ";
  private static final String NAME = "name ";

  private static final Pattern FRONT_DESK =
      Pattern.compile(
          "(contact|info|infos|accueil|secretariat|bonjour|hello|admin|office|mairie|direction)@.*");

  /// @param organisation the words of its name, as [Likeness#words] tells them
  static Keys of(Contact contact, String organisation) {
    NameKey name = NameKey.of(contact);
    Set<String> emails = new LinkedHashSet<>();
    for (String email : contact.emails()) {
      String folded = Likeness.email(email);
      if (!folded.isEmpty() && !frontDesk(folded)) {
        emails.add(EMAIL + folded);
      }
    }
    String profile = Likeness.profile(contact.profile());
    return new Keys(
        contact.id(),
        name,
        organisation,
        profile.isEmpty() ? Set.of() : Set.of(PROFILE + profile),
        emails,
        likenesses(name));
  }

  /// True for an address that several people of one place answer to.
  ///
  /// @param email as [Likeness#email] tells it
  static boolean frontDesk(String email) {
    return FRONT_DESK.matcher(email).matches();
  }

  private static Set<String> likenesses(NameKey name) {
    if (!name.whole()) {
      return name.sorted().isEmpty() ? Set.of() : Set.of(NAME + name.sorted());
    }
    return Set.of(
        NAME + name.sorted(),
        "last " + name.lastText() + " " + name.firstText().charAt(0),
        "first " + name.firstText() + " " + name.lastText().charAt(0));
  }

  Stream<String> all() {
    return Stream.of(profiles, emails, likenesses).flatMap(Set::stream);
  }

  /// True for a key that only one person has.
  static boolean sure(String key) {
    return key.startsWith(PROFILE) || key.startsWith(EMAIL);
  }

  boolean sameOrganisation(Keys other) {
    return !organisation.isEmpty() && organisation.equals(other.organisation);
  }

  /// Where nothing says that they work in two places.
  private boolean compatible(Keys other) {
    return organisation.isEmpty()
        || other.organisation.isEmpty()
        || organisation.equals(other.organisation);
  }

  /// What these two have in common; null for nothing.
  ///
  /// @param common whether very many bear a name (its key)
  Duplicate.Why why(Keys other, Predicate<String> common) {
    if (!Collections.disjoint(profiles, other.profiles)) {
      return Duplicate.Why.PROFILE;
    }
    if (!Collections.disjoint(emails, other.emails)) {
      return Duplicate.Why.EMAIL;
    }
    if (!name.sorted().isEmpty() && name.sorted().equals(other.name.sorted())) {
      if (sameOrganisation(other)) {
        return Duplicate.Why.NAME_AND_ORGANISATION;
      }
      boolean told = name.whole() && other.name.whole() && !common.test(NAME + name.sorted());
      return told ? Duplicate.Why.NAME : null;
    }
    if (!name.whole() || !other.name.whole() || !compatible(other)) {
      return null;
    }
    boolean lastSame = name.lastText().equals(other.name.lastText());
    if (lastSame && (name.abbreviates(other.name) || other.name.abbreviates(name))) {
      return Duplicate.Why.INITIAL;
    }
    boolean firstSame = name.firstText().equals(other.name.firstText());
    boolean slip =
        lastSame && Spelling.near(name.firstText(), other.name.firstText())
            || firstSame && Spelling.near(name.lastText(), other.name.lastText());
    return slip ? Duplicate.Why.SPELLING : null;
  }
}
