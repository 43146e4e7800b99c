package app.cairn.network;

import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One import of contacts, kept so that it can be undone on another day.
///
/// Whom it added bear its id ([Contact#imported()]).
///
/// @param source what kind of file it was: « LinkedIn »
/// @param file its name, without its folder
/// @param filled what it filled in on contacts who were there already and on the profile, what it
///   wrote of the organisations it made, and what its file calls those it speaks of
/// @param made the ids of the circles, organisations and ties it made
public record Import(
    UUID id, String source, String file, Instant at, List<Filled> filled, List<String> made)
    implements Entity {

  /// A field of a contact that was empty before the import, or had lost letters, or a list that was
  /// shorter.
  ///
  /// @param contact who; the id of the profile where it is the person’s own, or of an organisation
  ///   or a circle
  /// @param field the component of [Contact], of the profile or of [Organisation]; `circle` for the
  ///   name of one; `line`, `tie` and `merged` for traces of a card, of a tie and of a merge
  /// @param before as text; empty for what was added to a list
  /// @param after what the import wrote there, or added to the list, as text: taken back only while
  ///   it still stands
  public record Filled(UUID contact, String field, String before, String after) {

    /// True where it only serves to recognise, and says nothing that could be read.
    public boolean trace() {
      return ImportMemory.TRACES.contains(field);
    }
  }

  public static final EntityKind<Import> KIND =
      EntityKind.of(Import.class, _ -> Stream.empty())
          .forgetting((done, person) -> Optional.of(done.without(person)));

  public Import {
    Objects.requireNonNull(id);
    Objects.requireNonNull(source);
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    filled = List.copyOf(filled);
    made = List.copyOf(made);
  }

  /// What is noted of anybody but `person`.
  private Import without(UUID person) {
    List<Filled> others = filled.stream().filter(one -> !one.contact.equals(person)).toList();
    return new Import(id, source, file, at, others, made);
  }
}
