package app.cairn.ui.shell;

import java.util.UUID;

/// Something the search found.
///
/// @param kind the entity’s kind: `Offer`
/// @param entity its id
/// @param text the words around what was found
public record Hit(String kind, UUID entity, String text) {}
