package app.cairn.network;

import app.cairn.dossier.Dossier;
import java.util.Optional;
import java.util.UUID;

/// What the tie of two people may say, seen from one of them.
public enum TieSense {
  /// They know each other.
  KNOWS,
  /// The one has made me meet the other.
  INTRODUCES,
  /// The other has made me meet the one.
  INTRODUCED_BY,
  /// The one knows people where the other works.
  KNOWS_PEOPLE_THERE;

  /// What `tie` says; it is of two people.
  ///
  /// @param one one end of it
  public static TieSense of(Tie tie, UUID one) {
    return tie.kind() != Tie.Kind.INTRODUCED
        ? KNOWS
        : tie.from().equals(one) ? INTRODUCES : INTRODUCED_BY;
  }

  /// `tie` made to say this. Empty where it makes no sense: nothing is known of where the other
  /// works, or the one works there too.
  ///
  /// @param tie of two people of `dossier`
  /// @param one one end of it
  public Optional<Tie> said(Tie tie, UUID one, Dossier dossier) {
    UUID other = tie.other(one);
    return switch (this) {
      case KNOWS -> Optional.of(tie.as(Tie.Kind.KNOWS, tie.from(), tie.to()));
      case INTRODUCES -> Optional.of(tie.as(Tie.Kind.INTRODUCED, one, other));
      case INTRODUCED_BY -> Optional.of(tie.as(Tie.Kind.INTRODUCED, other, one));
      case KNOWS_PEOPLE_THERE ->
          workplace(other, dossier)
              .filter(place -> !workplace(one, dossier).equals(Optional.of(place)))
              .map(place -> tie.as(Tie.Kind.WORKS_WITH, one, place));
    };
  }

  private static Optional<UUID> workplace(UUID contact, Dossier dossier) {
    return dossier
        .find(Contact.KIND, contact)
        .flatMap(one -> dossier.find(Organisation.KIND, one.organisation()))
        .map(Organisation::id);
  }
}
