package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.MarketFit;
import app.cairn.meeting.Understanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The *règle de dix*: when ten people who understood the project all say that it does not go with
/// the trends of the market, then it will be long and hard: be patient, persistent, resistant even.
/// Never: give up.
///
/// Only who is marked as having understood counts, each with the latest they said; voices that
/// depend on one another count once ([Voices]). One that says that it fits is enough for the rule
/// not to hold.
///
/// @param against how many independent voices say that it does not fit
/// @param favourable how many say that it does
public record RuleOfTen(int against, int favourable) {

  public static final int TEN = 10;

  /// True when it will be long and hard.
  public boolean holds() {
    return against >= TEN && favourable == 0;
  }

  /// What `dossier` tells.
  public static RuleOfTen of(Dossier dossier) {
    Map<UUID, Feedback> latest = new LinkedHashMap<>();
    for (Feedback one : dossier.all(Feedback.KIND)) {
      if (one.contact() != null
          && one.understanding() == Understanding.UNDERSTOOD
          && one.marketFit() != MarketFit.UNSAID) {
        latest.merge(one.contact(), one, (a, b) -> b.notedAt().isBefore(a.notedAt()) ? a : b);
      }
    }
    Voices voices = Voices.of(dossier);
    return new RuleOfTen(
        voices.count(saying(MarketFit.DOES_NOT_FIT, latest)),
        voices.count(saying(MarketFit.FITS, latest)));
  }

  private static List<UUID> saying(MarketFit fit, Map<UUID, Feedback> latest) {
    return latest.values().stream()
        .filter(one -> one.marketFit() == fit)
        .map(Feedback::contact)
        .toList();
  }
}
