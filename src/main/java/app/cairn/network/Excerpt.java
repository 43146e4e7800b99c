package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.profile.Profile;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The network of a dossier with only some of its people, their circles and what ties them: a map
/// of it shows them and nobody else.
public final class Excerpt {

  private final Dossier whole;
  private final Dossier.Builder kept = new Dossier.Builder();

  private Excerpt(Dossier whole) {
    this.whole = whole;
  }

  /// @param people the ids of those who stay
  public static Dossier of(Dossier dossier, Set<UUID> people) {
    Set<UUID> circles =
        dossier.all(Contact.KIND).stream()
            .filter(one -> people.contains(one.id()) && one.circle() != null)
            .map(Contact::circle)
            .collect(Collectors.toSet());
    Excerpt excerpt = new Excerpt(dossier);
    excerpt.keep(Profile.KIND, _ -> true);
    excerpt.keep(Contact.KIND, one -> people.contains(one.id()));
    excerpt.keep(Circle.KIND, circle -> circles.contains(circle.id()));
    excerpt.keep(Organisation.KIND, _ -> true);
    excerpt.keep(Pin.KIND, _ -> true);
    excerpt.keep(
        Tie.KIND, tie -> excerpt.stays(tie.from(), people) && excerpt.stays(tie.to(), people));
    return excerpt.kept.build();
  }

  private <E extends Record & Entity> void keep(EntityKind<E> kind, Predicate<E> wanted) {
    whole.all(kind).stream().filter(wanted).forEach(one -> kept.put(kind, one));
  }

  private boolean stays(UUID end, Set<UUID> people) {
    return people.contains(end) || whole.find(Contact.KIND, end).isEmpty();
  }
}
