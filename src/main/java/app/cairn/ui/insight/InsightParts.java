package app.cairn.ui.insight;

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
      case WALL -> new Missing();
      case TRIAL -> new Missing();
      case ALIGNMENT -> new Missing();
      case LOOP -> new Missing();
    };
  }
}
