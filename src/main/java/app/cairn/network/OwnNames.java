package app.cairn.network;

import java.util.List;

/// Fields of one’s own that an import names in the language of the window: by either name it is one
/// field, which keeps the name that it has.
final class OwnNames {

  /// As the messages `import.own.*` have them, in every language.
  private static final List<List<String>> ONE =
      List.of(List.of("En lien depuis", "Connected on"), List.of("Service", "Department"));

  private OwnNames() {}

  /// All names of the field called `name`; where it has no other, that one.
  static List<String> all(String name) {
    return ONE.stream().filter(names -> names.contains(name)).findFirst().orElse(List.of(name));
  }

  static boolean one(OwnField field, OwnField other) {
    return all(field.name()).contains(other.name());
  }

  /// True where one of `held` says the same as `field`.
  static boolean said(List<OwnField> held, OwnField field) {
    return held.stream()
        .anyMatch(other -> one(other, field) && other.value().equals(field.value()));
  }
}
