package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.text.InWords;
import app.cairn.text.Typography;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Beside the message: what one may share with this person, how to reach them, and what was written
/// to them before.
final class AsidePane extends VBox {

  /// So many one may want to read again.
  private static final int EARLIER = 20;

  private final Workspace workspace;
  private final OutreachViewModel outreach;
  private final Node margin;
  private List<Object> shown = List.of();

  /// @param margin what goes with the message while it is written
  AsidePane(Workspace workspace, OutreachViewModel outreach, Node margin) {
    super(16);
    this.margin = margin;
    this.workspace = workspace;
    this.outreach = outreach;
    getStyleClass().add("outreach-aside");
  }

  /// Only what moved is made anew: a button here may be pressed at the moment when what was typed
  /// is kept.
  void show(OutreachViewModel.Standing now) {
    List<Object> next = List.of(now.contact(), now.last(), now.earlier(), now.writing());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    List<Node> parts = new ArrayList<>();
    if (now.writing()) {
      parts.add(margin);
    }
    parts.add(known(now.contact()));
    List<Outreach> before = new ArrayList<>();
    if (now.writing()) {
      now.last().ifPresent(before::add);
    }
    before.addAll(now.earlier());
    if (!before.isEmpty()) {
      VBox earlier = new VBox(10, Labels.heading(workspace.say("outreach.earlier")));
      earlier.setId("outreach-earlier");
      before.stream().limit(EARLIER).map(this::line).forEach(earlier.getChildren()::add);
      parts.add(earlier);
    }
    // The margin stays where it is: what one writes in it would lose the keyboard.
    List<Node> gone = getChildren().stream().filter(one -> !parts.contains(one)).toList();
    getChildren().removeAll(gone);
    for (int i = 0; i < parts.size(); i++) {
      if (!getChildren().contains(parts.get(i))) {
        getChildren().add(i, parts.get(i));
      }
    }
  }

  private Node known(Contact contact) {
    VBox known = new VBox(6, Labels.heading(workspace.say("outreach.aside")));
    if (!contact.pretext().isBlank()) {
      known.getChildren().add(Labels.small(workspace.say("outreach.asideMemory")));
      Label memory = Labels.own(contact.pretext());
      memory.getStyleClass().add("outreach-memory");
      known.getChildren().add(memory);
    }
    if (contact.lastContact() != null) {
      new InWords(workspace.messages())
          .ago(contact.lastContact(), outreach.today())
          .ifPresent(
              ago ->
                  known
                      .getChildren()
                      .addAll(
                          Labels.small(workspace.say("outreach.asideLatest")),
                          Labels.secondary(ago)));
    }
    List<String> ways =
        Stream.of(contact.emails().stream(), contact.phones().stream())
            .flatMap(some -> some)
            .toList();
    for (int i = 0; i < ways.size(); i++) {
      known.getChildren().add(way(ways.get(i), i));
    }
    if (known.getChildren().size() == 1) {
      known.getChildren().add(Labels.secondary(workspace.say("outreach.asideNothing")));
    }
    return known;
  }

  /// An address or a number, to be copied.
  private Node way(String way, int index) {
    Label says = Labels.secondary(way);
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMaxWidth(Double.MAX_VALUE);
    Node copy =
        Buttons.icon(
            "outreach-way-" + index,
            workspace.say("outreach.copyThis", way),
            Feather.COPY,
            () -> {
              copy(way);
              workspace.window().tell(workspace.say("outreach.copied"));
            });
    HBox row = new HBox(4, says, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node line(Outreach one) {
    String by = workspace.say("outreach.channel." + one.channel());
    Label when =
        Labels.small(workspace.say("outreach.earlierLine", outreach.day(one.sentOn()), by));
    Label words = Labels.own(one.text());
    words.getStyleClass().add("outreach-memory");
    VBox line = new VBox(2, when, words);
    String answer = workspace.say("outreach.answer." + one.answer());
    String said =
        one.answerWords().isBlank()
            ? answer
            : Typography.quoted(one.answerWords(), workspace.messages().language());
    line.getChildren().add(Labels.secondary(said));
    line.getStyleClass().add("outreach-line");
    return line;
  }

  static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
