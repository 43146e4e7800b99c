package app.cairn.network;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Whom one looks for by some words: they stand in the name, the role, the sector, the circle, the
/// organisation, the expertise or a field of one’s own of who fits.
public final class PeopleWords {

  private final Network network;
  private final String words;
  private final UnaryOperator<String> fold;

  private PeopleWords(Network network, String words, UnaryOperator<String> fold) {
    this.network = network;
    this.words = fold.apply(words.strip());
    this.fold = fold;
  }

  /// Who fits; everybody where there are no words.
  ///
  /// @param fold makes texts comparable whatever their accents and case
  public static Predicate<Contact> in(Network network, String words, UnaryOperator<String> fold) {
    PeopleWords looked = new PeopleWords(network, words, fold);
    return looked.words.isEmpty() ? _ -> true : looked::fits;
  }

  private boolean fits(Contact contact) {
    return holds(contact.name())
        || holds(contact.role())
        || holds(network.sector(contact))
        || network.circle(contact).filter(circle -> holds(circle.name())).isPresent()
        || network.organisation(contact).filter(place -> holds(place.name())).isPresent()
        || contact.expertise().stream().anyMatch(this::holds)
        || contact.ownFields().stream().anyMatch(own -> holds(own.name()) || holds(own.value()));
  }

  private boolean holds(String text) {
    return fold.apply(text).contains(words);
  }
}
