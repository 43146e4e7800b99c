package app.cairn.ui.home;

import app.cairn.insight.NextStep;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// « Prochains pas » : at most five, each one press away from its place; each can wait.
final class StepsCard extends VBox {

  /// What one may put a step off by, in days.
  private static final List<Integer> LATER = List.of(1, 7, 30);

  /// Words of so many letters stand on one line.
  private static final int SHORT = 18;

  /// A step alone leaves the card its room.
  private static final double TALLEST = 96;

  private final Workspace workspace;
  private final HomeViewModel model;
  private final HomeWords words;
  private final VBox rows = new VBox();

  StepsCard(Workspace workspace, HomeViewModel model, HomeWords words) {
    super(6);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    setId("home-steps");
    getStyleClass().addAll("card", "home-card", "home-steps");
    Label title = Labels.heading(workspace.say("home.steps"));
    title.getStyleClass().add("home-title");
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().setAll(title, rows);
  }

  void show(List<NextStep> steps) {
    int stood = focusedRow();
    rows.getChildren().clear();
    for (NextStep step : steps) {
      rows.getChildren().add(row(step, rows.getChildren().isEmpty()));
    }
    if (steps.isEmpty()) {
      Label none = Labels.secondary(workspace.say("home.steps.none"));
      none.getStyleClass().add("home-none");
      rows.getChildren().add(none);
    } else if (stood >= 0) {
      focus(Math.min(stood, steps.size() - 1));
    }
  }

  /// Puts the keyboard on the first step; false where there is none.
  boolean focusFirst() {
    return focus(0);
  }

  private boolean focus(int index) {
    boolean there = rows.getChildren().get(index) instanceof HBox;
    if (there) {
      ((HBox) rows.getChildren().get(index)).getChildren().getFirst().requestFocus();
    }
    return there;
  }

  /// The row where the keyboard stands; -1 for none.
  private int focusedRow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner.getParent() != rows) {
      owner = owner.getParent();
    }
    return owner == null ? -1 : rows.getChildren().indexOf(owner);
  }

  private HBox row(NextStep step, boolean first) {
    StackPane sign = new StackPane(Icons.of(icon(step.kind())));
    sign.getStyleClass().add("home-sign");
    Label title = Labels.heading(words.title(step));
    Label why = Labels.secondary(words.why(step));
    VBox said = new VBox(title);
    if (!why.getText().isEmpty()) {
      said.getChildren().add(why);
    }
    said.setAlignment(Pos.CENTER_LEFT);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    Label due = Labels.secondary(words.due(step));
    due.setMaxWidth(112);
    due.setMinWidth(due.getText().length() <= SHORT ? Region.USE_PREF_SIZE : 60);
    due.setTextAlignment(TextAlignment.RIGHT);
    due.setAlignment(Pos.CENTER_RIGHT);
    Pressable go =
        new Pressable(
            "home-step-" + step.kind().name().toLowerCase(Locale.ROOT),
            title.getText() + ". " + why.getText() + ", " + due.getText(),
            () -> model.go(step),
            14,
            sign,
            said,
            due);
    go.getStyleClass().add("home-go");
    go.setMinWidth(0);
    HBox.setHgrow(go, Priority.ALWAYS);
    go.setMaxHeight(Double.MAX_VALUE);
    HBox row = new HBox(2, go, later(step, title.getText()));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("home-step");
    if (first) {
      row.getStyleClass().add("home-first");
    }
    VBox.setVgrow(row, Priority.SOMETIMES);
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.setMaxHeight(TALLEST);
    return row;
  }

  private MenuButton later(NextStep step, String title) {
    MenuButton later = AsWritten.of(new MenuButton());
    later.setId("home-later-" + step.kind().name().toLowerCase(Locale.ROOT));
    later.getStyleClass().addAll("icon-button", "home-later");
    later.setGraphic(Icons.of(Feather.CLOCK));
    later.setAccessibleText(workspace.say("home.later.of", title));
    later.setTooltip(new Tooltip(workspace.say("home.later")));
    later.setDisable(!model.writable());
    for (int days : LATER) {
      MenuItem item = AsWritten.of(new MenuItem(workspace.say("home.later." + days)));
      item.setId("home-later-" + days);
      item.setOnAction(_ -> model.putOff(step, days));
      later.getItems().add(item);
    }
    return later;
  }

  private static Ikon icon(NextStep.Kind kind) {
    return switch (kind) {
      case LOG -> Feather.CHECK;
      case THANK -> Feather.HEART;
      case PREPARE, CONTACT -> Feather.COFFEE;
      case NEXT -> Feather.FLAG;
      case REVIEW_PITCH, WRITE_PITCH -> Feather.MIC;
      case FOLLOW_UP -> Feather.CORNER_UP_RIGHT;
      case SORT, ADJUST -> Feather.WIND;
      case CARRY -> Feather.EDIT_2;
      case DEFINE -> Feather.FEATHER;
    };
  }
}
