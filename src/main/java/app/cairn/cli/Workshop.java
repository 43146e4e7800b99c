package app.cairn.cli;

import app.cairn.dossier.Model;
import app.cairn.store.DossierStore;
import java.time.InstantSource;

/// What the commands work with.
///
/// @param version of the program: `0.1.0`
public record Workshop(DossierStore store, Model model, InstantSource clock, String version) {}
