package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a file fills in on the profile of the person whose dossier it is: what is empty there, and
/// was not emptied since an import wrote it.
record OwnerFilling(Profile present, Profile after, List<Import.Filled> filled) {

  private static final List<String> FIELDS = List.of("firstName", "lastName", "headline", "place");

  /// @param said what the file says of them; null for nothing
  static OwnerFilling of(Dossier dossier, Profile said, ImportMemory memory) {
    Profile present = Profile.of(dossier);
    Profile after = present;
    List<Import.Filled> filled = new ArrayList<>();
    for (String field : said == null ? List.<String>of() : FIELDS) {
      String value = (String) Profile.KIND.field(field).get(said);
      String held = (String) Profile.KIND.field(field).get(after);
      if (held.isBlank() && !value.isEmpty() && !memory.wrote(after.id(), field)) {
        after = Profile.KIND.with(after, field, value);
        filled.add(new Import.Filled(after.id(), field, "", value));
      }
    }
    return new OwnerFilling(present, after, List.copyOf(filled));
  }

  Stream<Change> changes(Dossier dossier) {
    if (filled.isEmpty()) {
      return Stream.empty();
    }
    boolean there = dossier.find(Profile.KIND, present.id()).isPresent();
    return Stream.of(
        there
            ? new Change.Edited<>(Profile.KIND, present, after)
            : new Change.Added<>(Profile.KIND, after));
  }
}
