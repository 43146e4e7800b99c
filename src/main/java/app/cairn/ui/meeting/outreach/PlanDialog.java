package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChannel;
import app.cairn.meeting.Purpose;
import app.cairn.network.Contact;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.NumberField;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.kit.field.FieldStyle;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Fixer une date » : with whom, when, how, where, how long, what for.
final class PlanDialog {

  private static final int LONGEST_PLACE = 500;
  private static final NumberField.Range MINUTES = new NumberField.Range(5, 240, 5);

  private final Workspace workspace;
  private final PlanViewModel plan;
  private final Consumer<UUID> opened;
  private final GuestsField guests;
  private final Label nobody;
  private final MomentField when;
  private final FlowPane how = new FlowPane(8, 8);
  private final Label placeName = Labels.secondary("");
  private final TextField place = new TextField();
  private final NumberField minutes;
  private final Choice<Purpose> purpose;
  private final Dialog dialog;
  private MeetingChannel channel;
  private Purpose purposeNow;
  private boolean touched;

  /// @param opened told the meeting once its date is set
  PlanDialog(Workspace workspace, UUID person, Consumer<UUID> opened) {
    this.workspace = workspace;
    this.plan = new PlanViewModel(workspace, person);
    this.opened = opened;
    Meeting first = plan.first();
    guests = new GuestsField(workspace, plan);
    nobody = Labels.secondary(workspace.say("outreach.planNobody"));
    nobody.getStyleClass().add("plan-fault");
    nobody.setVisible(false);
    nobody.managedProperty().bind(nobody.visibleProperty());
    when = new MomentField("plan-when", workspace, plan.now());
    plan.plannedAt().ifPresent(when::show);
    minutes =
        new NumberField(
                "plan-minutes",
                workspace.say("outreach.planMinutes"),
                _ -> workspace.say("outreach.planMinutesUnit"),
                MINUTES,
                first.plannedMinutes())
            .helped(workspace.say("outreach.planMinutesHelp"));
    purposeNow = first.purpose();
    purpose =
        new Choice<>(
            "plan-purpose",
            workspace.say("outreach.purposeField"),
            one -> workspace.say("outreach.purpose." + one),
            _ -> null,
            chosen -> purposeNow = chosen);
    purpose.show(List.of(Purpose.values()), purposeNow);
    place.setId("plan-place");
    place.setText(first.place());
    place
        .textProperty()
        .addListener(
            (_, _, text) -> {
              touched = true;
              if (text.length() > LONGEST_PLACE) {
                place.setText(text.substring(0, LONGEST_PLACE));
              }
            });
    placeName.setLabelFor(place);
    placeName.getStyleClass().add("field-name");
    channels(first.channel());
    String title = plan.changing() ? "outreach.planAgain" : "outreach.plan";
    Button cancel =
        Buttons.plain(
            "plan-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    Button go = Buttons.main("plan-go", workspace.say(title), Feather.CALENDAR, this::go);
    dialog =
        new Dialog("plan-dialog", workspace.say(title), page())
            .withButtons(cancel, go)
            .holding(() -> touched || !when.blank() && !plan.changing());
    dialog.getStylesheets().addAll(OutreachDialog.STYLESHEET, FieldStyle.sheet());
  }

  void open() {
    workspace.window().openDialog(dialog);
    when.requestFocus();
  }

  private Node page() {
    FlowPane measures =
        new FlowPane(
            28,
            12,
            named("outreach.planMinutes", minutes),
            named("outreach.purposeField", purpose));
    measures.getStyleClass().add("outreach-head");
    return new VBox(
        14,
        named("outreach.planWhen", when),
        named("outreach.planWith", guests, nobody),
        named("outreach.planHow", how),
        new VBox(4, placeName, place),
        measures);
  }

  private VBox named(String key, Node... fields) {
    Label name = Labels.secondary(workspace.say(key));
    name.getStyleClass().add("field-name");
    name.setLabelFor(fields[0]);
    VBox box = new VBox(4, name);
    box.getChildren().addAll(fields);
    return box;
  }

  private void channels(MeetingChannel now) {
    ToggleGroup group = new AlwaysOne();
    for (MeetingChannel each : MeetingChannel.values()) {
      String says = workspace.say("outreach.meetingChannel." + each);
      ToggleButton toggle = AsWritten.of(new ToggleButton(says));
      toggle.setId("plan-" + each.name().toLowerCase(Locale.ROOT));
      toggle.setAccessibleText(says);
      toggle.getStyleClass().add("small-button");
      toggle.setToggleGroup(group);
      toggle.setSelected(each == now);
      toggle.setOnAction(_ -> by(each));
      how.getChildren().add(toggle);
    }
    by(now);
  }

  /// What is asked of the place goes with it; a number that is known is proposed for a call.
  private void by(MeetingChannel next) {
    channel = next;
    placeName.setText(workspace.say("outreach.planPlace." + next));
    place.setAccessibleText(placeName.getText());
    place.setPromptText(workspace.say("outreach.planPlacePrompt." + next));
    String number =
        plan.guests().stream().map(Contact::phones).flatMap(List::stream).findFirst().orElse("");
    if (next == MeetingChannel.PHONE && place.getText().isBlank()) {
      place.setText(number);
    } else if (next != MeetingChannel.PHONE && place.getText().equals(number)) {
      place.clear();
    }
  }

  private void go() {
    guests.commit();
    Optional<LocalDateTime> moment = when.moment();
    nobody.setVisible(plan.guests().isEmpty());
    if (moment.isEmpty() || plan.guests().isEmpty()) {
      return;
    }
    UUID meeting = plan.plan(moment.get(), channel, place.getText(), minutes.number(), purposeNow);
    workspace.window().closeDialog();
    workspace.window().tell(workspace.say("outreach.planned", when.words(moment.get())));
    opened.accept(meeting);
  }
}
