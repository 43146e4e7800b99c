package app.cairn.network;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Tells whether two cards of one name and one organisation, read together, may be one person. Of
/// two strangers one cannot be asked, and no word of either is lost.
final class Namesakes {

  private static final List<Function<ImportedCard, String>> TEXTS =
      List.of(
          ImportedCard::role,
          ImportedCard::place,
          ImportedCard::sector,
          ImportedCard::circle,
          ImportedCard::notes);

  private Namesakes() {}

  /// In one file: where the later card says nothing new, but perhaps another telephone. From one
  /// file to the next: where neither says otherwise than the other.
  static boolean one(ImportedCard later, ImportedCard earlier) {
    return later.emails().isEmpty()
        && later.profile().isEmpty()
        && (later.source().equals(earlier.source())
            ? saysNothingNew(later, earlier)
            : agrees(later, earlier));
  }

  private static boolean saysNothingNew(ImportedCard later, ImportedCard earlier) {
    return texts(later, earlier, (said, before) -> said.isEmpty() || said.equals(before))
        && earlier.expertise().containsAll(later.expertise())
        && earlier.ownFields().containsAll(later.ownFields());
  }

  private static boolean agrees(ImportedCard later, ImportedCard earlier) {
    return texts(
            later,
            earlier,
            (said, before) -> said.isEmpty() || before.isEmpty() || said.equals(before))
        && later.ownFields().stream()
            .noneMatch(
                field ->
                    earlier.ownFields().stream()
                        .anyMatch(
                            other -> other.name().equals(field.name()) && !other.equals(field)));
  }

  private static boolean texts(
      ImportedCard later, ImportedCard earlier, BiPredicate<String, String> fit) {
    return TEXTS.stream().allMatch(text -> fit.test(text.apply(later), text.apply(earlier)));
  }
}
