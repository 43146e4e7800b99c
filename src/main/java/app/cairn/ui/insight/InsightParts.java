package app.cairn.ui.insight;

import app.cairn.ui.insight.alignment.AlignmentScreen;
import app.cairn.ui.insight.loop.LoopScreen;
import app.cairn.ui.insight.trial.TrialScreen;
import app.cairn.ui.insight.wall.WallScreen;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;

/// Makes the parts of « Recul ».
final class InsightParts {

  private final Workspace workspace;

  private final Paper paper;

  InsightParts(Workspace workspace, Paper paper) {
    this.workspace = workspace;
    this.paper = paper;
  }

  Screen face(InsightScreen.Face face) {
    return switch (face) {
      case WALL -> new WallScreen(workspace);
      case TRIAL -> new TrialScreen(workspace);
      case ALIGNMENT -> new AlignmentScreen(workspace);
      case LOOP -> new LoopScreen(workspace, paper);
    };
  }
}
