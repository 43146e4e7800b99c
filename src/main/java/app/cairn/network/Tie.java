package app.cairn.network;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What links a contact to another, or to an organisation.
///
/// @param from a contact
/// @param to a contact; for [Kind#WORKS_WITH] an organisation
/// @param words what `from` says of `to`, as the person heard it; empty when nothing
/// @param notedOn when the person noted it; null when not known
public record Tie(UUID id, UUID from, UUID to, Kind kind, String words, LocalDate notedOn)
    implements Entity {

  /// What a tie says.
  public enum Kind {
    /// They know each other: an introduction is possible, from either.
    KNOWS,
    /// `from` has made me meet `to`.
    INTRODUCED,
    /// `from` knows people in the organisation `to`: works there too, used to, sells to it.
    WORKS_WITH,
    /// Looked at and told apart: not the same person, although they look alike.
    NOT_THE_SAME
  }

  public static final EntityKind<Tie> KIND =
      EntityKind.of(Tie.class, t -> Stream.of(t.words))
          .forgetting((tie, person) -> Optional.of(tie).filter(t -> !t.touches(person)));

  public Tie {
    Objects.requireNonNull(id);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
  }

  /// `from` knows `to`.
  public static Tie knows(UUID from, UUID to, LocalDate notedOn) {
    return noted(from, to, Kind.KNOWS, "", notedOn);
  }

  /// `from` has made me meet `to`.
  public static Tie introduced(UUID from, UUID to, LocalDate notedOn) {
    return noted(from, to, Kind.INTRODUCED, "", notedOn);
  }

  static Tie noted(UUID from, UUID to, Kind kind, String words, LocalDate notedOn) {
    return new Tie(Ids.next(), from, to, kind, words, notedOn);
  }

  /// True where an introduction may pass along it.
  public boolean opens() {
    return kind == Kind.KNOWS || kind == Kind.INTRODUCED;
  }

  /// True where it is one of its ends.
  public boolean touches(UUID end) {
    return from.equals(end) || to.equals(end);
  }

  /// The other end.
  ///
  /// @param end [#from] or [#to]
  public UUID other(UUID end) {
    return from.equals(end) ? to : from;
  }

  /// The same tie, which now says something else, or is drawn the other way.
  public Tie as(Kind newKind, UUID newFrom, UUID newTo) {
    return new Tie(id, newFrom, newTo, newKind, words, notedOn);
  }

  /// True where both say the same of the same ends. Two who know each other do so from either end.
  public boolean saysAs(Tie other) {
    boolean straight = from.equals(other.from) && to.equals(other.to);
    boolean crossed = from.equals(other.to) && to.equals(other.from);
    return kind == other.kind && (straight || kind == Kind.KNOWS && crossed);
  }

  public Tie withWords(String newWords) {
    return new Tie(id, from, to, kind, newWords, notedOn);
  }
}
