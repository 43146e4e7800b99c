package app.cairn.insight;

import java.util.List;
import java.util.UUID;

/// A theme and who brought it.
///
/// @param theme as it is written
/// @param returns those that bear it, the latest noted first
/// @param voices who said them, by independent voice ([Voices]); whoever is not known is not there
public record ThemeVoices(String theme, List<UUID> returns, List<List<UUID>> voices) {

  public ThemeVoices {
    returns = List.copyOf(returns);
    voices = List.copyOf(voices);
  }
}
