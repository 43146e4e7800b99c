package app.cairn.ui.meeting.page;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.meeting.part.OneOf;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One thing heard: when, the words, what it is about.
final class ReturnRow extends HBox {

  private static final int LONGEST = 2_000;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final UUID id;
  private final Label minute = Labels.secondary("");
  private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
  private final GrowingTextArea words;
  private final Writing writing;
  private final Label asks;
  private final OneOf<Aspect> aspect;
  private final ReturnDetails details;
  private Feedback shown;

  ReturnRow(
      Workspace workspace, MeetingViewModel meeting, HeardViewModel heard, UUID id, boolean whole) {
    super(10);
    this.workspace = workspace;
    this.meeting = meeting;
    this.id = id;
    getStyleClass().add("return-row");
    setAlignment(Pos.TOP_LEFT);
    minute.getStyleClass().add("return-minute");
    minute.setMinWidth(46);
    words = Quiet.line("return-words-" + id, workspace.say("encounter.return.words"), "");
    words.getStyleClass().add("return-words");
    writing =
        Writing.tie(
            words,
            kept.getReadOnlyProperty(),
            text -> {
              if (!text.isBlank()) {
                meeting.edit(id, draft -> draft.words(text.strip()));
              }
            },
            LONGEST,
            workspace);
    asks = Labels.chip(workspace.say("encounter.sort.QUESTION"), "ocre");
    asks.setGraphic(Icons.of(Feather.HELP_CIRCLE));
    aspect =
        new OneOf<>(
            "return-aspect-" + id,
            Aspect.class,
            Aspect.UNSORTED,
            one -> workspace.say("encounter.aspect." + one),
            one -> meeting.edit(id, draft -> draft.aspect(one)));
    FlowPane tags = new FlowPane(6, 6, asks, aspect);
    tags.setAlignment(Pos.CENTER_LEFT);
    VBox body = new VBox(4, words, tags);
    body.setMinWidth(0);
    HBox.setHgrow(body, Priority.ALWAYS);
    details = whole ? new ReturnDetails(workspace, meeting, heard, id) : null;
    if (whole) {
      body.getChildren().add(details);
    }
    getChildren().setAll(minute, body, menu());
  }

  private MenuButton menu() {
    MenuButton menu = AsWritten.of(new MenuButton());
    menu.setId("return-menu-" + id);
    menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("icon-button", "bare-menu", "row-tool");
    menu.setAccessibleText(workspace.say("encounter.return.more"));
    menu.setTooltip(new Tooltip(workspace.say("encounter.return.more")));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setDisable(!meeting.writable());
    for (Feedback.Sort sort : Feedback.Sort.values()) {
      MenuItem item = AsWritten.of(new MenuItem(workspace.say("encounter.return.as." + sort)));
      item.setOnAction(_ -> meeting.edit(id, draft -> draft.sort(sort)));
      menu.getItems().add(item);
    }
    MenuItem away = AsWritten.of(new MenuItem(workspace.say("encounter.return.remove")));
    away.setId("return-remove-" + id);
    away.setOnAction(_ -> meeting.remove(shown));
    menu.getItems().add(away);
    return menu;
  }

  void show(Feedback one) {
    if (one.equals(shown)) {
      return;
    }
    shown = one;
    minute.setText(one.minute() == 0 ? "" : workspace.say("encounter.minute", one.minute()));
    kept.set(one.words());
    words.getStyleClass().remove("quoted");
    if (one.sort() == Feedback.Sort.QUOTE) {
      words.getStyleClass().add("quoted");
    }
    boolean question = one.sort() == Feedback.Sort.QUESTION;
    asks.setVisible(question);
    asks.setManaged(question);
    aspect.show(one.aspect());
    aspect.setDisable(!meeting.writable());
    if (details != null) {
      details.show(one);
    }
  }

  void focusWords() {
    words.requestFocus();
  }

  void commit() {
    writing.commit();
    if (details != null) {
      details.commit();
    }
  }

  void close() {
    writing.close();
  }
}
