package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/// Where the owner’s own words cite a contact by their name: in a pitch, an answer, the notes on
/// somebody else.
public final class Citations {

  /// One text that cites.
  ///
  /// @param kind of the entity that holds it
  /// @param entity its id
  /// @param excerpt some words around the name
  public record Citation(EntityKind<?> kind, UUID entity, String excerpt) {}

  private static final int AROUND = 48;

  private final Contact contact;
  private final CitedName name;

  private Citations(Contact contact, CitedName name) {
    this.contact = contact;
    this.name = name;
  }

  /// The texts of `dossier` that hold the whole name of `contact`, accents and capitals aside; the
  /// only name of who has one. What is theirs (their card, their ties) is not counted, nor are the
  /// names of others. Some may be about a namesake: for the owner’s eyes. A walk over all texts.
  public static List<Citation> of(Dossier dossier, Contact contact) {
    return found(dossier, contact, whole(contact).or(() -> CitedName.single(contact.name())));
  }

  /// The texts of `dossier` that hold the first and the last name of `contact`, in either order:
  /// what one may hand to them. None for who has only one of the two.
  public static List<Citation> byWholeName(Dossier dossier, Contact contact) {
    return found(dossier, contact, whole(contact));
  }

  /// What tells, on the cards of others, that one has them through `contact`: « Par Claire », or a
  /// sentence with the whole name. The same that an erasure of `contact` changes.
  public static List<String> inSources(Dossier dossier, Contact contact) {
    UnaryOperator<String> without =
        HeardFrom.without(List.of(new PersonName(contact.firstName(), contact.lastName())));
    return dossier.all(Contact.KIND).stream()
        .filter(other -> !other.id().equals(contact.id()))
        .map(Contact::source)
        .filter(source -> !without.apply(source).equals(source))
        .toList();
  }

  private static Optional<CitedName> whole(Contact contact) {
    return CitedName.whole(contact.firstName(), contact.lastName());
  }

  private static List<Citation> found(Dossier dossier, Contact contact, Optional<CitedName> name) {
    List<Citation> found = new ArrayList<>();
    name.map(one -> new Citations(contact, one))
        .ifPresent(
            citations -> dossier.kinds().forEach(kind -> citations.collect(kind, dossier, found)));
    return List.copyOf(found);
  }

  private <E extends Record & Entity> void collect(
      EntityKind<E> kind, Dossier dossier, List<Citation> found) {
    for (E entity : dossier.all(kind)) {
      if (theirs(kind, entity)) {
        continue;
      }
      for (String text : kind.texts(entity)) {
        if (entity instanceof Contact other && text.equals(other.name())) {
          continue;
        }
        Matcher at = name.in(text);
        if (at.find()) {
          found.add(new Citation(kind, entity.id(), excerpt(text, at.start(), at.end())));
        }
      }
    }
  }

  private <E extends Record & Entity> boolean theirs(EntityKind<E> kind, E entity) {
    UUID id = contact.id();
    return entity.id().equals(id) || kind.without(entity, id).isEmpty();
  }

  private static String excerpt(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    // Whole words.
    while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
  }
}
