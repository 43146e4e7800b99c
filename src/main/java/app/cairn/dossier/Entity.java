package app.cairn.dossier;

import java.util.UUID;

/// One thing a dossier keeps: an immutable record, known by its id for ever.
///
/// The record *is* the schema: its components name the columns of its table, the fields of its
/// changes and the keys of its export. Allowed component types are `String`, `int`, `long`,
/// `double`, `boolean`, `UUID`, `Instant`, `LocalDate`, `Duration`, enums, and `List` of `String`
/// or of a record made of those. Every component but the id may be null where its record says so.
public interface Entity {

  /// A UUIDv7: sorting by id is sorting by creation.
  UUID id();
}
