package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private static final String BLANKS = "[\\s\\u00A0\\u202F]+";

  private final Contact contact;
  private final Pattern name;

  private Citations(Contact contact, Pattern name) {
    this.contact = contact;
    this.name = name;
  }

  /// The texts of `dossier` that hold the whole name of `contact`, accents and capitals aside; the
  /// only name of who has one. What is theirs (their card, their ties) is not counted, nor are the
  /// names of others. Some may be about a namesake: for the owner’s eyes. A walk over all texts.
  public static List<Citation> of(Dossier dossier, Contact contact) {
    return found(dossier, contact, name(contact));
  }

  /// The texts of `dossier` that hold the first and the last name of `contact`, in either order:
  /// what one may hand to them. None for who has only one of the two.
  public static List<Citation> byWholeName(Dossier dossier, Contact contact) {
    return found(dossier, contact, wholeName(contact));
  }

  private static List<Citation> found(Dossier dossier, Contact contact, Pattern name) {
    List<Citation> found = new ArrayList<>();
    Citations citations = new Citations(contact, name);
    if (citations.name != null) {
      dossier.kinds().forEach(kind -> citations.collect(kind, dossier, found));
    }
    return List.copyOf(found);
  }

  private static Pattern name(Contact contact) {
    Pattern whole = wholeName(contact);
    String named = words(contact.name());
    return whole != null || named.isEmpty()
        ? whole
        : Pattern.compile("(?<![\\p{L}\\p{N}])" + named + "(?![\\p{L}\\p{N}])");
  }

  /// « Jean-Paul Petit » and « Paul Petit-Jean » are others than « Paul Petit ».
  private static Pattern wholeName(Contact contact) {
    String first = words(contact.firstName());
    String last = words(contact.lastName());
    return first.isEmpty() || last.isEmpty()
        ? null
        : Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-\\u2010\\u2011])(?:"
                + (first + BLANKS + last + "|" + last + ",?" + BLANKS + first)
                + ")(?![-\\u2010\\u2011]?[\\p{L}\\p{N}])");
  }

  private static String words(String name) {
    return Pattern.compile(BLANKS)
        .splitAsStream(folded(name))
        .filter(word -> !word.isEmpty())
        .map(Pattern::quote)
        .collect(Collectors.joining(BLANKS));
  }

  private <E extends Record & Entity> void collect(
      EntityKind<E> kind, Dossier dossier, List<Citation> found) {
    for (E entity : dossier.all(kind)) {
      if (theirs(entity)) {
        continue;
      }
      for (String text : kind.texts(entity)) {
        if (entity instanceof Contact other && text.equals(other.name())) {
          continue;
        }
        Matcher at = name.matcher(folded(text));
        if (at.find()) {
          found.add(new Citation(kind, entity.id(), excerpt(text, at.start(), at.end())));
        }
      }
    }
  }

  private boolean theirs(Entity entity) {
    UUID id = contact.id();
    return entity.id().equals(id)
        || entity instanceof Tie tie && (tie.from().equals(id) || tie.to().equals(id));
  }

  /// As long as `text`, letter for letter, so that places in one are places in the other.
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      folded.append(Character.toLowerCase(letter < 128 ? letter : plain(letter)));
    }
    return folded.toString();
  }

  private static char plain(char letter) {
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
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
