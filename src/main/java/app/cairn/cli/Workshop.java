package app.cairn.cli;

import app.cairn.dossier.Model;
import app.cairn.meeting.Manners;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// What the commands work with.
///
/// @param version of the program: `0.1.0`
/// @param manners as the person set them on this computer
/// @param incidents where what nobody foresaw is noted
public record Workshop(
    DossierStore store,
    Model model,
    InstantSource clock,
    Manners manners,
    String version,
    Incidents incidents) {

  /// On the calendar of the person.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
