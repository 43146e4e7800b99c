package app.cairn.ui.network.people;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.SaidPerson;
import app.cairn.text.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds people and organisations by what one types, whatever its accents and case.
public final class Names {

  /// What a list of suggestions shows at most.
  private static final int SUGGESTED = 8;

  private Names() {}

  /// The organisation called `name`.
  public static Optional<Organisation> organisation(Dossier dossier, String name) {
    String folded = Folding.fold(name.strip());
    return folded.isEmpty()
        ? Optional.empty()
        : dossier.all(Organisation.KIND).stream()
            .filter(organisation -> same(organisation.name(), folded))
            .findFirst();
  }

  /// The person so named: at the organisation said, where one was.
  public static Optional<Contact> person(Dossier dossier, SaidPerson said) {
    String folded = Folding.fold(said.name());
    List<Contact> named =
        dossier.all(Contact.KIND).stream().filter(contact -> same(contact.name(), folded)).toList();
    if (said.organisation().isEmpty()) {
      return named.stream().findFirst();
    }
    UUID wanted = organisation(dossier, said.organisation()).map(Organisation::id).orElse(null);
    return named.stream()
        .filter(contact -> contact.organisation() == null || contact.organisation().equals(wanted))
        .findFirst();
  }

  /// Those of `names` in which a word begins as `typed` does, those that begin with it first.
  public static List<String> suggested(Collection<String> names, String typed) {
    String folded = Folding.fold(typed.strip());
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> found =
        names.stream().filter(name -> matches(Folding.fold(name), folded)).limit(200).toList();
    return Stream.concat(
            found.stream().filter(name -> Folding.fold(name).startsWith(folded)),
            found.stream().filter(name -> !Folding.fold(name).startsWith(folded)))
        .limit(SUGGESTED)
        .toList();
  }

  private static boolean matches(String name, String folded) {
    return name.startsWith(folded)
        || name.contains(" " + folded)
        || name.contains("-" + folded)
        || name.contains("'" + folded);
  }

  /// Folding is dear: only what is as long is folded.
  private static boolean same(String name, String folded) {
    return Math.abs(name.length() - folded.length()) <= 4 && Folding.fold(name).equals(folded);
  }
}
