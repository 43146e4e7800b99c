package app.cairn.ui.network.people;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import java.util.Optional;
import java.util.UUID;

/// Where somebody works, as one says it.
public final class SaidWorkplace {

  private SaidWorkplace() {}

  /// Puts `contact` in the organisation called `said`: one that is there, whatever its accents and
  /// case, or a new one; in none where nothing is said.
  ///
  /// @return empty where that changes nothing
  public static Optional<Change> of(Dossier dossier, Contact contact, String said) {
    String name = said.strip();
    String now =
        dossier.find(Organisation.KIND, contact.organisation()).map(Organisation::name).orElse("");
    if (name.equals(now)) {
      return Optional.empty();
    }
    Optional<Organisation> there = Organisation.called(dossier.all(Organisation.KIND), name);
    if (name.isEmpty() || there.isPresent()) {
      return Optional.of(moved(contact, there.map(Organisation::id).orElse(null)));
    }
    Organisation begun = Organisation.named(name);
    return Optional.of(
        Change.Group.of(
            "network.organisationSaid",
            new Change.Added<>(Organisation.KIND, begun),
            moved(contact, begun.id())));
  }

  private static Change moved(Contact contact, UUID organisation) {
    return new Change.Edited<>(
        Contact.KIND, contact, contact.draft().organisation(organisation).contact());
  }
}
