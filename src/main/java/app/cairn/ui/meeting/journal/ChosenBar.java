package app.cairn.ui.meeting.journal;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.meeting.Tone;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Suggestions;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What one may do with the returns that are chosen, all at once.
final class ChosenBar extends FlowPane {

  private final Workspace workspace;
  private final JournalViewModel model;
  private final Supplier<List<Row>> chosen;
  private final Label title = Labels.heading("");
  private final MenuButton away;
  private final TextField theme = new TextField();

  ChosenBar(
      Workspace workspace, JournalViewModel model, JournalWords words, Supplier<List<Row>> chosen) {
    super(8, 8);
    this.workspace = workspace;
    this.model = model;
    this.chosen = chosen;
    setId("journal-chosen");
    getStyleClass().add("journal-chosen");
    setAlignment(Pos.CENTER_LEFT);
    title.setWrapText(false);
    title.setMinWidth(Region.USE_PREF_SIZE);
    MenuButton aspect = menu("journal-sort", "journal.sort");
    for (Aspect one : List.of(Aspect.FORM, Aspect.SUBSTANCE, Aspect.CARRYING_OUT)) {
      item(
          aspect,
          words.aspect(one),
          all -> model.edit(all, "meeting.returnsSorted", draft -> draft.aspect(one)));
    }
    MenuButton tone = menu("journal-tone", "journal.tone");
    for (Tone one : List.of(Tone.ENCOURAGING, Tone.CONSTRUCTIVE, Tone.DISTURBING)) {
      item(
          tone,
          words.tone(one),
          all -> model.edit(all, "meeting.returnsSorted", draft -> draft.tone(one)));
    }
    away = menu("journal-theme-away", "journal.theme.away");
    theme.setId("journal-theme-add");
    theme.setPromptText(workspace.say("journal.theme.add"));
    theme.setAccessibleText(workspace.say("journal.theme.add"));
    theme.setPrefColumnCount(11);
    Suggestions.under(
        theme,
        typed -> Names.suggested(model.themes().keySet(), typed),
        taken -> {
          theme.setText(taken);
          add();
        });
    theme.setOnAction(_ -> add());
    Button remove =
        Buttons.small(
            "journal-remove",
            workspace.say("journal.remove"),
            Feather.TRASH_2,
            () -> model.remove(returns()));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(title, aspect, tone, theme, away, remove);
    setDisable(!model.writable());
  }

  private void add() {
    String label = theme.getText();
    theme.clear();
    model.addTheme(ids(), label);
  }

  void show() {
    int many = chosen.get().size();
    setVisible(many > 1);
    setManaged(many > 1);
    title.setText(workspace.say("journal.chosen", many));
    away.getItems().clear();
    chosen.get().stream()
        .flatMap(row -> row.feedback().themes().stream())
        .distinct()
        .forEach(label -> item(away, label, _ -> model.removeTheme(ids(), label)));
    away.setDisable(away.getItems().isEmpty());
  }

  private List<Feedback> returns() {
    return chosen.get().stream().map(Row::feedback).toList();
  }

  private List<UUID> ids() {
    return returns().stream().map(Feedback::id).toList();
  }

  private MenuButton menu(String id, String key) {
    MenuButton menu = AsWritten.of(new MenuButton(workspace.say(key)));
    menu.setId(id);
    menu.getStyleClass().add("small-button");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private void item(MenuButton menu, String words, Consumer<List<Feedback>> act) {
    MenuItem item = AsWritten.of(new MenuItem(words));
    item.setOnAction(_ -> act.accept(returns()));
    menu.getItems().add(item);
  }
}
