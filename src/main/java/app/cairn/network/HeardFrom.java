package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The source of somebody heard of through another: a word, then that other’s name as it was then.
public final class HeardFrom {

  /// What such a source begins with, in each language.
  public static final Set<String> WORDS = Set.of("Par", "Through");

  /// Stands where the name was, once who bore it is erased.
  public static final String NOBODY = "…";

  private HeardFrom() {}

  /// Takes the name of `erased` out of the sources of those heard of through them. A name that they
  /// bore before is told by the tie: it is nobody else’s.
  static Stream<Change> without(Dossier dossier, Contact erased) {
    Set<UUID> behind =
        dossier.all(Tie.KIND).stream()
            .filter(tie -> tie.from().equals(erased.id()))
            .map(Tie::to)
            .collect(Collectors.toSet());
    Set<String> others =
        dossier.all(Contact.KIND).stream()
            .filter(other -> !other.id().equals(erased.id()))
            .map(Contact::name)
            .collect(Collectors.toSet());
    return dossier.all(Contact.KIND).stream()
        .filter(one -> !one.id().equals(erased.id()))
        .filter(
            one -> {
              String name = name(one.source());
              return !name.isEmpty()
                  && (name.equals(erased.name())
                      || behind.contains(one.id()) && !others.contains(name));
            })
        .map(one -> new Change.Edited<>(Contact.KIND, one, nameless(one)));
  }

  /// Whom `source` names; empty for a source of another kind.
  static String name(String source) {
    int space = source.indexOf(' ');
    return space > 0 && WORDS.contains(source.substring(0, space))
        ? source.substring(space + 1)
        : "";
  }

  private static Contact nameless(Contact one) {
    String word = one.source().substring(0, one.source().indexOf(' '));
    return one.draft().source(word + " " + NOBODY).contact();
  }
}
