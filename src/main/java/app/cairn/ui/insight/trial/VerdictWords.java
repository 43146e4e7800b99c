package app.cairn.ui.insight.trial;

import app.cairn.insight.Verdict;
import app.cairn.ui.kit.Workspace;

/// What a verdict is called.
final class VerdictWords {

  private final Workspace workspace;

  VerdictWords(Workspace workspace) {
    this.workspace = workspace;
  }

  /// One of the three things that may be said.
  String title(Verdict verdict) {
    return workspace.say("trial.verdict." + verdict.kind(), ahead(verdict));
  }

  /// The same, where nothing beside it tells for which version it speaks.
  String whole(Verdict verdict) {
    return workspace.say("trial.verdict.whole." + verdict.kind(), ahead(verdict));
  }

  /// What it rests on, and what one might do.
  String why(Verdict verdict) {
    return workspace.say("trial.verdict.why." + verdict.kind(), ahead(verdict));
  }

  private static String ahead(Verdict verdict) {
    return verdict.ahead() == null ? "" : verdict.ahead().name();
  }
}
