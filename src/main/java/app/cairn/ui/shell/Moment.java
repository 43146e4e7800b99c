package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import java.time.Instant;

/// A moment of a dossier’s past.
///
/// @param stamp names the moment, for whoever keeps it
/// @param at when
/// @param change what was done then
public record Moment(String stamp, Instant at, Change change) implements Past {}
