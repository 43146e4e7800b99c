package app.cairn.ui.meeting.part;

import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Workspace;
import java.util.Locale;

/// How a version of a pitch is called.
public final class PitchNames {

  private PitchNames() {}

  /// « pitch d’une minute, version 3 »
  public static String of(Pitch pitch, Workspace workspace) {
    String format =
        workspace.say("pitch.formatLong." + pitch.format().name().toLowerCase(Locale.ROOT));
    return workspace.say(
        pitch.draft() ? "encounter.version.draft" : "encounter.version.named",
        format,
        pitch.number());
  }
}
