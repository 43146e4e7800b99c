package app.cairn.cli;

import app.cairn.dossier.Model;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import java.time.InstantSource;

/// What the commands work with.
///
/// @param version of the program: `0.1.0`
/// @param incidents where what nobody foresaw is noted
public record Workshop(
    DossierStore store, Model model, InstantSource clock, String version, Incidents incidents) {}
