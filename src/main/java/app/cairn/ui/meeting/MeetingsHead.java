package app.cairn.ui.meeting;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// The head of the room: its name and its faces, what was received so far, and what one may begin.
/// Where there is little room the sum takes two lines, then goes, then the words of the buttons;
/// then they take a row of their own.
final class MeetingsHead extends Pane {

  private static final double GAP = 22;
  private static final double ROW_GAP = 8;

  /// What a button takes without its words.
  private static final double ICON = 36;

  private final Workspace workspace;
  private final HBox names;
  private final HBox tools = new HBox(8);
  private final Label received = Labels.secondary("");
  private final List<Button> buttons;
  private final ChangeListener<Object> following = (_, _, _) -> sum();

  /// What the buttons take with their words: measured while they have them.
  private double words;

  /// What all of it took when it was last fitted.
  private double measured;

  private String count = "";
  private String time = "";
  private boolean wordy = true;
  private boolean twoRows;

  /// @param begun what has a button of its own
  /// @param others what stands in the menu beside
  MeetingsHead(Workspace workspace, Node tabs, List<Action> begun, List<Action> others) {
    this.workspace = workspace;
    Label title = Labels.title(workspace.say("meeting.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    names = new HBox(GAP, title, tabs);
    names.setAlignment(Pos.CENTER_LEFT);
    received.setId("meetings-received");
    received.setWrapText(false);
    received.setTextAlignment(TextAlignment.RIGHT);
    received.getStyleClass().add("meetings-received");
    received.setMinWidth(Region.USE_PREF_SIZE);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getChildren().add(received);
    buttons = begun.stream().map(MeetingsHead::button).toList();
    tools.getChildren().addAll(buttons);
    tools.getChildren().add(menu(others));
    getChildren().setAll(names, tools);
    workspace.live().dossier().addListener(following);
    widthProperty().addListener(_ -> adapt());
    sum();
  }

  private static Button button(Action action) {
    Button button = action.button();
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private MenuButton menu(List<Action> others) {
    MenuButton menu = AsWritten.of(new MenuButton());
    menu.setId("meetings-more");
    menu.getStyleClass().addAll("icon-button", "meetings-more");
    menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
    menu.setAccessibleText(workspace.say("meeting.more"));
    menu.setTooltip(new Tooltip(workspace.say("meeting.more")));
    others.forEach(action -> menu.getItems().add(action.menuItem()));
    return menu;
  }

  /// « 7 rencontres, 3 h 25 reçues » ; nothing before the first.
  private void sum() {
    List<Meeting> held = Meeting.held(workspace.session().dossier());
    int minutes = held.stream().mapToInt(Meeting::givenMinutes).sum();
    count = held.isEmpty() ? "" : workspace.say("meeting.received.meetings", held.size());
    time = workspace.say("meeting.received.time", workspace.formats().minutes(minutes));
    adapt();
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double name = names.prefHeight(-1);
    double tool = tools.prefHeight(-1);
    return twoRows ? name + ROW_GAP + tool : Math.max(name, tool);
  }

  @Override
  protected void layoutChildren() {
    // Before they are dressed, words have another width.
    if (measure() != measured) {
      adapt();
    }
    double name = names.prefHeight(-1);
    double wide = Math.min(getWidth(), tools.prefWidth(-1));
    double high = tools.prefHeight(-1);
    double row = twoRows ? name : Math.max(name, high);
    names.resizeRelocate(0, 0, Math.min(getWidth(), names.prefWidth(-1)), row);
    if (twoRows) {
      tools.resizeRelocate(0, row + ROW_GAP, wide, high);
    } else {
      tools.resizeRelocate(getWidth() - wide, 0, wide, row);
    }
  }

  private void adapt() {
    if (getWidth() <= 0) {
      return;
    }
    if (wordy) {
      words = wordsWidth();
    }
    double icons = buttons.size() * ICON;
    double named = names.prefWidth(-1);
    double beside = named + GAP + ICON + tools.getSpacing() * buttons.size();
    twoRows = getWidth() < beside + icons;
    double room = twoRows ? getWidth() - ICON - tools.getSpacing() : getWidth() - beside;
    wordy = room >= words;
    say(room - words - GAP);
    for (Button button : buttons) {
      button.setContentDisplay(wordy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      button.setTooltip(wordy ? null : new Tooltip(button.getAccessibleText()));
    }
    measured = named + (wordy ? words : 0);
    requestLayout();
  }

  private double measure() {
    return names.prefWidth(-1) + (wordy ? wordsWidth() : 0);
  }

  private double wordsWidth() {
    return buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
  }

  /// The sum on one line, or on two; nothing where there is no room, and before the first meeting.
  private void say(double room) {
    boolean said = !count.isEmpty() && fits(count + ", " + time, room);
    said = said || !count.isEmpty() && fits(count + "\n" + time, room);
    received.setVisible(said);
    received.setManaged(said);
  }

  private boolean fits(String sum, double room) {
    received.setText(sum);
    return received.prefWidth(-1) <= room;
  }
}
