package app.cairn.ui.meeting.journal;

import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the log is narrowed by, and what one may do in it: beside each other where there is room,
/// else one below the other.
final class JournalHead extends VBox {

  private static final double ROOM = 860;

  private final Node filters;
  private final HBox tools;
  private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(true);

  /// @param forms the forms of the log
  /// @param quiet what has an icon alone
  /// @param note what has a button
  JournalHead(Workspace workspace, Region filters, Node forms, List<Action> quiet, Action note) {
    super(8);
    this.filters = filters;
    filters.setMinWidth(0);
    tools = new HBox(6, forms);
    for (Action each : quiet) {
      tools.getChildren().add(each.iconButton(workspace.messages()));
    }
    Button noting = note.button();
    noting.setMinWidth(Region.USE_PREF_SIZE);
    tools.getChildren().add(noting);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.setMinWidth(Region.USE_PREF_SIZE);
    widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    arrange();
  }

  /// True where there is room for all of it on one row.
  ReadOnlyBooleanProperty wide() {
    return wide.getReadOnlyProperty();
  }

  private void fit(double width) {
    if (width >= ROOM != wide.get()) {
      wide.set(width >= ROOM);
      // Once this layout is done: the nodes change places.
      FxThread.soon(this::arrange);
    }
  }

  private void arrange() {
    if (wide.get()) {
      HBox.setHgrow(filters, Priority.ALWAYS);
      getChildren().setAll(new HBox(12, filters, tools));
    } else {
      getChildren().setAll(tools, filters);
    }
  }
}
