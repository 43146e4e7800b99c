package app.cairn.network;

import app.cairn.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What was read of one file of contacts, or of several together.
///
/// @param source what kind of file: « LinkedIn »
/// @param name its name, without its folder
/// @param circles the circles it names, those in which it puts nobody included, in its order
/// @param leftAside columns that are not kept
/// @param asWritten lines of which something was not understood and is kept as it was written, each
///   with where
/// @param owner what it says of the person whose dossier it is; null for nothing
public record ImportedFile(
    String source,
    String name,
    List<ImportedCard> cards,
    List<RefusedLine> refused,
    List<String> circles,
    List<String> leftAside,
    List<RefusedLine> asWritten,
    Profile owner) {

  public ImportedFile {
    cards = List.copyOf(cards);
    refused = List.copyOf(refused);
    circles = List.copyOf(circles);
    leftAside = List.copyOf(leftAside);
    asWritten = List.copyOf(asWritten);
  }

  /// One of which all that is kept was understood.
  public ImportedFile(
      String source,
      String name,
      List<ImportedCard> cards,
      List<RefusedLine> refused,
      List<String> circles,
      List<String> leftAside,
      Profile owner) {
    this(source, name, cards, refused, circles, leftAside, List.of(), owner);
  }

  /// The same, which says this of the person whose dossier it is.
  public ImportedFile of(Profile said) {
    return new ImportedFile(source, name, cards, refused, circles, leftAside, asWritten, said);
  }

  /// What kind of file says `card`.
  String source(ImportedCard card) {
    return card.source().isEmpty() ? source : card.source();
  }

  /// All of `files` as one: whom they name stay those of their own file.
  ///
  /// @param files one at least
  public static ImportedFile together(List<ImportedFile> files) {
    if (files.size() == 1) {
      return files.getFirst();
    }
    List<ImportedCard> cards = new ArrayList<>();
    List<RefusedLine> refused = new ArrayList<>();
    Set<String> circles = new LinkedHashSet<>();
    Set<String> leftAside = new LinkedHashSet<>();
    List<RefusedLine> asWritten = new ArrayList<>();
    for (ImportedFile file : files) {
      file.cards.forEach(card -> cards.add(card.from(file.source)));
      refused.addAll(file.refused);
      circles.addAll(file.circles);
      leftAside.addAll(file.leftAside);
      asWritten.addAll(file.asWritten);
    }
    return new ImportedFile(
        files.stream().map(ImportedFile::source).distinct().collect(Collectors.joining(", ")),
        files.stream().map(ImportedFile::name).distinct().collect(Collectors.joining(", ")),
        cards,
        refused,
        List.copyOf(circles),
        List.copyOf(leftAside),
        asWritten,
        files.stream().map(ImportedFile::owner).filter(Objects::nonNull).findFirst().orElse(null));
  }
}
