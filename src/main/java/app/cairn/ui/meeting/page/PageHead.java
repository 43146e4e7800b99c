package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingState;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Whom one meets, when and how; the way back, and what one does with the meeting as a whole.
final class PageHead extends HBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final MeetingDoors doors;
  private final Label initials = new Label();
  private final StackPane avatar = new StackPane(initials);
  private final Label names = Labels.title("");
  private final Label aside = Labels.secondary("");
  private final Button when;
  private final Label number = Labels.chip("", "sable");
  private final MenuItem cancel;

  PageHead(Workspace workspace, MeetingViewModel meeting, MeetingDoors doors, Paper paper) {
    super(14);
    this.workspace = workspace;
    this.meeting = meeting;
    this.doors = doors;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("page-head");
    avatar.getStyleClass().add("avatar");
    names.setId("meeting-names");
    aside.setId("meeting-aside");
    VBox who = new VBox(1, names, aside);
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMinWidth(160);
    when = Buttons.small("meeting-when", "", Feather.CALENDAR, this::plan);
    when.getStyleClass().add("when-chip");
    when.setTooltip(new Tooltip(workspace.say("encounter.change")));
    number.setId("meeting-number");
    cancel = item("meeting-cancel", "encounter.cancel", meeting::cancel);
    MenuButton more = AsWritten.of(new MenuButton());
    more.setId("meeting-more");
    more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
    more.setAccessibleText(workspace.say("encounter.more"));
    more.setTooltip(new Tooltip(workspace.say("encounter.more")));
    more.getStyleClass().addAll("icon-button", "bare-menu");
    more.getItems()
        .setAll(
            item("meeting-sheet", "encounter.print", () -> paper.preparation(id())),
            item("meeting-person", "encounter.onMap", this::onMap),
            item("meeting-write", "encounter.write", this::write),
            new SeparatorMenuItem(),
            cancel,
            item("meeting-remove", "encounter.remove", meeting::remove));
    FlowPane chips = new FlowPane(10, 6, when, number, more);
    chips.setAlignment(Pos.CENTER_RIGHT);
    chips.setPrefWrapLength(360);
    chips.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            Buttons.icon(
                "meeting-back", workspace.say("encounter.back"), Feather.ARROW_LEFT, doors::back),
            avatar,
            who,
            chips);
  }

  private java.util.UUID id() {
    return meeting.meeting().get().id();
  }

  void refresh() {
    Meeting now = meeting.meeting().get();
    List<Contact> guests = meeting.guests();
    names.setText(
        guests.isEmpty()
            ? workspace.say("encounter.nobody")
            : guests.stream().map(this::name).collect(Collectors.joining(", ")));
    String said = guests.size() == 1 ? aside(guests.getFirst()) : "";
    aside.setText(said);
    aside.setVisible(!said.isEmpty());
    aside.setManaged(!said.isEmpty());
    initials.setText(guests.isEmpty() ? "" : initials(guests.getFirst()));
    int hue =
        guests.stream()
            .map(one -> Network.of(meeting.dossier().get()).circle(one))
            .flatMap(Optional::stream)
            .map(Circle::hue)
            .findFirst()
            .orElse(0);
    avatar.getStyleClass().setAll("avatar", "hue-" + hue);
    when.setText(when(now));
    when.setAccessibleText(when(now));
    when.setGraphic(
        Icons.of(
            switch (now.channel()) {
              case VIDEO -> Feather.VIDEO;
              case PHONE -> Feather.PHONE;
              case FACE_TO_FACE -> Feather.MAP_PIN;
            }));
    when.setDisable(!now.planned() || !meeting.writable());
    number.setText(
        now.state() == MeetingState.CANCELLED
            ? workspace.say("encounter.cancelled")
            : workspace.say("encounter.number", meeting.number()));
    cancel.setDisable(!now.planned() || !meeting.writable());
  }

  private String when(Meeting now) {
    Instant at = now.at();
    return at == null
        ? workspace.say("encounter.noDate")
        : workspace.say(
            "encounter.when",
            workspace.formats().weekday(workspace.formats().local(at).toLocalDate()),
            workspace.formats().time(at));
  }

  private String name(Contact contact) {
    return contact.name().isBlank()
        ? workspace.say("encounter.someone")
        : OneLine.brief(contact.name());
  }

  private String initials(Contact guest) {
    return Stream.of(guest.firstName(), guest.lastName())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(workspace.messages().language().locale());
  }

  private String aside(Contact guest) {
    Network network = Network.of(meeting.dossier().get());
    String by =
        network.ties(guest.id()).stream()
            .filter(tie -> tie.kind() == Tie.Kind.INTRODUCED && tie.to().equals(guest.id()))
            .map(tie -> network.contact(tie.from()))
            .flatMap(Optional::stream)
            .map(one -> workspace.say("encounter.introducedBy", name(one)))
            .findFirst()
            .orElse("");
    return Stream.of(
            guest.role(), network.organisation(guest).map(Organisation::name).orElse(""), by)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private MenuItem item(String id, String key, Runnable act) {
    MenuItem item = AsWritten.of(new MenuItem(workspace.say(key)));
    item.setId(id);
    item.setOnAction(_ -> act.run());
    return item;
  }

  private void plan() {
    meeting.guests().stream().findFirst().ifPresent(guest -> doors.plan(guest.id()));
  }

  private void write() {
    meeting.guests().stream().findFirst().ifPresent(guest -> doors.write(guest.id()));
  }

  private void onMap() {
    meeting.guests().stream()
        .findFirst()
        .ifPresent(guest -> workspace.window().revealIn("network", guest.id()));
  }
}
