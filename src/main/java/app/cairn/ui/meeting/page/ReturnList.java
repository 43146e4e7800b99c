package app.cairn.ui.meeting.page;

import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was heard at this meeting, the latest on top; each sorted now or later.
final class ReturnList extends VBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final HeardViewModel heard;
  private final boolean whole;
  private final VBox rows = new VBox();
  private final Label none;
  private final Map<Object, ReturnRow> shown = new HashMap<>();

  /// @param whole with all that can be said of a return; else what it is about alone
  ReturnList(Workspace workspace, MeetingViewModel meeting, HeardViewModel heard, boolean whole) {
    super(4);
    this.workspace = workspace;
    this.meeting = meeting;
    this.heard = heard;
    this.whole = whole;
    getStyleClass().addAll("card", "return-list");
    setId(whole ? "returns-after" : "returns-during");
    Label title = Labels.heading(workspace.say("encounter.returns"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(10, title, space, Labels.secondary(workspace.say("encounter.returns.sort")));
    head.setAlignment(Pos.CENTER_LEFT);
    none = Labels.secondary(workspace.say("encounter.returns.none"));
    none.getStyleClass().add("returns-none");
    getChildren().setAll(head, none, rows);
  }

  void refresh() {
    List<Feedback> all = meeting.returns();
    Lists.reconcile(
        rows.getChildren(),
        shown,
        all,
        Feedback::id,
        one -> new ReturnRow(workspace, meeting, heard, one.id(), whole));
    all.forEach(one -> shown.get(one.id()).show(one));
    none.setVisible(all.isEmpty());
    none.setManaged(all.isEmpty());
  }

  /// Puts the keyboard in the words of a return, which then are in view.
  void reveal(UUID feedback) {
    ReturnRow row = shown.get(feedback);
    if (row != null) {
      FxThread.soon(row::focusWords);
    }
  }

  void commit() {
    shown.values().forEach(ReturnRow::commit);
  }

  void close() {
    shown.values().forEach(ReturnRow::close);
  }
}
