package app.cairn.ui.meeting.journal;

import app.cairn.dossier.Change;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackDraft;
import app.cairn.meeting.MarketFit;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Understanding;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.TagField;
import app.cairn.ui.meeting.part.MeetingDoors;
import app.cairn.ui.meeting.part.OneOf;
import app.cairn.ui.meeting.part.PassageDialog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One return whole, each part of it written in place.
final class ReturnDrawer extends VBox {

  private static final int LONGEST = 2_000;

  private final Workspace workspace;
  private final JournalViewModel model;
  private final JournalWords words;
  private final MeetingDoors doors;
  private final UUID id;
  private final Writing writing;
  private final Label who = Labels.secondary("");
  private final OneOf<Aspect> aspect;
  private final OneOf<Tone> tone;
  private final OneOf<Understanding> understanding;
  private final OneOf<MarketFit> market;
  private final TagField themes;
  private final MenuButton aim;
  private final Button open;

  ReturnDrawer(
      Workspace workspace,
      JournalViewModel model,
      JournalWords words,
      MeetingDoors doors,
      UUID id) {
    super(12);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    this.doors = doors;
    this.id = id;
    getStyleClass().addAll("card", "journal-drawer");
    GrowingTextArea said = new GrowingTextArea(2);
    said.setId("return-words");
    said.getStyleClass().add("own-words-area");
    said.setAccessibleText(workspace.say("encounter.return.words"));
    said.setEditable(model.writable());
    ObservableValue<String> kept =
        workspace
            .live()
            .dossier()
            .map(dossier -> dossier.find(Feedback.KIND, id).map(Feedback::words).orElse(""));
    writing =
        Writing.tie(
            said,
            kept,
            typed -> {
              if (!typed.isBlank() && now().isPresent()) {
                workspace
                    .session()
                    .type(
                        new Change.Edited<>(
                            Feedback.KIND,
                            now().get(),
                            now().get().draft().words(CleanText.of(typed).strip()).feedback()));
              }
            },
            LONGEST,
            workspace);
    aspect =
        new OneOf<>(
            "return-aspect",
            Aspect.class,
            Aspect.UNSORTED,
            words::aspect,
            one -> edit(draft -> draft.aspect(one)));
    tone =
        new OneOf<>(
            "return-tone",
            Tone.class,
            Tone.UNSAID,
            words::tone,
            one -> edit(draft -> draft.tone(one)));
    understanding =
        new OneOf<>(
            "return-understanding",
            Understanding.class,
            Understanding.UNSAID,
            words::understanding,
            one -> edit(draft -> draft.understanding(one)));
    market =
        new OneOf<>(
            "return-market",
            MarketFit.class,
            MarketFit.UNSAID,
            one -> workspace.say("encounter.market." + one),
            one -> edit(draft -> draft.marketFit(one)));
    themes =
        new TagField(
            "return-themes",
            workspace.say("encounter.themes"),
            workspace.say("encounter.themes.prompt"),
            workspace,
            typed -> Names.suggested(model.themes().keySet(), typed),
            next -> edit(draft -> draft.themes(next)));
    aim = AsWritten.of(new MenuButton());
    aim.setId("return-aim");
    aim.getStyleClass().add("small-button");
    aim.setMaxWidth(Double.MAX_VALUE);
    aim.setOnShowing(_ -> fillAims());
    open =
        Buttons.small(
            "return-open",
            workspace.say("journal.open"),
            Feather.COFFEE,
            () -> now().map(Feedback::meeting).ifPresent(doors::open));
    Button remove =
        Buttons.small(
            "return-remove",
            workspace.say("encounter.return.remove"),
            Feather.TRASH_2,
            () -> now().ifPresent(one -> model.remove(List.of(one))));
    remove.setDisable(!model.writable());
    aspect.setDisable(!model.writable());
    tone.setDisable(!model.writable());
    understanding.setDisable(!model.writable());
    market.setDisable(!model.writable());
    aim.setDisable(!model.writable());
    fillAims();
    getChildren()
        .setAll(
            who,
            said,
            aspect,
            tone,
            understanding,
            market,
            new VBox(4, Labels.secondary(workspace.say("journal.column.themes")), themes),
            new VBox(4, Labels.secondary(workspace.say("journal.column.passage")), aim),
            open,
            remove);
    show();
  }

  UUID id() {
    return id;
  }

  void show() {
    now().ifPresent(this::show);
  }

  private void show(Feedback one) {
    String name =
        model.rows().get().stream()
            .filter(row -> row.feedback().id().equals(id))
            .findFirst()
            .map(words::who)
            .orElse("");
    who.setText(name.isEmpty() ? words.day(one) : name + ", " + words.day(one));
    aspect.show(one.aspect());
    tone.show(one.tone());
    understanding.show(one.understanding());
    market.show(one.marketFit());
    themes.show(one.themes());
    String passage = words.passage(one);
    aim.setText(passage.isEmpty() ? workspace.say("journal.aim.none") : OneLine.brief(passage));
    aim.setAccessibleText(workspace.say("journal.column.passage") + ": " + aim.getText());
    boolean met =
        one.meeting() != null && model.dossier().find(Meeting.KIND, one.meeting()).isPresent();
    open.setVisible(met);
    open.setManaged(met);
  }

  /// Words of the pitch they heard, or a line of the offer.
  private void fillAims() {
    aim.getItems().clear();
    Optional<Pitch> heard =
        now()
            .map(Feedback::meeting)
            .flatMap(meeting -> model.dossier().find(Meeting.KIND, meeting))
            .map(Meeting::pitch)
            .flatMap(pitch -> model.dossier().find(Pitch.KIND, pitch));
    heard.ifPresent(
        pitch ->
            aim.getItems()
                .add(
                    item(
                        workspace.say("encounter.passage.choose"),
                        () ->
                            now()
                                .ifPresent(
                                    one ->
                                        new PassageDialog(
                                                workspace,
                                                pitch,
                                                one,
                                                next -> edit(draft -> draft.aim(next)))
                                            .open()))));
    Offer.latestFrozen(model.dossier())
        .ifPresent(
            offer -> {
              for (OfferPart part : OfferPart.values()) {
                for (OfferLine line : offer.lines(part)) {
                  aim.getItems()
                      .add(
                          item(
                              workspace.say("journal.aim.line", OneLine.brief(line.text())),
                              () -> edit(draft -> draft.aim(Aim.at(offer, line)))));
                }
              }
            });
    aim.getItems()
        .add(item(workspace.say("journal.aim.forget"), () -> edit(draft -> draft.aim(null))));
  }

  private MenuItem item(String says, Runnable act) {
    MenuItem item = AsWritten.of(new MenuItem(says));
    item.setOnAction(_ -> act.run());
    return item;
  }

  private Optional<Feedback> now() {
    return model.dossier().find(Feedback.KIND, id);
  }

  private void edit(UnaryOperator<FeedbackDraft> edit) {
    now().ifPresent(one -> model.edit(List.of(one), "meeting.returnsSorted", edit));
  }

  void commit() {
    writing.commit();
    themes.commit();
  }

  void detach() {
    writing.close();
  }
}
