package app.cairn.network;

import static java.util.stream.Collectors.toSet;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// The source of somebody heard of through another: a word, then that other’s name as it was then;
/// or a sentence of the owner’s with that name in it.
public final class HeardFrom {

  /// What the first kind begins with, in each language.
  static final Set<String> WORDS = Set.of("Par", "Through");

  /// Stands where the name was, once who bore it is erased.
  static final String NOBODY = "…";

  private HeardFrom() {}

  /// Takes the name of `erased` out of the sources of others. Behind a word, a name that they bore
  /// before is told by the tie: it is nobody else’s.
  static Stream<Change> without(Dossier dossier, Contact erased) {
    Set<UUID> behind =
        dossier.all(Tie.KIND).stream()
            .filter(tie -> tie.from().equals(erased.id()))
            .map(Tie::to)
            .collect(toSet());
    Set<String> others =
        dossier.all(Contact.KIND).stream()
            .filter(other -> !other.id().equals(erased.id()))
            .map(Contact::name)
            .collect(toSet());
    UnaryOperator<String> without =
        without(List.of(new PersonName(erased.firstName(), erased.lastName())));
    return dossier.all(Contact.KIND).stream()
        .filter(one -> !one.id().equals(erased.id()))
        .flatMap(
            one -> {
              String source = one.source();
              String left = without.apply(source);
              String name = name(left);
              boolean former = behind.contains(one.id()) && !others.contains(name);
              if (former && left.equals(source) && !name.isEmpty()) {
                left = nameless(source);
              }
              return left.equals(source)
                  ? Stream.empty()
                  : Stream.of(
                      new Change.Edited<>(Contact.KIND, one, one.draft().source(left).contact()));
            });
  }

  /// What becomes of a source once whoever bore `names` is erased: [#NOBODY] stands wherever one of
  /// them was, first and last name side by side in either order, accents and capitals aside; the
  /// rest of the sentence stays. Of who has one name only, a source that is but a word and that
  /// name. A namesake who stays is not told apart: the name goes.
  public static UnaryOperator<String> without(Collection<PersonName> names) {
    Set<String> exact =
        names.stream().map(one -> (one.first() + " " + one.last()).strip()).collect(toSet());
    List<CitedName> cited =
        names.stream()
            .map(one -> CitedName.whole(one.first(), one.last()))
            .flatMap(Optional::stream)
            .toList();
    return source -> {
      String name = name(source);
      return !name.isEmpty() && exact.contains(name) ? nameless(source) : without(cited, source);
    };
  }

  private static String without(List<CitedName> names, String source) {
    // An accent may be a letter of its own: the name is looked for as keyboards write it.
    String left = Normalizer.normalize(source, Normalizer.Form.NFC);
    boolean named = false;
    for (CitedName name : names) {
      Matcher at = name.in(left);
      StringBuilder rest = new StringBuilder();
      int from = 0;
      while (at.find()) {
        rest.append(left, from, at.start()).append(NOBODY);
        from = at.end();
      }
      named |= from > 0;
      left = rest.append(left, from, left.length()).toString();
    }
    return named ? left : source;
  }

  /// Whom `source` names behind a word; empty for a source of another kind.
  static String name(String source) {
    int space = source.indexOf(' ');
    return space > 0 && WORDS.contains(source.substring(0, space))
        ? source.substring(space + 1)
        : "";
  }

  private static String nameless(String source) {
    return source.substring(0, source.indexOf(' ') + 1) + NOBODY;
  }
}
