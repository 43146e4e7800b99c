package app.cairn.ui.meeting.journal;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.FeedbackFilter;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Understanding;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the log is narrowed by: words, and what was said of each return.
final class FilterBar extends FlowPane {

  private static final int MOST_THEMES = 30;

  private static final double ONE_ROW = 640;

  private final Workspace workspace;
  private final JournalViewModel model;
  private final JournalWords words;
  private final TextField search = new TextField();
  private final Label count = Labels.secondary("");
  private final Button clear;
  private final List<Runnable> refreshing = new ArrayList<>();

  FilterBar(Workspace workspace, JournalViewModel model, JournalWords words) {
    super(8, 8);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    setPrefWrapLength(ONE_ROW);
    search.setId("journal-search");
    search.setPromptText(workspace.say("journal.search"));
    search.setAccessibleText(workspace.say("journal.search"));
    search.setPrefColumnCount(16);
    search
        .textProperty()
        .addListener((_, _, typed) -> model.filter().set(filter().withWords(typed)));
    clear =
        Buttons.flat(
            "journal-clear",
            workspace.say("journal.clear"),
            null,
            () -> {
              search.clear();
              model.filter().set(FeedbackFilter.ALL);
              search.requestFocus();
            });
    clear.getStyleClass().add("small-button");
    count.setId("journal-count");
    count.setWrapText(false);
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            search,
            menu(
                "aspect",
                () -> Arrays.asList(Aspect.values()),
                words::aspect,
                FeedbackFilter::aspect,
                one -> filter().withAspect(one)),
            menu(
                "tone",
                () -> List.of(Tone.ENCOURAGING, Tone.CONSTRUCTIVE, Tone.DISTURBING),
                words::tone,
                FeedbackFilter::tone,
                one -> filter().withTone(one)),
            menu(
                "understood",
                () -> List.of(Understanding.UNDERSTOOD, Understanding.NOT_UNDERSTOOD),
                words::understanding,
                FeedbackFilter::understanding,
                one -> filter().withUnderstanding(one)),
            menu(
                "themes",
                () -> model.themes().keySet().stream().limit(MOST_THEMES).toList(),
                one -> one,
                FeedbackFilter::theme,
                one -> filter().withTheme(one)),
            count,
            clear);
    refresh();
  }

  private FeedbackFilter filter() {
    return model.filter().get();
  }

  private <T> MenuButton menu(
      String name,
      Supplier<List<T>> all,
      Function<T, String> says,
      Function<FeedbackFilter, T> now,
      Function<T, FeedbackFilter> narrowed) {
    MenuButton menu = AsWritten.of(new MenuButton());
    menu.setId("journal-filter-" + name);
    menu.getStyleClass().add("small-button");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    String title = workspace.say("journal.column." + name);
    menu.setOnShowing(_ -> fill(menu, all.get(), says, now, narrowed));
    fill(menu, all.get(), says, now, narrowed);
    refreshing.add(
        () -> {
          T chosen = now.apply(filter());
          menu.setText(
              chosen == null
                  ? title
                  : workspace.say("journal.narrowed", title, says.apply(chosen)));
          menu.setAccessibleText(menu.getText());
        });
    return menu;
  }

  private <T> void fill(
      MenuButton menu,
      List<T> all,
      Function<T, String> says,
      Function<FeedbackFilter, T> now,
      Function<T, FeedbackFilter> narrowed) {
    ToggleGroup group = new ToggleGroup();
    List<T> choices = new ArrayList<>();
    choices.add(null);
    choices.addAll(all);
    menu.getItems().clear();
    for (T one : choices) {
      RadioMenuItem item =
          AsWritten.of(
              new RadioMenuItem(one == null ? workspace.say("journal.any") : says.apply(one)));
      item.setToggleGroup(group);
      item.setSelected(Objects.equals(one, now.apply(filter())));
      item.setOnAction(_ -> model.filter().set(narrowed.apply(one)));
      menu.getItems().add(item);
    }
  }

  void refresh() {
    refreshing.forEach(Runnable::run);
    if (!search.getText().equals(filter().words())) {
      search.setText(filter().words());
    }
    int shown = model.rows().get().size();
    boolean narrows = filter().narrows();
    count.setText(
        narrows
            ? workspace.say("journal.count.of", shown, model.all())
            : workspace.say("journal.count", shown));
    clear.setVisible(narrows);
    clear.setManaged(narrows);
  }

  void focus() {
    search.requestFocus();
  }
}
