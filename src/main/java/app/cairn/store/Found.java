package app.cairn.store;

import app.cairn.dossier.EntityKind;
import java.util.UUID;

/// A place where searched words stand.
///
/// @param snippet the text around the first of them, on one line, `…` where it goes on
public record Found(EntityKind<?> kind, UUID id, String snippet) {}
