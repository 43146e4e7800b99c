package app.cairn.ui.kit;

import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Manners;
import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.time.InstantSource;
import java.time.LocalDate;

/// What every screen is given: the open dossier, the language, the clock, the person’s own measures
/// of time, and a few doors to the window around it.
///
/// @param session the door through which changes pass
/// @param live the same dossier, as properties
/// @param messages what the program says
/// @param formats dates and numbers
/// @param clock what time it is
/// @param manners how soon one thanks, asks again, loses sight of somebody
/// @param tasks for what takes long
/// @param window the window around the screen
public record Workspace(
    DossierSession session,
    LiveDossier live,
    Messages messages,
    Formats formats,
    InstantSource clock,
    Manners manners,
    Tasks tasks,
    AppWindow window) {

  /// On the calendar of the person.
  public LocalDate today() {
    return formats.local(clock.instant()).toLocalDate();
  }

  /// Shorthand for a message.
  public String say(String key, Object... values) {
    return messages.get(key, values);
  }
}
