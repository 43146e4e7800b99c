package app.cairn.ui.meeting.page;

import app.cairn.meeting.Feedback;
import app.cairn.network.Contact;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One big line to type what is said: Enter keeps it, and the line is free again.
final class CaptureBox extends VBox {

  private static final int LONGEST = 2_000;

  private final MeetingViewModel meeting;
  private final TextField line = new TextField();
  private final Map<Feedback.Sort, ToggleButton> sorts = new EnumMap<>(Feedback.Sort.class);
  private final Choice<Contact> by;

  CaptureBox(Workspace workspace, MeetingViewModel meeting) {
    super(12);
    this.meeting = meeting;
    getStyleClass().add("capture");
    line.setId("capture-line");
    line.getStyleClass().add("capture-line");
    line.setPromptText(workspace.say("encounter.capture.prompt"));
    line.setAccessibleText(workspace.say("encounter.capture"));
    line.setOnAction(_ -> commit());
    TypedText.limit(line, LONGEST, workspace);
    ToggleGroup group = new AlwaysOne();
    for (Feedback.Sort sort : Feedback.Sort.values()) {
      ToggleButton choice = AsWritten.of(new ToggleButton(workspace.say("encounter.sort." + sort)));
      choice.setId("capture-" + sort);
      choice.setGraphic(
          Icons.of(
              switch (sort) {
                case QUOTE -> Feather.MESSAGE_SQUARE;
                case NOTE -> Feather.EDIT_2;
                case QUESTION -> Feather.HELP_CIRCLE;
              }));
      choice.getStyleClass().addAll("small-button", "sort-toggle");
      choice.setAccessibleText(choice.getText());
      choice.setToggleGroup(group);
      choice.setOnAction(_ -> line.requestFocus());
      sorts.put(sort, choice);
    }
    sorts.get(Feedback.Sort.QUOTE).setSelected(true);
    by =
        new Choice<>(
            "capture-by",
            workspace.say("encounter.capture.by"),
            Contact::name,
            _ -> null,
            _ -> line.requestFocus());
    by.setMaxWidth(200);
    Label key = new Label(workspace.say("kit.key.enter"));
    key.getStyleClass().add("key-cap");
    HBox keeps = new HBox(6, key, Labels.secondary(workspace.say("encounter.capture.keeps")));
    keeps.setAlignment(Pos.CENTER_LEFT);
    keeps.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane choices = new FlowPane(2, 4, by);
    choices.getChildren().addAll(sorts.values());
    choices.setAlignment(Pos.CENTER_RIGHT);
    choices.setPrefWrapLength(300);
    HBox.setHgrow(choices, Priority.ALWAYS);
    HBox foot = new HBox(10, keeps, choices);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(line, foot);
  }

  void refresh() {
    line.setEditable(meeting.writable());
    List<Contact> guests = meeting.guests();
    boolean several = guests.size() > 1;
    by.setVisible(several);
    by.setManaged(several);
    Contact chosen =
        guests.stream()
            .filter(one -> by.getValue() != null && one.id().equals(by.getValue().id()))
            .findFirst()
            .orElse(guests.isEmpty() ? null : guests.getFirst());
    by.show(guests, chosen);
  }

  void focus() {
    line.requestFocus();
  }

  /// Keeps what stands in the line.
  void commit() {
    String words = CleanText.of(line.getText()).strip();
    if (words.isEmpty() || !meeting.writable()) {
      return;
    }
    Feedback.Sort sort =
        sorts.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Feedback.Sort.QUOTE);
    UUID who = by.getValue() == null ? null : by.getValue().id();
    line.clear();
    sorts.get(Feedback.Sort.QUOTE).setSelected(true);
    meeting.hear(words, sort, who);
  }
}
