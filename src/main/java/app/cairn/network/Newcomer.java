package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Somebody who comes into the network as one names them, after all the others.
///
/// @param contact who they are
/// @param changes that bring them, and their organisation where it is new
public record Newcomer(Contact contact, List<Change> changes) {

  public Newcomer {
    changes = List.copyOf(changes);
  }

  /// @param said a name, with an organisation where one is said
  /// @param source where the person has them from
  /// @param like says what else is known of them
  public static Newcomer said(
      Dossier dossier,
      SaidPerson said,
      String source,
      LocalDate today,
      UnaryOperator<ContactDraft> like) {
    List<Change> changes = new ArrayList<>();
    Organisation house = null;
    if (!said.organisation().isEmpty()) {
      Optional<Organisation> there =
          Organisation.called(dossier.all(Organisation.KIND), said.organisation());
      house = there.orElseGet(() -> Organisation.named(said.organisation()));
      if (there.isEmpty()) {
        changes.add(new Change.Added<>(Organisation.KIND, house));
      }
    }
    double last = dossier.all(Contact.KIND).stream().mapToDouble(Contact::rank).max().orElse(0);
    Contact contact =
        like.apply(
                Contact.someone()
                    .name(said.name())
                    .organisation(house == null ? null : house.id())
                    .source(source)
                    .obtainedOn(today)
                    .rank(Math.floor(last) + 1))
            .contact();
    changes.add(new Change.Added<>(Contact.KIND, contact));
    return new Newcomer(contact, changes);
  }

  /// As one gesture.
  public Change change() {
    return new Change.Group("network.personAdded", changes);
  }
}
